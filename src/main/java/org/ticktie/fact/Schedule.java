package org.ticktie.fact;

import java.util.List;
import org.ticktie.source.Place;

/**
 * A table as it was understood: a grid of amounts with the meaning of its rows and columns.
 *
 * @param ordinal its number among the schedules of the document, from 1
 * @param title its title, or empty where none was found
 * @param kind what it is
 * @param currency ISO 4217 code, or empty
 * @param columns the logical columns, left to right
 * @param rows the rows that hold figures, top down
 * @param reliable false where the table had to be put together from running text, so that figures may stand in wrong places
 */
public record Schedule(
        int ordinal,
        String title,
        StatementKind kind,
        String currency,
        List<ScheduleColumn> columns,
        List<ScheduleRow> rows,
        boolean reliable) {
    public Schedule {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The place of the first figure, or null. */
    public Place place() {
        for (ScheduleRow row : rows) {
            for (Amount amount : row.amounts()) {
                if (amount != null && amount.place() != null) {
                    return amount.place();
                }
            }
        }
        return null;
    }
}
