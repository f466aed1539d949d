package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Heading;
import org.ticktie.document.Layout;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Table;
import org.ticktie.source.Excerpt;

/** A Markdown table: fields between bars, a line of dashes under the first row. */
final class PipeTable {
    private final Excerpt input;
    private final List<Row> rows = new ArrayList<>();
    private int widest;

    PipeTable(Excerpt input) {
        this.input = input;
    }

    /** Whether the line is dashes and bars only, as under a heading row. */
    static boolean isSeparator(Line line) {
        String s = line.string();
        boolean bar = false;
        boolean dash = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            bar |= c == '|';
            dash |= c == '-';
            if (c != '|' && c != '-' && c != ':' && !Line.isBlank(c)) {
                return false;
            }
        }
        return bar && dash;
    }

    static boolean startsWithBar(Line line) {
        int first = line.first();
        return first < line.string().length() && line.string().charAt(first) == '|';
    }

    /** Whether there is nothing but bars and blanks. */
    static boolean isEmptyRow(Line line) {
        String s = line.string();
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) != '|' && !Line.isBlank(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    void add(Line line) {
        String s = line.string();
        SplitCells cells = new SplitCells(input);
        int from = startsWithBar(line) ? line.first() + 1 : 0;
        int field = 0;
        for (int i = from; i <= s.length(); i++) {
            if (i < s.length() && s.charAt(i) == '\\') {
                i++;
            } else if (i >= s.length() || s.charAt(i) == '|') {
                cells.add(field++, line.start() + from, line.start() + Math.min(i, s.length()));
                from = i + 1;
            }
        }
        if (from < s.length()) {
            cells.add(field, line.start() + from, line.end());
        }
        row(cells.cells());
    }

    private void row(List<Cell> cells) {
        widest = Math.max(widest, cells.size());
        Row above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (above != null && WrappedCaption.joins(above, cells)) {
            rows.set(rows.size() - 1, WrappedCaption.joined(above, cells));
        } else {
            rows.add(new Row(cells, Rule.NONE));
        }
    }

    /** Adds the table to {@code blocks}; text that was laid out as a table becomes paragraphs. */
    void addTo(List<Block> blocks) {
        if (widest == 0) {
            return;
        }
        if (widest == 1 || isList()) {
            for (Row row : rows) {
                if (!row.cells().isEmpty()) {
                    blocks.add(text(row.cells()));
                }
            }
        } else {
            blocks.add(new Table(Layout.ORDINAL, rows));
        }
    }

    /** Whether every row is a bullet or footnote mark and its text. */
    private boolean isList() {
        int items = 0;
        for (Row row : rows) {
            List<Cell> cells = row.cells();
            if (cells.size() == 2
                    && isMark(cells.get(0))
                    && Shape.hasLetter(cells.get(1).text().string())) {
                items++;
            } else if (cells.size() > 1) {
                return false;
            }
        }
        return items > 0;
    }

    /** A mark, or the number that a conversion gives each row. */
    private static boolean isMark(Cell cell) {
        String text = cell.text().string();
        return Bullets.length(text) == text.length()
                || Shape.isMark(text)
                || isNumber(text)
                || text.length() <= 3 && (text.endsWith(".") || text.endsWith(")") || text.matches("[*†‡]+"));
    }

    private static boolean isNumber(String text) {
        return text.length() <= 3 && Shape.isFigure(text) && Shape.isDigit(text.charAt(0)) && text.indexOf('.') < 0;
    }

    private Block text(List<Cell> cells) {
        Cell last = cells.get(cells.size() - 1);
        String text = last.text().string();
        if (cells.size() > 1 && !isNumber(cells.get(0).text().string())) {
            String mark = cells.get(0).text().string();
            boolean bullet = Bullets.length(mark) == mark.length();
            return new Paragraph(bullet ? last.text() : cells.get(0).text().join(" ", last.text()), bullet ? 1 : 0);
        }
        boolean heading =
                text.length() < 150 && !text.endsWith(".") && (last.style().bold() || Wording.isCapitals(text));
        return heading ? new Heading(3, last.text()) : new Paragraph(last.text(), 0);
    }
}
