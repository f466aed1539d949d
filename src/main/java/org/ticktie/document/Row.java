package org.ticktie.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells its cells that hold something, left to right
 * @param rule a line drawn across the row, as a row of dashes in fixed-width text draws one; such a row has no cells but
 *     may carry the extents of its dashes as cells with empty text
 */
public record Row(List<Cell> cells, Rule rule) {
    public Row {
        cells = List.copyOf(cells);
    }
}
