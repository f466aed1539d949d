package org.ticktie.extract.presentation;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.BalanceSheetDate;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Period;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.StatementKind;
import org.ticktie.number.Dimension;

/** Holds the latest date of each balance sheet beside the end of the period on which the other statements report. */
final class BalanceSheetDates {
    private static final int STATEMENTS = 2;

    private BalanceSheetDates() {}

    static List<BalanceSheetDate> of(List<Schedule> schedules, Marks marks) {
        ScheduleColumn reported = reported(schedules);
        List<BalanceSheetDate> found = new ArrayList<>();
        if (reported == null) {
            return found;
        }
        for (Schedule s : schedules) {
            ScheduleColumn latest = s.kind() == StatementKind.BALANCE_SHEET && s.reliable() ? latest(s, true) : null;
            if (latest != null) {
                YearMonth end = reported.period().end();
                String name = "period ended " + name(end.getMonth()) + " " + end.getYear();
                found.add(new BalanceSheetDate(
                        mark(marks, s, latest.heading(), latest.period().end()), mark(marks, s, name, end)));
            }
        }
        return found;
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The column of the latest period at whose end most of the tables end; null where fewer than two agree. */
    private static ScheduleColumn reported(List<Schedule> schedules) {
        Map<YearMonth, Integer> ends = new LinkedHashMap<>();
        Map<YearMonth, ScheduleColumn> columns = new LinkedHashMap<>();
        for (Schedule s : schedules) {
            ScheduleColumn latest = s.reliable() ? latest(s, false) : null;
            if (latest != null) {
                ends.merge(latest.period().end(), 1, Integer::sum);
                if (s.kind() == StatementKind.INCOME_STATEMENT || s.kind() == StatementKind.CASH_FLOW) {
                    columns.putIfAbsent(latest.period().end(), latest);
                }
            }
        }
        YearMonth best = null;
        for (YearMonth end : columns.keySet()) {
            best = best == null || ends.get(end) > ends.get(best) ? end : best;
        }
        return best == null || ends.get(best) < STATEMENTS ? null : columns.get(best);
    }

    /** The column of the latest date, or period; null where there is none, or where two columns were read as one period. */
    private static ScheduleColumn latest(Schedule s, boolean instant) {
        ScheduleColumn latest = null;
        Set<Period> seen = new HashSet<>();
        for (ScheduleColumn c : s.columns()) {
            if (c.kind() != ColumnKind.AMOUNT || c.period() == null) {
                continue;
            }
            if (c.period().isInstant() != instant) {
                if (instant) {
                    return null;
                }
                continue;
            }
            if (!seen.add(c.period())) {
                return null;
            }
            if (latest == null || c.period().end().isAfter(latest.period().end())) {
                latest = c;
            }
        }
        return latest;
    }

    private static Amount mark(Marks marks, Schedule s, String text, YearMonth end) {
        int month = end.getYear() * 12 + end.getMonthValue() - 1;
        return marks.heading(text, Dimension.MONTH, month, s.title());
    }
}
