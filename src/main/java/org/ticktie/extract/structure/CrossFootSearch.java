package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Growth;
import org.ticktie.fact.GrowthKind;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Term;
import org.ticktie.fact.Total;

/**
 * Finds columns that are sums or differences of others: segments to a total, quarters to a year, reported less adjustments,
 * current less prior. The rows of a schedule vote; a column relation that few rows contradict is one the issuer means.
 */
final class CrossFootSearch {
    private static final int AGREEING = (int) Weights.of("columns.agreeing");
    private static final double FAILING = Weights.of("columns.failing");
    private static final double ACCEPT = 3.0;
    private static final int FARTHEST = 6;
    private static final int PROVEN = 8;
    private static final int MOST_COLUMNS = 14;

    private final Matrix m;

    CrossFootSearch(Matrix matrix) {
        this.m = matrix;
    }

    List<Object> find() {
        List<Object> facts = new ArrayList<>();
        if (m.width() < 3 || m.width() > MOST_COLUMNS) {
            return facts;
        }
        for (ColumnRelation r : accepted()) {
            for (int row = 0; row < m.height(); row++) {
                Object fact = fact(r, row);
                if (fact != null) {
                    facts.add(fact);
                }
            }
        }
        return facts;
    }

    /** The best relation for each column that has one. */
    private List<ColumnRelation> accepted() {
        List<ColumnRelation> best = new ArrayList<>();
        for (int c = 0; c < m.width(); c++) {
            hypotheses(c).stream()
                    .peek(this::vote)
                    .filter(r -> r.agreeing >= AGREEING
                            && r.score > ACCEPT
                            && r.failing <= Math.max(1, (int) (r.agreeing * FAILING)))
                    .max(Comparator.comparingDouble(r -> r.score - 2 * r.failing))
                    .ifPresent(best::add);
        }
        return withoutRestatements(best);
    }

    /** a = b + c is also b = a − c: of the relations over one set of columns only the first, sums before differences. */
    private static List<ColumnRelation> withoutRestatements(List<ColumnRelation> all) {
        all.sort(
                Comparator.<ColumnRelation>comparingInt(r -> r.shape.ordinal()).thenComparingInt(r -> -r.parts.length));
        List<ColumnRelation> kept = new ArrayList<>();
        List<java.util.Set<Integer>> seen = new ArrayList<>();
        for (ColumnRelation r : all) {
            java.util.Set<Integer> columns = new java.util.HashSet<>(List.of(r.result));
            for (int p : r.parts) {
                columns.add(p);
            }
            if (!seen.contains(columns)) {
                seen.add(columns);
                kept.add(r);
            }
        }
        return kept;
    }

    private List<ColumnRelation> hypotheses(int c) {
        List<ColumnRelation> list = new ArrayList<>();
        for (int n = 2; n <= m.width() - 1; n++) {
            run(c, c - n, c, list);
            run(c, c + 1, c + 1 + n, list);
        }
        for (int a = Math.max(0, c - FARTHEST); a <= Math.min(m.width() - 1, c + FARTHEST); a++) {
            for (int b = Math.max(0, a - FARTHEST); b <= Math.min(m.width() - 1, a + FARTHEST); b++) {
                if (a != b && a != c && b != c) {
                    list.add(new ColumnRelation(
                            ColumnRelation.Shape.DIFFERENCE, c, new int[] {a, b}, new int[] {1, -1}));
                }
            }
        }
        return list;
    }

    private void run(int c, int from, int to, List<ColumnRelation> list) {
        if (from < 0 || to > m.width()) {
            return;
        }
        int[] parts = new int[to - from];
        int[] signs = new int[to - from];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = from + i;
            signs[i] = 1;
        }
        list.add(new ColumnRelation(ColumnRelation.Shape.SUM, c, parts, signs));
        if (parts.length > 2 && to == c) {
            int[] less = signs.clone();
            java.util.Arrays.fill(less, 1, less.length, -1);
            list.add(new ColumnRelation(ColumnRelation.Shape.FIRST_LESS_REST, c, parts, less));
        }
    }

    private void vote(ColumnRelation r) {
        for (int row = 0; row < m.height(); row++) {
            if (!applies(r, row)) {
                continue;
            }
            long[] fit = fit(r, row);
            if (2 * Math.abs(fit[0]) <= fit[1]) {
                if (isTelling(r, row, fit[1])) {
                    r.agreeing++;
                    r.score += Math.log10(Math.max(
                            1,
                            2.0 * Math.abs(m.value(row, r.result)) / (2.0 * Math.abs(fit[0]) + m.unit(row, r.result))));
                }
            } else {
                r.failing++;
            }
        }
    }

    private boolean applies(ColumnRelation r, int row) {
        if (!m.isFigure(row, r.result)) {
            return false;
        }
        for (int p : r.parts) {
            if (!m.present(row, p)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one slip of the pen in one of the figures, or a figure copied from another column, explains the row. */
    private boolean isSlip(ColumnRelation r, int row, long off) {
        long result = m.value(row, r.result);
        boolean slip = OneEdit.mends(result, result + off, m.unit(row, r.result)) || isCopied(row, r.result);
        for (int i = 0; i < r.parts.length && !slip; i++) {
            long v = m.value(row, r.parts[i]);
            slip = OneEdit.mends(v, v - r.signs[i] * off, m.unit(row, r.parts[i])) || isCopied(row, r.parts[i]);
        }
        return slip;
    }

    private boolean isCopied(int row, int column) {
        for (int c = 0; c < m.width(); c++) {
            if (c != column && m.isFigure(row, c) && m.value(row, c) == m.value(row, column)) {
                return true;
            }
        }
        return false;
    }

    /** Figures of one or two digits satisfy relations by chance, and break by chance those that they satisfied. */
    private boolean isSmall(ColumnRelation r, int row) {
        long largest = Math.abs(m.value(row, r.result) / m.unit(row, r.result));
        for (int p : r.parts) {
            largest = Math.max(largest, Math.abs(m.value(row, p) / m.unit(row, p)));
        }
        return largest < 100;
    }

    private long[] fit(ColumnRelation r, int row) {
        long sum = -m.value(row, r.result);
        long units = m.unit(row, r.result);
        for (int i = 0; i < r.parts.length; i++) {
            sum += r.signs[i] * m.value(row, r.parts[i]);
            units += m.unit(row, r.parts[i]);
        }
        return new long[] {sum, units};
    }

    private boolean isTelling(ColumnRelation r, int row, long units) {
        int telling = 0;
        for (int p : r.parts) {
            telling += 2 * Math.abs(m.value(row, p)) > units ? 1 : 0;
        }
        return telling >= 2;
    }

    private Object fact(ColumnRelation r, int row) {
        if (!applies(r, row)) {
            return null;
        }
        long[] fit = fit(r, row);
        boolean holds = 2 * Math.abs(fit[0]) <= fit[1];
        if (!holds && (r.failing > Math.max(1, r.agreeing / 6) || isSmall(r, row) && r.agreeing < PROVEN)) {
            return null;
        }
        if (!holds && !isSlip(r, row, fit[0])) {
            return null;
        }
        Grade grade = holds || r.agreeing >= 2 * AGREEING ? Grade.STRONG : Grade.WEAK;
        if (r.shape == ColumnRelation.Shape.DIFFERENCE) {
            return new Growth(
                    m.amount(row, r.result),
                    m.amount(row, r.parts[0]),
                    m.amount(row, r.parts[1]),
                    GrowthKind.DIFFERENCE,
                    false,
                    grade);
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < r.parts.length; i++) {
            terms.add(new Term(m.amount(row, r.parts[i]), r.signs[i]));
        }
        LineItem item = m.rows.get(row).item();
        return new Total(m.amount(row, r.result), terms, Direction.ACROSS, grade, item);
    }
}
