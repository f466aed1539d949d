package org.ticktie.read.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.read.html.Grid.GridRow;

/**
 * The rows of a table of figures, without the sentences and notes that share its element.
 *
 * @param before what is to be read as text before the table
 * @param rows its rows
 * @param behind what is to be read as text behind the table
 */
record TableBody(List<Element> before, List<Row> rows, List<Element> behind) {
    private static final int LONGEST_TITLE = 200;

    static TableBody of(List<GridRow> rows) {
        int from = 0;
        int to = rows.size();
        while (from < to && (rows.get(from).isBlank() || isSentence(rows.get(from)))) {
            from++;
        }
        while (to > from && (rows.get(to - 1).isBlank() || TableShape.isNote(rows.get(to - 1)))) {
            to--;
        }
        // a line drawn directly below the last row belongs to it
        if (to < rows.size() && rows.get(to).row().rule() != Rule.NONE) {
            to++;
        }
        return new TableBody(
                elements(rows.subList(0, from)),
                rows.subList(from, to).stream().map(GridRow::row).toList(),
                elements(rows.subList(to, rows.size())));
    }

    private static boolean isSentence(GridRow row) {
        return row.size() == 1 && row.first().string().length() > LONGEST_TITLE;
    }

    private static List<Element> elements(List<GridRow> rows) {
        return rows.stream().filter(row -> row.size() > 0).map(GridRow::element).toList();
    }
}
