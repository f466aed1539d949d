package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Grade;
import org.ticktie.fact.RollForward;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Term;
import org.ticktie.fact.Total;

/** Turns accepted footings into facts: one for each column where the footing holds, and for the breaks that may be believed. */
final class FootingAdmission {
    private static final double STRONG = Weights.of("footing.strong");
    private static final int NEIGHBOURS = 4;
    private static final int MOST_NOTES = 30;
    private static final int MOST_SILENT = 4;

    private final Matrix m;
    private final ColumnTrust trust;
    private final boolean ticksOnly;

    /** @param ticksOnly true for sums that may confirm but not accuse, such as those of percentages */
    FootingAdmission(Matrix matrix, List<Footing> footings, boolean ticksOnly) {
        this.m = matrix;
        this.trust = new ColumnTrust(footings, matrix);
        this.ticksOnly = ticksOnly;
    }

    /** A {@link RollForward} where the rows run from an opening to a closing balance, else a {@link Total}, for each column. */
    List<Object> facts(Footing f) {
        List<Object> facts = new ArrayList<>();
        for (int c = 0; c < m.width(); c++) {
            if (f.fits[c] == Footing.Fit.HOLDS) {
                facts.add(fact(f, c, ticksOnly ? Grade.TICK_ONLY : Grade.STRONG));
            } else if (f.fits[c] == Footing.Fit.BREAKS && !ticksOnly && believed(f, c)) {
                boolean strong = f.score >= STRONG || f.holding >= 2;
                facts.add(fact(f, c, strong ? Grade.STRONG : Grade.WEAK));
            }
        }
        return facts;
    }

    private boolean believed(Footing f, int c) {
        int applicable = f.holding + f.broken;
        boolean several = f.broken > 1 && f.broken * 100 > applicable * 34 && !exchanged(f);
        if (f.telling == 0 || several || !trust.mayAccuse(c)) {
            return false;
        }
        ScheduleRow total = m.rows.get(f.total);
        if (f.holding == 1 && !m.isTotalLike(f.total) && !total.layout().ruleAbove()) {
            return false;
        }
        return !explainedByAnotherRow(f, c) && !explainedByNoteMark(f, c);
    }

    /** Whether a "(1)" was read as a figure: the column to its left holds what makes the sum hold. */
    private boolean explainedByNoteMark(Footing f, int c) {
        if (c == 0) {
            return false;
        }
        boolean total = isNoteMark(f.total, c) && fits(f, c, m.value(f.total, c) - m.value(f.total, c - 1));
        for (int i = 0; i < f.parts.length && !total; i++) {
            int r = f.parts[i];
            total = isNoteMark(r, c) && fits(f, c, f.signs[i] * (m.value(r, c - 1) - m.value(r, c)));
        }
        return total;
    }

    private static boolean fits(Footing f, int c, long correction) {
        return near(f.differences[c] + correction, 0, f.slacks[c]);
    }

    private boolean isNoteMark(int row, int c) {
        return m.present(row, c - 1)
                && m.isFigure(row, c)
                && m.value(row, c) < 0
                && m.value(row, c) > -MOST_NOTES * m.unit(row, c);
    }

    /** Whether the sum breaks in two columns only because a row has its two figures in each other's place. */
    private boolean exchanged(Footing f) {
        int first = -1;
        int second = -1;
        for (int c = 0; c < m.width(); c++) {
            if (f.fits[c] == Footing.Fit.BREAKS) {
                first = second;
                second = c;
            }
        }
        if (f.broken != 2 || f.holding < 2 || f.differences[first] != -f.differences[second]) {
            return false;
        }
        long apart = Math.abs(f.differences[first]);
        for (int r : f.parts) {
            if (m.isFigure(r, first)
                    && m.isFigure(r, second)
                    && Math.abs(m.value(r, first) - m.value(r, second)) == apart) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the difference is just a neighbouring row, or a choice of signs among the components, that are blank or zero
     * wherever the sum holds: then the sum is incomplete, or the signs of those rows are not known, and nothing is wrong.
     */
    private boolean explainedByAnotherRow(Footing f, int c) {
        if (otherSigns(f, c, f.differences[c], 0, 0)) {
            return true;
        }
        int from = Math.max(0, Math.min(f.parts[0], f.total) - NEIGHBOURS);
        int to = Math.min(m.height() - 1, Math.max(f.parts[f.parts.length - 1], f.total) + NEIGHBOURS);
        for (int r = from; r <= to; r++) {
            if (r != f.total
                    && m.isFigure(r, c)
                    && m.value(r, c) != 0
                    && !isPart(f, r)
                    && near(Math.abs(m.value(r, c)), Math.abs(f.differences[c]), f.slacks[c])
                    && silentWhereItHolds(f, r)) {
                return true;
            }
        }
        return false;
    }

    /** Whether leaving out, or turning, some of the components that are silent where the sum holds makes up the difference. */
    private boolean otherSigns(Footing f, int c, long difference, int from, int changed) {
        if (changed > 0 && near(difference, 0, f.slacks[c])) {
            return true;
        }
        for (int i = from; i < f.parts.length && changed < MOST_SILENT; i++) {
            long signed = f.signs[i] * m.value(f.parts[i], c);
            if (signed != 0
                    && silentWhereItHolds(f, f.parts[i])
                    && (otherSigns(f, c, difference - signed, i + 1, changed + 1)
                            || otherSigns(f, c, difference - 2 * signed, i + 1, changed + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Blank or zero wherever the sum holds, or so small that it holds with and without it. */
    private boolean silentWhereItHolds(Footing f, int row) {
        for (int c = 0; c < m.width(); c++) {
            if (f.fits[c] == Footing.Fit.HOLDS && 2 * Math.abs(m.value(row, c)) > f.slacks[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(Footing f, int row) {
        for (int p : f.parts) {
            if (p == row) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(long a, long b, long slack) {
        return 2 * Math.abs(a - b) <= slack;
    }

    private Object fact(Footing f, int c, Grade grade) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < f.parts.length; i++) {
            if (m.present(f.parts[i], c)) {
                terms.add(new Term(m.amount(f.parts[i], c), f.signs[i]));
            }
        }
        if (RollForwards.is(m, f) && m.present(f.parts[0], c) && terms.size() > 1) {
            return new RollForward(terms.get(0).amount(), terms.subList(1, terms.size()), m.amount(f.total, c), grade);
        }
        return new Total(
                m.amount(f.total, c),
                terms,
                Direction.DOWN,
                grade,
                m.rows.get(f.total).item());
    }
}
