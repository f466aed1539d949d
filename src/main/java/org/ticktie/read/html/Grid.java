package org.ticktie.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.ticktie.document.Cell;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.source.Excerpt;

/** The rows and cells of a table that holds no other table, laid out in grid columns. */
final class Grid {
    private static final int WIDEST_SPAN = 1000;
    private static final int WIDEST = 16_384;

    /**
     * A row of the grid.
     *
     * @param element where it stands in the parsed file
     * @param row its cells that hold something, and the line that it draws
     */
    record GridRow(Element element, Row row) {
        boolean isBlank() {
            return row.cells().isEmpty() || row.rule() != Rule.NONE;
        }

        Excerpt first() {
            return row.cells().get(0).text();
        }

        int size() {
            return isBlank() ? 0 : row.cells().size();
        }
    }

    private final CellReader cells;
    private final Stylesheet styles;
    private final List<GridRow> rows = new ArrayList<>();
    /** For each column, the first row that no cell from above reaches into. */
    private int[] freeFrom = new int[64];

    private Grid(CellReader cells, Stylesheet styles) {
        this.cells = cells;
        this.styles = styles;
    }

    static List<GridRow> read(Element table, Look look, CellReader cells, Stylesheet styles) {
        Grid grid = new Grid(cells, styles);
        grid.section(table, look);
        return grid.rows;
    }

    /** Table rows in printed order: a foot written before the body is printed behind it. */
    static List<Element> rowElements(Element table) {
        List<Element> head = new ArrayList<>();
        List<Element> body = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        for (Node node : table.childNodes()) {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "tr" -> body.add(element);
                    case "thead" -> addRows(element, head);
                    case "tbody" -> addRows(element, body);
                    case "tfoot" -> addRows(element, foot);
                    default -> {}
                }
            }
        }
        head.addAll(body);
        head.addAll(foot);
        return head;
    }

    private static void addRows(Element section, List<Element> rows) {
        for (Node node : section.childNodes()) {
            if (node instanceof Element element && element.normalName().equals("tr")) {
                rows.add(element);
            }
        }
    }

    private void section(Element table, Look look) {
        for (Element element : rowElements(table)) {
            Declarations style = styles.of(element);
            if (!style.hidden) {
                rows.add(new GridRow(element, row(element, look.within(element, Tag.BLOCK, style), style)));
            }
        }
    }

    private Row row(Element element, Look look, Declarations rowStyle) {
        List<Cell> full = new ArrayList<>();
        List<Cell> lines = new ArrayList<>();
        int at = rows.size();
        int column = 0;
        for (Node node : element.childNodes()) {
            if (!(node instanceof Element cell) || !isCell(cell)) {
                continue;
            }
            Declarations style = styles.of(cell);
            if (style.hidden) {
                continue;
            }
            while (column < freeFrom.length && freeFrom[column] > at) {
                column++;
            }
            int right = Math.min(column + span(cell, "colspan", 1, WIDEST_SPAN), WIDEST);
            occupy(column, right, at + span(cell, "rowspan", Integer.MAX_VALUE / 2, 65_534));
            Cell read = cells.read(
                    cell, look.within(cell, Tag.BLOCK, style), style, rowStyle, column, Math.max(right, column + 1));
            if (!read.text().isBlank()) {
                full.add(read);
            } else if (read.style().above() != Rule.NONE || read.style().below() != Rule.NONE) {
                lines.add(read);
            }
            column = Math.min(right, WIDEST);
        }
        if (full.isEmpty() && !lines.isEmpty()) {
            return new Row(lines, strongest(lines));
        }
        return new Row(full, Rule.NONE);
    }

    private static Rule strongest(List<Cell> lines) {
        for (Cell cell : lines) {
            Style style = cell.style();
            if (style.above() == Rule.DOUBLE || style.below() == Rule.DOUBLE) {
                return Rule.DOUBLE;
            }
        }
        return Rule.SINGLE;
    }

    static boolean isCell(Element element) {
        String name = element.normalName();
        return name.equals("td") || name.equals("th");
    }

    private void occupy(int left, int right, int until) {
        if (until <= rows.size() + 1) {
            return;
        }
        if (right > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, Math.max(right, freeFrom.length * 2));
        }
        Arrays.fill(freeFrom, left, Math.max(left, right), until);
    }

    private static int span(Element cell, String name, int whenZero, int most) {
        String value = cell.attributes().get(name).strip();
        if (value.isEmpty()) {
            return 1;
        }
        long number = 0;
        int i = 0;
        while (i < value.length() && Character.digit(value.charAt(i), 10) >= 0 && number <= most) {
            number = number * 10 + Character.digit(value.charAt(i++), 10);
        }
        return i == 0 ? 1 : number == 0 ? whenZero : (int) Math.min(number, most);
    }
}
