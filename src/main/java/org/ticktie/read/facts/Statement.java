package org.ticktie.read.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Heading;
import org.ticktie.document.Layout;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.document.Table;
import org.ticktie.source.Excerpt;
import org.ticktie.source.JsonPointer;

/** A statement of facts, laid out as the table that a release would print. */
final class Statement {
    private static final Map<String, String> TITLES = new TreeMap<>(Map.of(
            "income-statement", "Consolidated Statements of Income",
            "balance-sheet", "Consolidated Balance Sheets",
            "cash-flow", "Consolidated Statements of Cash Flows",
            "equity", "Consolidated Statements of Equity",
            "comprehensive-income", "Consolidated Statements of Comprehensive Income",
            "reconciliation", "Reconciliation of Non-GAAP Measures",
            "segment", "Segment Information",
            "highlights", "Financial Highlights",
            "other", "Financial Information"));
    private static final Map<String, String> SCALES = Map.of(
            "units",
            "",
            "1",
            "",
            "thousands",
            "thousands",
            "1000",
            "thousands",
            "millions",
            "millions",
            "1000000",
            "millions",
            "billions",
            "billions",
            "1000000000",
            "billions");

    final List<String> columns = new ArrayList<>();
    final List<StatementsParser.Row> rows = new ArrayList<>();
    String title;
    String currency = "";
    private final String pointer;
    private String kind = "other";
    private String scale = "";

    Statement(String pointer) {
        this.pointer = pointer;
    }

    static String kinds() {
        return String.join(", ", TITLES.keySet());
    }

    boolean kind(String name) {
        kind = TITLES.containsKey(name) ? name : kind;
        return TITLES.containsKey(name);
    }

    boolean scale(String name) {
        scale = SCALES.getOrDefault(name, "");
        return SCALES.containsKey(name);
    }

    void addTo(List<Block> blocks) {
        String heading = title == null || title.isBlank() ? TITLES.get(kind) : title;
        blocks.add(new Heading(2, excerpt(heading, pointer + (title == null ? "/kind" : "/title"))));
        List<Row> printed = new ArrayList<>();
        String caption = caption();
        if (!caption.isEmpty()) {
            printed.add(row(List.of(cell(caption, pointer + "/scale", 0, 0))));
        }
        List<Cell> headings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isBlank()) {
                headings.add(cell(columns.get(i), pointer + "/columns/" + i, i + 1, 0));
            }
        }
        printed.add(row(headings));
        for (StatementsParser.Row row : rows) {
            printed.add(print(row));
        }
        blocks.add(new Table(Layout.GRID, printed));
    }

    private String caption() {
        if (currency.isBlank()) {
            return scale.isEmpty() ? "" : "(in " + scale + ")";
        }
        return scale.isEmpty() ? "(in " + currency + ")" : "(" + currency + " in " + scale + ")";
    }

    private static Row print(StatementsParser.Row row) {
        List<Cell> cells = new ArrayList<>();
        if (!row.caption.isBlank()) {
            cells.add(cell(row.caption, row.pointer + "/caption", 0, row.indent));
        }
        for (int i = 0; i < row.values.size(); i++) {
            String value = row.values.get(i);
            if (value != null && !value.isBlank()) {
                cells.add(cell(value, row.pointer + "/values/" + i, i + 1, 0));
            }
        }
        return row(cells);
    }

    private static Row row(List<Cell> cells) {
        return new Row(cells, Rule.NONE);
    }

    private static Cell cell(String text, String pointer, int column, int indent) {
        Style style = indent == 0 ? Style.PLAIN : new Style(false, indent, Rule.NONE, Rule.NONE);
        return new Cell(excerpt(text.strip(), pointer), column, column + 1, style);
    }

    private static Excerpt excerpt(String text, String pointer) {
        JsonPointer place = new JsonPointer(pointer);
        return Excerpt.of(text, (from, to) -> place);
    }
}
