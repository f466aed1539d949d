package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Cell;
import org.ticktie.document.Style;
import org.ticktie.source.Excerpt;

/**
 * A row of a flattened table.
 *
 * @param caption the lines of its caption
 * @param values the lines with its figures and their signs
 */
record StackedRow(List<Line> caption, List<Line> values) {
    List<Cell> cells(Excerpt input) {
        List<Cell> cells = new ArrayList<>();
        Passage passage = new Passage(input);
        for (Line line : caption) {
            if (!passage.isEmpty()) {
                passage.blank(line.start());
            }
            new Markup(input).mend(passage, line.start(), line.end());
        }
        if (!passage.isEmpty()) {
            cells.add(new Cell(passage.excerpt(), 0, 1, Style.PLAIN));
        }
        SplitCells split = new SplitCells(input);
        for (int i = 0; i < values.size(); i++) {
            split.add(i, values.get(i).start(), values.get(i).end());
        }
        int column = 1;
        for (Cell cell : split.cells()) {
            cells.add(new Cell(cell.text(), column, column + 1, cell.style()));
            column++;
        }
        return cells;
    }
}
