package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;
import org.ticktie.number.Interval;

/**
 * Decides what each figure is held against. A figure that agrees with a relation its words allow is ticked; one that agrees with
 * none is accused only where the words leave little choice.
 */
final class Judge {
    private final LineIndex index;
    private final Map<Reading, Verdict> verdicts = new HashMap<>();
    private final Map<Reading.Place, List<Verdict>> sentences = new HashMap<>();
    private final List<Verdict> all;
    private final Map<Integer, Amount> amounts;

    /** @param amounts the figures of the text by number */
    Judge(LineIndex index, List<Verdict> all, Map<Integer, Amount> amounts) {
        this.index = index;
        this.all = all;
        this.amounts = amounts;
        for (Verdict v : all) {
            verdicts.put(v.reading, v);
            sentences.computeIfAbsent(v.reading.where, k -> new ArrayList<>()).add(v);
        }
    }

    void decide() {
        all.forEach(this::tick);
        all.forEach(this::otherColumn);
        all.forEach(this::shares);
        all.forEach(this::triad);
        Repeats repeats = new Repeats(all, amounts);
        repeats.tick();
        for (Verdict v : all) {
            if (!v.tied()) {
                accuse(v);
            }
        }
        repeats.accuse();
    }

    private void tick(Verdict v) {
        v.candidates = new ArrayList<>(v.candidates);
        v.candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        v.repeatedInSentence = repeatedInSentence(v);
        double strict = v.repeatedInSentence ? 0.03 : Agreement.digits(v.reading) < 3 ? 0.15 : 0.35;
        boolean turned = turned(v);
        double best = v.candidates.isEmpty() ? 0 : v.candidates.get(0).score();
        double floor = Agreement.digits(v.reading) >= 3 ? Weights.TICK_FLOOR : Weights.TICK_FLOOR_SHORT;
        for (Candidate c : v.candidates) {
            boolean changeWithoutBase = v.reading.role == Role.CHANGE && v.reading.resolvedBase == null;
            if (v.repeatedInSentence && (!c.qualified() || c.period() < 0.7)
                    || best >= 0.8 && c.score() < best - (changeWithoutBase ? strict + 0.15 : strict)
                    || c.score() < (c.fit() > 0.9 ? Weights.TICK_FLOOR : floor)) {
                continue;
            }
            if (Agreement.isVacuous(v.reading, c)) {
                v.vacuous = true;
            }
            if (Agreement.inSize(v.reading, c)
                    && Agreement.inDirection(v.reading, c)
                    && !(againstWord(v, c) && (turned || !Agreement.isCost(c)))) {
                v.tie = c;
                return;
            }
        }
    }

    /** Whether the figures of the best row give the size of the change, but the other direction. */
    private static boolean turned(Verdict v) {
        double top = v.candidates.isEmpty() ? 0 : v.candidates.get(0).score();
        return v.candidates.stream()
                .anyMatch(c -> c.score() > Math.max(0.7, top - Weights.RIVAL)
                        && Agreement.directed(v.reading, c)
                        && Agreement.inSize(v.reading, c)
                        && !Agreement.inDirection(v.reading, c));
    }

    /** Whether a printed change has the other sign than the word of the sentence. */
    private static boolean againstWord(Verdict v, Candidate c) {
        return Agreement.againstWord(v.reading, c);
    }

    /**
     * The period of relative words ("the prior year period") may have been taken wrongly: where another column of the same line
     * shows the figure, and the sentence does not state it twice, that column is meant.
     */
    private void otherColumn(Verdict v) {
        Reading r = v.reading;
        if (v.tied()
                || v.candidates.isEmpty()
                || r.role == Role.CHANGE
                || r.saysPeriodItself()
                || Agreement.digits(r) < 3
                || repeatedInSentence(v)) {
            return;
        }
        Candidate best = v.candidates.get(0);
        if (best.line() == null || best.fit() < 0.85 || best.other() != null) {
            return;
        }
        for (ScheduleColumn column : best.line().schedule().columns()) {
            Amount cell = index.cell(best.line(), column.index());
            if (cell == null || !Kinds.isLevelFor(r.mention.figure(), best.line(), column, cell)) {
                continue;
            }
            Candidate c = new Candidate(
                    best.kind(), best.line(), column.index(), cell, null, cell.interval(), false, best.fit(), 0.6);
            if (Agreement.inSize(r, c)) {
                v.tie = c;
                return;
            }
        }
    }

    /** Whether the sentence states the same digits twice, as it does where a figure was typed in the wrong place. */
    private boolean repeatedInSentence(Verdict v) {
        for (Verdict other : sentences.get(v.reading.where)) {
            if (other != v && other.reading.mention.figure().equals(v.reading.mention.figure())) {
                return true;
            }
        }
        return false;
    }

    /** "or 12.1 % of net sales", "a gross margin of 61.2 %" where no cell prints it: the quotient of two cells of a column. */
    private void shares(Verdict v) {
        Reading r = v.reading;
        if (v.tied() || r.mention.figure().uom().dimension() != Dimension.PERCENT || r.role == Role.CHANGE) {
            return;
        }
        Verdict part = r.apposedTo == null ? null : verdicts.get(r.apposedTo);
        String whole = r.shareOf.isEmpty() ? "revenue" : r.shareOf;
        if (part == null && r.role != Role.SHARE) {
            margin(v);
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
                            "revenue");
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

    /** "rose 8 % to $54 million from $50 million": the sentence's own figures imply the percentage. */
    private void triad(Verdict v) {
        Reading r = v.reading;
        if (v.tied() || r.role != Role.CHANGE) {
            return;
        }
        Dimension dimension = r.mention.figure().uom().dimension();
        if (dimension != Dimension.PERCENT && dimension != Dimension.MONEY) {
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
        if (level.reading.mention.figure().uom().dimension()
                        != base.reading.mention.figure().uom().dimension()
                || level.reading.mention.figure().uom().dimension() == Dimension.PERCENT) {
            return;
        }
        Amount current = amounts.get(level.number);
        Amount other = amounts.get(base.number);
        boolean percent = dimension == Dimension.PERCENT;
        Interval implied = percent
                ? Growths.percent(current.interval(), other.interval())
                : current.interval().minus(other.interval());
        if (implied == null) {
            return;
        }
        Candidate c = new Candidate(
                percent ? ClaimKind.PERCENT_CHANGE : ClaimKind.CHANGE,
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

    private void accuse(Verdict v) {
        if (v.candidates.isEmpty()
                || v.reading.detached
                || v.reading.expectation
                || v.vacuous
                || Agreement.hedged(v.reading)) {
            return;
        }
        v.disagreeing = disagreeing(v);
        Candidate best = null;
        double most = 0;
        double top = v.candidates.get(0).score();
        for (Candidate c : v.candidates) {
            if (c.score() < top - Weights.RIVAL) {
                continue;
            }
            double sum = new Weights(v, c, confirmed(v, c)).sum() + 2 * c.score();
            if (best == null || sum > most) {
                best = c;
                most = sum;
            }
        }
        for (Candidate c : v.candidates) {
            if (c.score() > Math.max(0.7, top - Weights.RIVAL)
                    && Agreement.inSize(v.reading, c)
                    && (Agreement.directed(v.reading, c) || againstWord(v, c) && !Agreement.isCost(c))) {
                v.direction = true;
                best = c;
                break;
            }
        }
        v.broken = best;
        v.confidence = new Weights(v, best, confirmed(v, best)).sum();
    }

    private int disagreeing(Verdict v) {
        int count = 0;
        for (Verdict other : sentences.get(v.reading.where)) {
            if (other == v || other.reading.namer() != v.reading.namer()) {
                continue;
            }
            if (other.tied()) {
                return 0;
            }
            count += other.candidates.isEmpty() || other.vacuous ? 0 : 1;
        }
        return count;
    }

    /** How many other figures of the sentence agree with the row of the candidate, or with one of the same caption. */
    private int confirmed(Verdict v, Candidate c) {
        int count = 0;
        for (Verdict other : sentences.get(v.reading.where)) {
            if (other != v
                    && other.tied()
                    && c.line() != null
                    && other.tie.line() != null
                    && (other.tie.line() == c.line()
                            || other.tie.line().terms().equals(c.line().terms()))) {
                count++;
            }
        }
        Verdict whole = v.reading.apposedTo == null ? null : verdicts.get(v.reading.apposedTo);
        if (count == 0 && whole != null && whole.tied() && c.kind() == ClaimKind.PER_SHARE) {
            count = 1;
        }
        return count;
    }
}
