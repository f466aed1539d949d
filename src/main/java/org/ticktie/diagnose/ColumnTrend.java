package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;

/**
 * How the figures of one column of a schedule compare with those of another.
 *
 * @param centre the usual logarithm of their quotient: growth, or the share of a quarter in a year
 * @param spread how far half of the rows are from it
 */
record ColumnTrend(double centre, double spread) {
    private static final int FEWEST_ROWS = 4;
    private static final double NARROWEST = 0.06;
    private static final double WIDEST = 0.5;

    /** What is supposed where too few rows tell. */
    private static final ColumnTrend USUAL = new ColumnTrend(0, 0.15);

    static ColumnTrend between(Schedule schedule, int column, int other) {
        List<Double> steps = new ArrayList<>();
        for (ScheduleRow row : schedule.rows()) {
            Amount a = row.amount(column);
            Amount b = row.amount(other);
            if (a != null && b != null && a.figure().signum() * b.figure().signum() > 0) {
                steps.add(Math.log(
                        a.figure().value().doubleValue() / b.figure().value().doubleValue()));
            }
        }
        if (steps.size() < FEWEST_ROWS) {
            return USUAL;
        }
        double centre = median(steps);
        double spread = median(steps.stream().map(s -> Math.abs(s - centre)).toList());
        return new ColumnTrend(centre, Math.max(NARROWEST, Math.min(WIDEST, spread)));
    }

    /** The logarithm of how likely it is, a unit of the figure's logarithm, that {@code value} stands next to {@code other}. */
    double fit(double value, double other) {
        double step = (Math.log(Math.abs(value / other)) - centre) / spread;
        return -Math.log1p(step * step) - Math.log(Math.PI * spread);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
