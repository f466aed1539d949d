package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ticktie.fact.ScheduleRow;

/**
 * What a row may be the total of: runs of the open rows above it with the few ways in which statements set signs, and earlier
 * totals alone. A column in which a sum comes out proposes it; {@link FootingEvaluation} weighs it in all columns.
 */
final class FootingHypotheses {
    private static final int SMALL_STACK = 9;
    private static final int MOST_PILOTS = 14;
    private static final int MANY = 3;

    private final Matrix m;
    private final OpenRows open;
    private final BitSet totals;
    private final FootingEvaluation evaluation;
    private final boolean plainOnly;
    private final boolean upwards;

    /**
     * @param open the rows to choose from
     * @param totals rows already known to be totals
     * @param plainOnly true where components can only be added as printed
     * @param upwards true where totals are sought above their components
     */
    FootingHypotheses(
            Matrix matrix,
            OpenRows open,
            BitSet totals,
            FootingEvaluation evaluation,
            boolean plainOnly,
            boolean upwards) {
        this.m = matrix;
        this.open = open;
        this.totals = totals;
        this.evaluation = evaluation;
        this.plainOnly = plainOnly;
        this.upwards = upwards;
    }

    /** The best footing over a run of rows right above. */
    Footing run(int row) {
        Best best = new Best(row);
        int pilots = 0;
        for (int c = 0; c < m.width() && pilots < MOST_PILOTS; c++) {
            if (m.isFigure(row, c) && m.value(row, c) != 0) {
                pilots++;
                walk(row, c, best);
            }
        }
        return best.footing;
    }

    /** The best footing over earlier totals alone: total liabilities and equity, the net change in cash. */
    Footing ofTotals(int row) {
        Best best = new Best(row);
        int pilots = 0;
        for (int c = 0; c < m.width() && pilots < MOST_PILOTS; c++) {
            if (m.isFigure(row, c) && m.value(row, c) != 0) {
                pilots++;
                totalsOnly(row, c, best);
            }
        }
        return best.footing;
    }

    /** A row that nothing marks as a total; with freely chosen signs it equals something soon enough. */
    private boolean isOrdinary(int row) {
        ScheduleRow r = m.rows.get(row);
        return !m.isTotalLike(row) && !r.layout().ruleAbove() && !r.caption().isBlank();
    }

    private final class Best {
        final int row;
        final Set<String> tried = new HashSet<>();
        Footing footing;

        Best(int row) {
            this.row = row;
        }

        void offer(int[] parts, int[] signs, double penalty) {
            if (!tried.add(Arrays.toString(parts) + Arrays.toString(signs))) {
                return;
            }
            Footing f = new Footing(row, parts, signs, penalty, m.width());
            f.totalAbove = upwards;
            evaluation.weigh(f);
            if (penalty > 0 && f.holding < MANY && isOrdinary(row)) {
                return;
            }
            if (footing == null || f.score > footing.score) {
                footing = f;
            }
        }
    }

    private void walk(int row, int c, Best best) {
        long target = m.value(row, c);
        long units = m.unit(row, c);
        long plain = 0;
        long less = 0;
        long costs = 0;
        int reach = open.within();
        for (int n = 1; n <= reach; n++) {
            int r = open.row(n);
            long v = m.value(r, c);
            if (m.present(r, c)) {
                units += m.unit(r, c);
            }
            long rest = plain;
            plain += v;
            less += m.isLess(r) ? -Math.abs(v) : v;
            costs += m.isCost(r) ? -v : v;
            if (n < 2) {
                continue;
            }
            if (near(plain, target, units)) {
                best.offer(open.top(n), Footing.signs(n, 1), Weights.of("sign.asPrinted"));
            }
            if (plainOnly) {
                continue;
            }
            if (near(v - rest, target, units)) {
                int[] signs = Footing.signs(n, -1);
                signs[open.index(n, n)] = 1;
                best.offer(open.top(n), signs, Weights.of("sign.firstLessRest"));
            }
            if (less != plain && near(less, target, units)) {
                best.offer(open.top(n), signsBy(n, c, true), Weights.of("sign.lessCaptions"));
            }
            if (costs != plain && near(costs, target, units)) {
                best.offer(open.top(n), signsBy(n, c, false), Weights.of("sign.costCaptions"));
            }
            flips(row, c, n, plain - target, units, best);
        }
    }

    /** One or two components with their signs turned. */
    private void flips(int row, int c, int n, long residual, long units, Best best) {
        if (2 * Math.abs(residual) <= units) {
            return;
        }
        for (int i = 1; i <= n; i++) {
            int r = open.row(i);
            long twice = 2 * m.value(r, c);
            if (twice != 0 && near(residual, twice, units)) {
                int[] signs = Footing.signs(n, 1);
                signs[open.index(n, i)] = -1;
                double choice =
                        m.isCost(r) ? Weights.of("sign.oneFlippedCost") : Weights.of("sign.oneFlipped") + Math.log10(n);
                best.offer(open.top(n), signs, choice);
            }
            for (int j = i + 1; n <= SMALL_STACK && j <= n; j++) {
                int s = open.row(j);
                long both = twice + 2 * m.value(s, c);
                if (twice != 0 && m.value(s, c) != 0 && near(residual, both, units)) {
                    int[] signs = Footing.signs(n, 1);
                    signs[open.index(n, i)] = -1;
                    signs[open.index(n, j)] = -1;
                    double off = 0.7 * (cost(r) + cost(s));
                    best.offer(open.top(n), signs, Weights.of("sign.twoFlipped") + Math.log10(n) - off);
                }
            }
        }
    }

    private int cost(int row) {
        return m.isCost(row) ? 1 : 0;
    }

    /** Sums of earlier totals alone: the net change in cash, where a section between them was not understood. */
    private void totalsOnly(int row, int c, Best best) {
        long sum = 0;
        long units = m.unit(row, c);
        List<Integer> rows = new ArrayList<>();
        for (int n = 1; n <= open.within(); n++) {
            int r = open.row(n);
            if (!totals.get(r) && !m.isTotalLike(r)) {
                continue;
            }
            rows.add(0, r);
            sum += m.value(r, c);
            units += m.unit(r, c);
            if (rows.size() >= 2 && near(sum, m.value(row, c), units)) {
                best.offer(array(rows), Footing.signs(rows.size(), 1), Weights.of("sign.totalsOnly"));
            }
            if (rows.size() == 2 && near(m.value(rows.get(0), c) - m.value(rows.get(1), c), m.value(row, c), units)) {
                best.offer(array(rows), new int[] {1, -1}, Weights.of("sign.totalsOnly"));
            }
            if (rows.size() > 6) {
                return;
            }
        }
    }

    private static boolean near(long a, long b, long units) {
        return 2 * Math.abs(a - b) <= units;
    }

    private int[] signsBy(int n, int c, boolean lessOnly) {
        int[] signs = new int[n];
        for (int i = 1; i <= n; i++) {
            int r = open.row(i);
            boolean off = lessOnly ? m.isLess(r) && m.value(r, c) > 0 : m.isCost(r);
            signs[open.index(n, i)] = off ? -1 : 1;
        }
        return signs;
    }

    private static int[] array(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}
