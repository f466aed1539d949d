package org.ticktie.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.finding.Tick;
import org.ticktie.report.Figures;

/**
 * Figures that stand in no text that could be shown, set out as the statements they belong to: those of facts JSON, and
 * those whose place in the source was lost.
 */
final class NumberTables {
    /** A table of more columns would be wide and mostly empty. */
    private static final int MOST_COLUMNS = 12;

    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Connections connections;

    NumberTables(Connections connections) {
        this.connections = connections;
    }

    /** A row as printed. */
    private record Row(String caption, Map<String, Tick> cells) {}

    private static final class Statement {
        private final List<Row> rows = new ArrayList<>();
        private final Set<String> columns = new LinkedHashSet<>();
        private final Map<String, Row> last = new HashMap<>();

        /** A second figure for the same row and column begins another row of that caption. */
        void add(String caption, String column, Tick tick) {
            Row row = last.get(caption);
            if (row == null || row.cells().containsKey(column)) {
                row = new Row(caption, new LinkedHashMap<>());
                rows.add(row);
                last.put(caption, row);
            }
            row.cells().put(column, tick);
            columns.add(column);
        }
    }

    void add(Tick tick) {
        String[] address = tick.amount().where().split(" > ", 3);
        String statement = address.length > 1 ? address[0] : "";
        String caption = address.length > 1 ? address[1] : address[0];
        String column = address.length > 2 ? address[2] : "";
        statements.computeIfAbsent(statement, s -> new Statement()).add(caption, column, tick);
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    String markup() {
        StringBuilder out = new StringBuilder();
        statements.forEach((title, s) -> {
            boolean wide = s.columns.size() > MOST_COLUMNS;
            out.append("<table class=\"numbers\"><caption>")
                    .append(Markup.escape(title))
                    .append("</caption>\n");
            if (!wide) {
                out.append("<tr><th></th>");
                s.columns.forEach(
                        c -> out.append("<th>").append(Markup.escape(c)).append("</th>"));
                out.append("</tr>\n");
            }
            for (Row row : s.rows) {
                out.append("<tr><td>").append(Markup.escape(row.caption())).append("</td>");
                for (String column : wide ? row.cells().keySet() : s.columns) {
                    out.append("<td>").append(wide ? Markup.escape(column) + " " : "");
                    figure(row.cells().get(column), out);
                    out.append("</td>");
                }
                out.append("</tr>\n");
            }
            out.append("</table>\n");
        });
        return out.toString();
    }

    private void figure(Tick tick, StringBuilder out) {
        if (tick != null) {
            out.append(NumberMark.tag(tick, connections));
            out.append(Markup.escape(Figures.print(tick.amount()))).append(NumberMark.CLOSE);
        }
    }
}
