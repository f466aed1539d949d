package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;
import org.ticktie.number.Interval;

/** Shares and margins that no cell prints: from two cells of a column. */
final class Derivations {
    /** A cell that suits the words this well is what the sentence states. */
    private static final double PRINTED = 0.95;

    private final LineIndex index;
    private final Map<Reading, Verdict> verdicts;

    Derivations(LineIndex index, Map<Reading, Verdict> verdicts) {
        this.index = index;
        this.verdicts = verdicts;
    }

    /** "or 12.1 % of net sales", "a gross margin of 61.2 %" where no cell prints it: the quotient of two cells of a column. */
    void shares(Verdict v) {
        Reading r = v.reading;
        if (v.tied() || r.mention.figure().uom().dimension() != Dimension.PERCENT || r.role == Role.CHANGE) {
            return;
        }
        Verdict part = r.apposedTo == null ? null : verdicts.get(r.apposedTo);
        String whole = r.shareOf.isEmpty() ? "revenue" : r.shareOf;
        if (part == null && r.role != Role.SHARE) {
            if (!v.candidates.isEmpty() && v.candidates.get(0).score() >= PRINTED) {
                return; // a cell of that name and period prints it
            }
            if (r.shareOf.isEmpty()) {
                margin(v);
            } else if (!r.phrases().isEmpty()) {
                quotient(v, r.phrases().get(0).terms(), whole); // "gross profit was V % of revenue"
            }
            return;
        }
        if (part != null
                && part.reading.mention.figure().uom().dimension() == Dimension.MONEY
                && part.tied()
                && part.tie.other() == null) {
            share(v, part.tie, whole);
        }
    }

    /** "Gross margin was 61.2 %": the profit of that name in percent of revenue, in a table that holds both. */
    private void margin(Verdict v) {
        if (v.reading.phrases().isEmpty()) {
            return;
        }
        List<String> terms = new ArrayList<>(v.reading.phrases().get(0).terms());
        if (!terms.remove("margin")) {
            return;
        }
        if (terms.contains("gross") || terms.contains("operating")) {
            terms.add("income");
        }
        quotient(v, terms, "revenue");
    }

    /** The line that the terms name in percent of another one, in the column of the figure's period. */
    private void quotient(Verdict v, List<String> terms, String whole) {
        for (LineIndex.Match match : index.match(terms, List.of())) {
            if (match.fit() < 0.85) {
                break;
            }
            for (ScheduleColumn column : match.line().schedule().columns()) {
                Amount cell = index.cell(match.line(), column.index());
                double period = Timeline.suits(v.reading.resolved, column.period(), v.reading.periodDistance);
                if (cell != null && period >= 0.7 && column.kind() == ColumnKind.AMOUNT && !v.tied()) {
                    share(
                            v,
                            new Candidate(
                                    ClaimKind.LEVEL,
                                    match.line(),
                                    column.index(),
                                    cell,
                                    null,
                                    cell.interval(),
                                    false,
                                    match.fit(),
                                    period),
                            whole);
                }
            }
        }
    }

    private void share(Verdict v, Candidate part, String whole) {
        if (part.line() == null) {
            return;
        }
        Candidate best = null;
        for (LineIndex.Match match : index.match(Terms.of(whole), List.of())) {
            if (match.fit() < 0.6 || match.line().schedule() != part.line().schedule()) {
                continue;
            }
            Amount base = index.cell(match.line(), part.column());
            if (base == null || base.equals(part.cell())) {
                continue;
            }
            Interval implied = Growths.share(part.cell().interval(), base.interval());
            if (implied == null) {
                continue;
            }
            Candidate c = new Candidate(
                    ClaimKind.RATIO,
                    part.line(),
                    part.column(),
                    part.cell(),
                    base,
                    implied,
                    false,
                    match.fit(),
                    part.period());
            if (Agreement.inSize(v.reading, c)) {
                v.tie = c;
                return;
            }
            best = best == null ? c : best;
        }
        if (best != null) {
            v.candidates.add(0, best);
        }
    }
}
