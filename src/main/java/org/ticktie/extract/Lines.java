package org.ticktie.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Basis;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Line;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.StatementKind;

/** The recognised lines of the face statements, for the rules about named identities. */
final class Lines {
    private Lines() {}

    /** A line for each figure of a row whose meaning is known and stands once in its statement. */
    static List<Line> of(List<Schedule> schedules) {
        List<Line> lines = new ArrayList<>();
        for (Schedule s : schedules) {
            if (s.reliable()
                    && (s.kind() == StatementKind.INCOME_STATEMENT
                            || s.kind() == StatementKind.BALANCE_SHEET
                            || s.kind() == StatementKind.CASH_FLOW)) {
                statement(s, lines);
            }
        }
        return lines;
    }

    private static void statement(Schedule s, List<Line> lines) {
        Map<LineItem, Integer> rows = new EnumMap<>(LineItem.class);
        s.rows().forEach(r -> rows.merge(r.item(), 1, Integer::sum));
        for (ScheduleRow row : s.rows()) {
            if (row.item() == LineItem.UNKNOWN || row.basis() != Basis.REPORTED || rows.get(row.item()) > 1) {
                continue;
            }
            for (ScheduleColumn column : s.columns()) {
                Amount a = row.amount(column.index());
                if (a != null && column.kind() == ColumnKind.AMOUNT) {
                    lines.add(new Line(row.item(), s.ordinal(), s.kind(), column.index(), column.period(), a));
                }
            }
        }
    }
}
