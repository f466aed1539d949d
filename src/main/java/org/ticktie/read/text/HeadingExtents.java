package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Cell;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;

/** Widens a heading to the dashes that are drawn under it: they are as long as the columns that it stands over. */
final class HeadingExtents {
    private final List<Row> rows;

    HeadingExtents(List<Row> rows) {
        this.rows = rows;
    }

    List<Row> widened() {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).rule() == Rule.SINGLE && !rows.get(i).cells().isEmpty()) {
                for (int above = i - 1; above >= 0 && isHeading(rows.get(above)); above--) {
                    rows.set(above, widened(rows.get(above), rows.get(i).cells()));
                }
            }
        }
        return rows;
    }

    private static boolean isHeading(Row row) {
        if (row.rule() != Rule.NONE || row.cells().isEmpty()) {
            return false;
        }
        for (Cell cell : row.cells()) {
            String text = cell.text().string();
            if (Shape.isValue(text) && !Shape.isYear(text)) {
                return false;
            }
        }
        return true;
    }

    private static Row widened(Row row, List<Cell> dashes) {
        List<Cell> cells = new ArrayList<>(row.cells());
        int next = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            while (next < dashes.size() && dashes.get(next).right() <= cell.left()) {
                next++;
            }
            if (next == dashes.size()) {
                break;
            }
            Cell dash = dashes.get(next);
            boolean over = dash.left() < cell.right();
            boolean alone = (i + 1 == cells.size() || cells.get(i + 1).left() >= dash.right())
                    && (i == 0 || cells.get(i - 1).right() <= dash.left())
                    && (next + 1 == dashes.size() || dashes.get(next + 1).left() >= cell.right());
            if (over && alone) {
                cells.set(
                        i,
                        new Cell(
                                cell.text(),
                                Math.min(cell.left(), dash.left()),
                                Math.max(cell.right(), dash.right()),
                                cell.style()));
            }
        }
        return new Row(cells, row.rule());
    }
}
