package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.number.Dimension;
import org.ticktie.number.Interval;

/** Changes that follow from two other figures of the sentence itself, whatever the tables show. */
final class Triads {
    private static final int REACH = 20;

    private final Map<Reading.Place, List<Verdict>> sentences;
    private final Map<Integer, Amount> amounts;

    Triads(Map<Reading.Place, List<Verdict>> sentences, Map<Integer, Amount> amounts) {
        this.sentences = sentences;
        this.amounts = amounts;
    }

    /** Ticks a change that follows from its sentence, and notes what would follow where it does not. */
    void of(Verdict v) {
        if (v.tied() || v.reading.role != Role.CHANGE) {
            return;
        }
        Dimension dimension = dimension(v);
        if (dimension != Dimension.PERCENT && dimension != Dimension.MONEY && dimension != Dimension.BASIS_POINTS) {
            return;
        }
        List<Verdict> sentence = near(v);
        for (Verdict level : sentence) {
            if (level.reading.role != Role.LEVEL || !together(v, level)) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                Verdict third = sentence.get(i);
                if (third.reading.role == Role.COMPARAND && third.reading.namer() == level.reading.namer()) {
                    compared(v, level, third, dimension);
                } else if (dimension == Dimension.PERCENT
                        && (third.reading.apposedTo == v.reading || next(sentence, i) == v)
                        && sameChange(v, third)
                        && together(third, level)) {
                    ofAmount(v, level, third);
                }
            }
        }
    }

    /** The figures of its sentence, in a sentence of hundreds those nearest to it. */
    private List<Verdict> near(Verdict v) {
        List<Verdict> sentence = sentences.get(v.reading.where);
        if (sentence.size() <= REACH) {
            return sentence;
        }
        int at = sentence.indexOf(v);
        return sentence.subList(Math.max(0, at - REACH), Math.min(sentence.size(), at + REACH));
    }

    private static Verdict next(List<Verdict> sentence, int i) {
        return i + 1 < sentence.size() ? sentence.get(i + 1) : null;
    }

    private static boolean together(Verdict change, Verdict level) {
        return level.reading.namer() == change.reading.namer() || change.reading.head == level.reading;
    }

    /** Whether the sentence says one change in both ways: "increased $14.1 million, or 22 %", "rose 22 %, or $14.1 million". */
    private static boolean sameChange(Verdict percent, Verdict amount) {
        Reading a = percent.reading;
        Reading b = amount.reading;
        return b.role == Role.CHANGE
                && dimension(amount) == Dimension.MONEY
                && a.direction == b.direction
                && a.direction != 0
                && (a.resolvedBase == null || b.resolvedBase == null || a.resolvedBase.equals(b.resolvedBase));
    }

    /** "rose 8 % to $54 million from $50 million": level and comparand imply the change. */
    private void compared(Verdict v, Verdict level, Verdict base, Dimension dimension) {
        Dimension levels = dimension(level);
        boolean points = dimension == Dimension.BASIS_POINTS;
        if (levels != dimension(base) || points != (levels == Dimension.PERCENT)) {
            return;
        }
        Amount current = amounts.get(level.number);
        Amount other = amounts.get(base.number);
        boolean percent = dimension == Dimension.PERCENT;
        Interval difference = current.interval().minus(other.interval());
        Interval implied = percent
                ? Growths.percent(current.interval(), other.interval())
                : points ? difference.times(BigDecimal.valueOf(100)) : difference;
        ClaimKind kind = percent ? ClaimKind.PERCENT_CHANGE : points ? ClaimKind.POINTS : ClaimKind.CHANGE;
        hold(v, kind, current, other, implied);
    }

    /** "$77.9 million, an increase of $14.1 million, or 22 %": level and amount of the change imply its percentage. */
    private void ofAmount(Verdict v, Verdict level, Verdict change) {
        Amount current = amounts.get(level.number);
        Amount amount = amounts.get(change.number);
        if (dimension(level) != Dimension.MONEY
                || level.reading.mention.enclosed()
                || current.figure().signum() <= 0) {
            return;
        }
        hold(v, ClaimKind.RELATIVE_CHANGE, current, amount, Growths.relative(amount.interval(), current.interval()));
    }

    private static void hold(Verdict v, ClaimKind kind, Amount current, Amount other, Interval implied) {
        if (implied == null) {
            return;
        }
        Candidate c = new Candidate(kind, null, 0, current, other, implied, true, 0.8, 0.9);
        boolean directed = Agreement.inDirection(v.reading, c);
        if (!v.tied() && Agreement.inSize(v.reading, c) && directed) {
            v.tie = c;
        }
        v.vacuous |= directed && Agreement.isVacuous(v.reading, c);
        v.candidates.add(c);
    }

    private static Dimension dimension(Verdict v) {
        return v.reading.mention.figure().uom().dimension();
    }
}
