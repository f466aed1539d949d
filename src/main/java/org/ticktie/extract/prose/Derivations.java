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

/** Shares, margins and growth that no cell prints: from two cells, or from two figures of the sentence itself. */
final class Derivations {
    private final LineIndex index;
    private final Map<Reading, Verdict> verdicts;
    private final Map<Reading.Place, List<Verdict>> sentences;
    private final Map<Integer, Amount> amounts;

    Derivations(
            LineIndex index,
            Map<Reading, Verdict> verdicts,
            Map<Reading.Place, List<Verdict>> sentences,
            Map<Integer, Amount> amounts) {
        this.index = index;
        this.verdicts = verdicts;
        this.sentences = sentences;
        this.amounts = amounts;
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
            if (base == null
                    || base.equals(part.cell())
                    || !base.figure().uom().equals(part.cell().figure().uom())) {
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

    /** "rose 8 % to $54 million from $50 million": the sentence's own figures imply the percentage. */
    void triad(Verdict v) {
        Reading r = v.reading;
        if (v.tied() || r.role != Role.CHANGE) {
            return;
        }
        Dimension dimension = r.mention.figure().uom().dimension();
        if (dimension != Dimension.PERCENT && dimension != Dimension.MONEY && dimension != Dimension.BASIS_POINTS) {
            return;
        }
        for (Verdict level : sentences.get(r.where)) {
            if (level.reading.role != Role.LEVEL || level.reading.namer() != r.namer() && r.head != level.reading) {
                continue;
            }
            for (Verdict base : sentences.get(r.where)) {
                if (base.reading.role == Role.COMPARAND && base.reading.namer() == level.reading.namer()) {
                    internal(v, level, base, dimension);
                }
            }
        }
    }

    private void internal(Verdict v, Verdict level, Verdict base, Dimension dimension) {
        Dimension levels = level.reading.mention.figure().uom().dimension();
        boolean points = dimension == Dimension.BASIS_POINTS;
        if (levels != base.reading.mention.figure().uom().dimension() || points != (levels == Dimension.PERCENT)) {
            return;
        }
        Amount current = amounts.get(level.number);
        Amount other = amounts.get(base.number);
        boolean percent = dimension == Dimension.PERCENT;
        Interval difference = current.interval().minus(other.interval());
        Interval implied = percent
                ? Growths.percent(current.interval(), other.interval())
                : points ? difference.times(BigDecimal.valueOf(100)) : difference;
        if (implied == null) {
            return;
        }
        Candidate c = new Candidate(
                percent ? ClaimKind.PERCENT_CHANGE : points ? ClaimKind.POINTS : ClaimKind.CHANGE,
                null,
                0,
                current,
                other,
                implied,
                true,
                0.8,
                0.9);
        if (!v.tied() && Agreement.inSize(v.reading, c) && Agreement.inDirection(v.reading, c)) {
            v.tie = c;
        }
        v.vacuous |= Agreement.isVacuous(v.reading, c);
        v.candidates.add(c);
    }
}
