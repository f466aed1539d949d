package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.ticktie.extract.GivenUp;
import org.ticktie.fact.ScheduleRow;

/**
 * Finds which rows a total covers: one pass down the rows with a stack of those not yet covered. Each row is tried as the sum
 * of a run from the top of the stack, with the few ways in which statements set signs; any column may pilot the search, so
 * that one broken column cannot hide a total; every hypothesis is weighed in all columns, and an accepted total takes the
 * place of its components.
 */
final class FootingSearch {
    private static final int REACH = (int) Weights.of("footing.reach");
    private static final double ACCEPT = Weights.of("footing.accept");

    private final Matrix m;
    private final boolean plainOnly;
    private final boolean upwards;
    private final BitSet totals = new BitSet();
    private final FootingEvaluation evaluation;
    private final OpenRows open;
    private final FootingHypotheses hypotheses;

    /**
     * @param plainOnly true where components can only be added as printed (per-share rows, percentages)
     * @param upwards true to look for totals printed above their components
     */
    FootingSearch(Matrix matrix, boolean plainOnly, boolean upwards) {
        this.m = matrix;
        this.plainOnly = plainOnly;
        this.upwards = upwards;
        this.evaluation = new FootingEvaluation(matrix, totals);
        this.open = new OpenRows(matrix.height(), REACH, upwards);
        this.hypotheses = new FootingHypotheses(matrix, open, totals, evaluation, plainOnly, upwards);
    }

    /** The accepted footings, in the order of their totals. */
    List<Footing> find() {
        List<Footing> accepted = new ArrayList<>();
        for (int i = 0; i < m.height(); i++) {
            GivenUp.check();
            int row = upwards ? m.height() - 1 - i : i;
            dropSoleComponent(row);
            Footing run = hypotheses.run(row);
            Footing ofTotals = plainOnly ? null : hypotheses.ofTotals(row);
            Footing breakdown = run == null ? null : breakdown(run);
            if (breakdown != null) {
                accepted.add(breakdown);
            } else if (isAccepted(run)) {
                accept(run, accepted);
                if (isAccepted(ofTotals) && ofTotals.broken == 0 && !Arrays.equals(run.parts, ofTotals.parts)) {
                    accepted.add(ofTotals);
                }
            } else if (isAccepted(ofTotals)) {
                accept(ofTotals, accepted);
            }
            open.push(row);
        }
        return accepted;
    }

    /** A total of one line repeats it; left open, both would go into the next total. */
    private void dropSoleComponent(int row) {
        if (upwards || open.within() == 0 || !m.isTotalLike(row)) {
            return;
        }
        int above = open.row(1);
        boolean any = false;
        for (int c = 0; c < m.width(); c++) {
            if (m.value(row, c) != m.value(above, c)) {
                return;
            }
            any |= m.value(row, c) != 0;
        }
        if (any && !totals.get(above)) {
            open.cover(new int[] {above});
        }
    }

    /**
     * Whether what looks like a total less the rest, but not in every column, is rather a part of the total that the next row
     * repeats, on another footing or rounding: those parts and that row agree everywhere.
     */
    private boolean restatedBelow(Footing f) {
        int next = f.total + 1;
        if (upwards || f.broken == 0 || next == m.height() || !lessRest(f)) {
            return false;
        }
        Footing sum = new Footing(next, partsWithResult(f), Footing.signs(f.parts.length, 1), 0, m.width());
        evaluation.weigh(sum);
        return isBelievable(sum) && sum.broken == 0 && sum.holding >= f.holding;
    }

    private static boolean lessRest(Footing f) {
        return f.signs[0] > 0 && Arrays.stream(f.signs).skip(1).allMatch(s -> s < 0);
    }

    /** Of what looks like a total less the rest: the rest and the result, which make up that total. */
    private static int[] partsWithResult(Footing f) {
        int[] parts = Arrays.copyOfRange(f.parts, 1, f.parts.length + 1);
        parts[parts.length - 1] = f.total;
        return parts;
    }

    private boolean isAccepted(Footing f) {
        return isBelievable(f) && !restatedBelow(f);
    }

    private static boolean isBelievable(Footing f) {
        return f != null && f.score >= ACCEPT && f.holding > 0;
    }

    private void accept(Footing f, List<Footing> accepted) {
        accepted.add(f);
        totals.set(f.total);
        if (f.holding >= f.broken) {
            open.cover(f.parts);
        }
    }

    /**
     * A list of what a total consists of, printed below it, looks like a total less the rest: "cash at end of period, of
     * which: cash, restricted cash". Its last row is no total of its own. Null where the footing is no such list.
     */
    private Footing breakdown(Footing f) {
        ScheduleRow row = m.rows.get(f.total);
        if (upwards
                || f.score < ACCEPT
                || !lessRest(f)
                || m.isTotalLike(f.total)
                || row.caption().isBlank()
                || row.layout().ruleAbove()
                || !m.isTotalLike(f.parts[0])) {
            return null;
        }
        Footing list = new Footing(f.parts[0], partsWithResult(f), Footing.signs(f.parts.length, 1), 0, m.width());
        list.totalAbove = true;
        evaluation.weigh(list);
        return list.score >= ACCEPT ? list : null;
    }
}
