package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private static final int SMALL_STACK = 9;
    private static final int MOST_PILOTS = 14;
    private static final int MANY = 3;

    private final Matrix m;
    private final boolean plainOnly;
    private final boolean upwards;
    private final BitSet totals = new BitSet();
    private final FootingEvaluation evaluation;
    private final int[] stack;
    private int depth;

    /**
     * @param plainOnly true where components can only be added as printed (per-share rows, percentages)
     * @param upwards true to look for totals printed above their components
     */
    FootingSearch(Matrix matrix, boolean plainOnly, boolean upwards) {
        this.m = matrix;
        this.plainOnly = plainOnly;
        this.upwards = upwards;
        this.evaluation = new FootingEvaluation(matrix, totals);
        this.stack = new int[matrix.height() + 1];
    }

    /** The accepted footings, in the order of their totals. */
    List<Footing> find() {
        List<Footing> accepted = new ArrayList<>();
        for (int i = 0; i < m.height(); i++) {
            int row = upwards ? m.height() - 1 - i : i;
            dropSoleComponent(row);
            Footing run = run(row);
            Footing ofTotals = plainOnly ? null : ofTotals(row);
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
            stack[depth++] = row;
        }
        return accepted;
    }

    /** A total of one line repeats it; left on the stack, both would go into the next total. */
    private void dropSoleComponent(int row) {
        if (upwards || depth == 0 || !m.isTotalLike(row)) {
            return;
        }
        int above = stack[depth - 1];
        boolean any = false;
        for (int c = 0; c < m.width(); c++) {
            if (m.value(row, c) != m.value(above, c)) {
                return;
            }
            any |= m.value(row, c) != 0;
        }
        depth -= any && !totals.get(above) ? 1 : 0;
    }

    private static boolean isAccepted(Footing f) {
        return f != null && f.score >= ACCEPT && f.holding > 0;
    }

    private void accept(Footing f, List<Footing> accepted) {
        accepted.add(f);
        totals.set(f.total);
        if (f.holding >= f.broken) {
            cover(f);
        }
    }

    /**
     * A list of what a total consists of, printed below it, looks like a total less the rest: "cash at end of period, of
     * which: cash, restricted cash". Its last row is no total of its own. Null where the footing is no such list.
     */
    private Footing breakdown(Footing f) {
        ScheduleRow row = m.rows.get(f.total);
        boolean lessRest = f.signs[0] > 0 && Arrays.stream(f.signs).skip(1).allMatch(s -> s < 0);
        if (upwards
                || f.score < ACCEPT
                || !lessRest
                || m.isTotalLike(f.total)
                || row.caption().isBlank()
                || row.layout().ruleAbove()
                || !m.isTotalLike(f.parts[0])) {
            return null;
        }
        int[] parts = Arrays.copyOfRange(f.parts, 1, f.parts.length + 1);
        parts[parts.length - 1] = f.total;
        Footing list = new Footing(f.parts[0], parts, all(parts.length, 1), 0, m.width());
        list.totalAbove = true;
        evaluation.weigh(list);
        return list.score >= ACCEPT ? list : null;
    }

    /** Takes the components of an accepted total off the stack. */
    private void cover(Footing f) {
        Set<Integer> covered = new HashSet<>();
        for (int r : f.parts) {
            covered.add(r);
        }
        int kept = 0;
        for (int i = 0; i < depth; i++) {
            if (!covered.contains(stack[i])) {
                stack[kept++] = stack[i];
            }
        }
        depth = kept;
    }

    /** The best footing over a run of rows right above. */
    private Footing run(int row) {
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
    private Footing ofTotals(int row) {
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
        int reach = Math.min(depth, REACH);
        for (int n = 1; n <= reach; n++) {
            int r = stack[depth - n];
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
                best.offer(parts(n), all(n, 1), Weights.of("sign.asPrinted"));
            }
            if (plainOnly) {
                continue;
            }
            if (near(v - rest, target, units)) {
                int[] signs = all(n, -1);
                signs[firstIndex(n)] = 1;
                best.offer(parts(n), signs, Weights.of("sign.firstLessRest"));
            }
            if (less != plain && near(less, target, units)) {
                best.offer(parts(n), signsBy(n, c, true), Weights.of("sign.lessCaptions"));
            }
            if (costs != plain && near(costs, target, units)) {
                best.offer(parts(n), signsBy(n, c, false), Weights.of("sign.costCaptions"));
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
            int r = stack[depth - i];
            long twice = 2 * m.value(r, c);
            if (twice != 0 && near(residual, twice, units)) {
                int[] signs = all(n, 1);
                signs[index(n, i)] = -1;
                double choice =
                        m.isCost(r) ? Weights.of("sign.oneFlippedCost") : Weights.of("sign.oneFlipped") + Math.log10(n);
                best.offer(parts(n), signs, choice);
            }
            for (int j = i + 1; n <= SMALL_STACK && j <= n; j++) {
                int s = stack[depth - j];
                long both = twice + 2 * m.value(s, c);
                if (twice != 0 && m.value(s, c) != 0 && near(residual, both, units)) {
                    int[] signs = all(n, 1);
                    signs[index(n, i)] = -1;
                    signs[index(n, j)] = -1;
                    double off = 0.7 * (cost(r) + cost(s));
                    best.offer(parts(n), signs, Weights.of("sign.twoFlipped") + Math.log10(n) - off);
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
        for (int n = 1; n <= Math.min(depth, REACH); n++) {
            int r = stack[depth - n];
            if (!totals.get(r) && !m.isTotalLike(r)) {
                continue;
            }
            rows.add(0, r);
            sum += m.value(r, c);
            units += m.unit(r, c);
            if (rows.size() >= 2 && near(sum, m.value(row, c), units)) {
                best.offer(array(rows), all(rows.size(), 1), Weights.of("sign.totalsOnly"));
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

    /** The top n rows of the stack in printed order. */
    private int[] parts(int n) {
        int[] parts = new int[n];
        for (int i = 1; i <= n; i++) {
            parts[index(n, i)] = stack[depth - i];
        }
        return parts;
    }

    /** Where the i-th row from the top of the stack stands among n parts in printed order. */
    private int index(int n, int i) {
        return upwards ? i - 1 : n - i;
    }

    /** The part that a "first less the rest" starts from: the deepest on the stack. */
    private int firstIndex(int n) {
        return index(n, n);
    }

    private int[] signsBy(int n, int c, boolean lessOnly) {
        int[] signs = new int[n];
        for (int i = 1; i <= n; i++) {
            int r = stack[depth - i];
            boolean off = lessOnly ? m.isLess(r) && m.value(r, c) > 0 : m.isCost(r);
            signs[index(n, i)] = off ? -1 : 1;
        }
        return signs;
    }

    private static int[] all(int n, int sign) {
        int[] signs = new int[n];
        Arrays.fill(signs, sign);
        return signs;
    }

    private static int[] array(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}
