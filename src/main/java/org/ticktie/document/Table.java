package org.ticktie.document;

import java.util.List;

/**
 * A table as printed. What it means is not decided here.
 *
 * @param layout how the positions of its cells are to be understood
 * @param rows its rows, top down, blank ones included
 */
public record Table(Layout layout, List<Row> rows) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }
}
