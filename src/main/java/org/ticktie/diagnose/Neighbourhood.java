package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;

/** The figures that stand in the same row as a figure: a value out of line with them is the likelier slip. */
final class Neighbourhood {
    private static final double LARGEST_STEP = 1.5;

    private final Map<Amount, ScheduleRow> rows = new HashMap<>();

    Neighbourhood(Facts facts) {
        for (Schedule s : facts.schedules()) {
            for (ScheduleRow row : s.rows()) {
                for (Amount a : row.amounts()) {
                    if (a != null) {
                        rows.put(a, row);
                    }
                }
            }
        }
    }

    ScheduleRow row(Amount amount) {
        return rows.get(amount);
    }

    /** The other figures of the row, in the same unit. */
    List<Amount> beside(Amount amount) {
        List<Amount> others = new ArrayList<>();
        ScheduleRow row = rows.get(amount);
        if (row != null) {
            for (Amount a : row.amounts()) {
                if (a != null
                        && !a.equals(amount)
                        && !a.figure().isZero()
                        && a.figure().uom().dimension() == amount.figure().uom().dimension()) {
                    others.add(a);
                }
            }
        }
        return others;
    }

    /**
     * How much better {@code meant} fits the row than what is printed, in orders of magnitude (base e), clipped; positive
     * speaks for a slip in this figure.
     */
    double trend(Amount amount, double meant) {
        double now = amount.figure().value().doubleValue();
        List<Amount> others = beside(amount);
        if (others.isEmpty() || now == 0 || meant == 0) {
            return 0;
        }
        double best = Double.MAX_VALUE;
        double bestMeant = Double.MAX_VALUE;
        boolean sameSignAsNow = false;
        boolean sameSignAsMeant = false;
        for (Amount o : others) {
            double v = o.figure().value().doubleValue();
            best = Math.min(best, Math.abs(Math.log(Math.abs(now / v))));
            bestMeant = Math.min(bestMeant, Math.abs(Math.log(Math.abs(meant / v))));
            sameSignAsNow |= v * now > 0;
            sameSignAsMeant |= v * meant > 0;
        }
        double gain = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, best - bestMeant));
        if (now * meant < 0 && sameSignAsMeant != sameSignAsNow) {
            gain += sameSignAsMeant ? 1 : -1;
        }
        return gain;
    }

    /** Whether the figure just repeats another of its row, as a figure copied from the next column does. */
    boolean repeatsNeighbour(Amount amount) {
        return amount.figure().significantDigits() >= 2
                && beside(amount).stream()
                        .anyMatch(o ->
                                o.figure().value().compareTo(amount.figure().value()) == 0);
    }
}
