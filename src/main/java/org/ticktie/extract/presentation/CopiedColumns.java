package org.ticktie.extract.presentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.CopiedColumn;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.StatementKind;
import org.ticktie.number.Dimension;

/** Finds statements of which two columns for different periods hold the same figures throughout. */
final class CopiedColumns {
    private static final int DIFFERENT_FIGURES = 5;
    private static final int TELLING_DIGITS = 3;

    private CopiedColumns() {}

    static List<CopiedColumn> of(List<Schedule> schedules, Marks marks) {
        List<CopiedColumn> found = new ArrayList<>();
        for (Schedule s : schedules) {
            if (s.reliable() && (s.kind().isFace() || s.kind() == StatementKind.COMPREHENSIVE_INCOME)) {
                statement(s, marks, found);
            }
        }
        return found;
    }

    private static void statement(Schedule s, Marks marks, List<CopiedColumn> found) {
        Map<List<String>, ScheduleColumn> columns = new HashMap<>();
        for (ScheduleColumn column : s.columns()) {
            if (column.kind() != ColumnKind.AMOUNT || column.period() == null) {
                continue;
            }
            List<String> figures = figures(s, column);
            if (figures.isEmpty()) {
                continue;
            }
            ScheduleColumn first = columns.putIfAbsent(figures, column);
            if (first != null && !first.period().equals(column.period())) {
                String where = s.title() + " > " + column.heading() + " as " + first.heading();
                int held = figures.size() / 2;
                found.add(new CopiedColumn(marks.heading(column.heading(), Dimension.FIGURES, held, where), held - 1));
            }
        }
    }

    /** The figures of a column, each behind its row; none where there are too few to tell two columns apart. */
    private static List<String> figures(Schedule s, ScheduleColumn column) {
        List<String> figures = new ArrayList<>();
        Set<String> telling = new HashSet<>();
        for (ScheduleRow row : s.rows()) {
            Amount a = row.amount(column.index());
            if (a != null && !a.figure().nil()) {
                figures.add(String.valueOf(row.index()));
                figures.add(a.figure().value().toPlainString());
                if (a.figure().significantDigits() >= TELLING_DIGITS) {
                    telling.add(a.text());
                }
            }
        }
        return telling.size() >= DIFFERENT_FIGURES ? figures : List.of();
    }
}
