package org.ticktie.extract.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;

/**
 * The figures of some rows and columns of a schedule as whole numbers of the finest unit displayed, for searching. Nothing
 * found here is a verdict: the rules test it again with exact intervals.
 */
final class Matrix {
    /** Sums of 50 such values still fit a long. */
    private static final BigDecimal LARGEST = new BigDecimal("1e16");

    final Schedule schedule;
    final List<ScheduleRow> rows;
    final List<ScheduleColumn> columns;
    private final long[][] values;
    private final long[][] units;
    private final Amount[][] amounts;
    private final boolean empty;
    private final long grain;
    private final Labels[] labels;
    private final double[] labelEvidence;

    Matrix(Schedule schedule, Predicate<ScheduleRow> row, Predicate<ScheduleColumn> column, Predicate<Amount> figure) {
        this.schedule = schedule;
        this.rows = schedule.rows().stream().filter(row).toList();
        this.columns = schedule.columns().stream().filter(column).toList();
        this.values = new long[rows.size()][columns.size()];
        this.units = new long[rows.size()][columns.size()];
        this.amounts = new Amount[rows.size()][columns.size()];
        this.labels = new Labels[rows.size()];
        this.labelEvidence = new double[rows.size()];
        List<Amount> all = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            labels[r] = Labels.of(rows.get(r).caption());
            labelEvidence[r] = labels[r].evidence(rows.get(r));
            for (int c = 0; c < columns.size(); c++) {
                Amount a = rows.get(r).amount(columns.get(c).index());
                if (a != null && figure.test(a)) {
                    amounts[r][c] = a;
                    all.add(a);
                }
            }
        }
        this.empty = all.isEmpty();
        int scale = finest(all);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                fill(r, c, scale);
            }
        }
        this.grain = commonGrain();
    }

    private void fill(int r, int c, int scale) {
        Amount a = amounts[r][c];
        if (a == null) {
            return;
        }
        BigDecimal v = a.figure().value().movePointRight(scale);
        BigDecimal u = a.figure().ulp().movePointRight(scale);
        if (v.abs().compareTo(LARGEST) > 0 || u.compareTo(LARGEST) > 0) {
            amounts[r][c] = null;
            return;
        }
        values[r][c] = v.longValue();
        units[r][c] = Math.max(1, u.longValue());
    }

    /** The largest power of ten that all values are multiples of. */
    private long commonGrain() {
        long power = empty ? 1 : (long) 1e15;
        for (long[] row : values) {
            for (long v : row) {
                while (v % power != 0) {
                    power /= 10;
                }
            }
        }
        return power;
    }

    /** Decimal places of the finest unit; negative for whole thousands. */
    private static int finest(List<Amount> all) {
        int scale = Integer.MIN_VALUE;
        for (Amount a : all) {
            scale = Math.max(scale, a.figure().ulp().stripTrailingZeros().scale());
        }
        return scale == Integer.MIN_VALUE ? 0 : Math.min(scale, 8);
    }

    /** Whether it holds no figure at all. */
    boolean isEmpty() {
        return empty;
    }

    int height() {
        return rows.size();
    }

    int width() {
        return columns.size();
    }

    long value(int r, int c) {
        return values[r][c];
    }

    long unit(int r, int c) {
        return units[r][c];
    }

    /** In how large steps the figures really go: dollars that are all round thousands tell no more than thousands. */
    long grain() {
        return grain;
    }

    Amount amount(int r, int c) {
        return amounts[r][c];
    }

    boolean isCost(int r) {
        return labels[r].cost();
    }

    boolean isLess(int r) {
        return labels[r].less();
    }

    boolean isTotalLike(int r) {
        return labels[r].totalLike();
    }

    /** How much caption and line speak for the row's being a total. */
    double labelEvidence(int r) {
        return labelEvidence[r];
    }

    boolean present(int r, int c) {
        return amounts[r][c] != null;
    }

    boolean isFigure(int r, int c) {
        return amounts[r][c] != null && !amounts[r][c].figure().nil();
    }
}
