package org.ticktie.extract.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.extract.period.FiscalCalendar;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Period;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;

/** Which periods the release is about, and what its period phrases come to. */
final class Timeline {
    private final FiscalCalendar calendar;
    private final Period current;

    Timeline(FiscalCalendar calendar, List<Schedule> schedules) {
        this.calendar = calendar;
        this.current = calendar.current() != null ? calendar.current() : mostPrinted(schedules);
    }

    /** The period that sentences mean when they name none, or null: the latest one, the shortest with that end. */
    Period current() {
        return current;
    }

    private static Period mostPrinted(List<Schedule> schedules) {
        Map<Period, Integer> count = new HashMap<>();
        for (Schedule schedule : schedules) {
            for (ScheduleColumn column : schedule.columns()) {
                if (column.kind() == ColumnKind.AMOUNT
                        && column.period() != null
                        && !column.period().isInstant()) {
                    count.merge(column.period(), schedule.rows().size(), Integer::sum);
                }
            }
        }
        int most = count.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Period best = null;
        for (Map.Entry<Period, Integer> e : count.entrySet()) {
            Period p = e.getKey();
            if (e.getValue() * 5 < most) {
                continue;
            }
            if (best == null
                    || p.end().isAfter(best.end())
                    || p.end().equals(best.end()) && p.months() < best.months()) {
                best = p;
            }
        }
        return best;
    }

    /** The period that the label names in the given context, or null. */
    Period resolve(PeriodLabel label, Period context) {
        if (label == null) {
            return null;
        }
        return calendar.resolve(label, context == null ? current : context);
    }

    /**
     * The period that a heading or introduction lends to the sentences below, or null. A day after the end of what is reported on
     * is that of the announcement.
     */
    Period lent(PeriodLabel label) {
        Period period = resolve(label, null);
        boolean announced = period != null
                && period.isInstant()
                && current != null
                && period.end().isAfter(current.end());
        return announced ? null : period;
    }

    /** How well a column for {@code column} suits a figure for {@code wanted}: 0 not at all, 1 exactly. */
    static double suits(Period wanted, Period column, int distance) {
        if (column == null) {
            return 0.6;
        }
        if (wanted == null) {
            return 0.6;
        }
        if (wanted.equals(column)) {
            return 1;
        }
        if (!wanted.end().equals(column.end())) {
            return 0;
        }
        if (column.isInstant()) {
            return 0.98; // a balance of the quarter is that at its end
        }
        if (wanted.isInstant()) {
            return 0.85;
        }
        return distance >= 2 ? 0.75 : 0;
    }
}
