package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Cell;
import org.ticktie.document.Layout;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Table;
import org.ticktie.source.Excerpt;

/** A table whose fields are separated by tabs, as text recognition of a scan leaves it: with noise between the figures. */
final class TabTable {
    private static final String NOISE = "•·_,=.'`~-–—|:;\"^°¬";

    private final Excerpt input;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    /** In how many rows a field holds a currency sign alone. */
    private final int[] signs = new int[64];

    private int figures;

    TabTable(Excerpt input) {
        this.input = input;
    }

    void add(Line line) {
        String s = line.string();
        SplitCells cells = new SplitCells(input);
        int field = 0;
        int from = 0;
        for (int i = 0; i <= s.length(); i++) {
            if (i == s.length() || s.charAt(i) == '\t') {
                field(cells, field++, line, from, i);
                from = i + 1;
            }
        }
        row(cells.cells());
    }

    /** A field may hold a figure and the currency sign of the next one. */
    private void field(SplitCells cells, int field, Line line, int from, int to) {
        Markup markup = new Markup(input);
        String text = markup.read(line.start() + from, line.start() + to).string();
        if (Shape.isCurrency(text) && field < signs.length) {
            signs[field]++;
        }
        int sign = text.lastIndexOf(' ');
        if (sign > 0 && Shape.isCurrency(text.substring(sign + 1)) && Shape.isValue(text.substring(0, sign))) {
            int cut = behindFigure(line.string(), from, to);
            cells.add(field, line.start() + from, line.start() + cut);
            cells.add(field, line.start() + cut, line.start() + to);
        } else {
            cells.add(field, line.start() + from, line.start() + to);
        }
    }

    private static int behindFigure(String s, int from, int to) {
        int at = to;
        while (at > from && !Shape.isDigit(s.charAt(at - 1)) && s.charAt(at - 1) != ')') {
            at--;
        }
        return at;
    }

    private void row(List<Cell> cells) {
        List<Cell> kept = new ArrayList<>();
        Rule rule = Rule.NONE;
        boolean caption = false;
        boolean value = false;
        for (Cell cell : cells) {
            caption |= Shape.hasLetter(cell.text().string());
            value |= Shape.isValue(cell.text().string())
                    && Shape.hasDigit(cell.text().string());
        }
        for (Cell cell : cells) {
            String text = cell.text().string();
            if (isNoise(text) && !(Shape.isDash(text) && caption && value && cell.left() > 0)) {
                rule = text.indexOf('=') >= 0
                        ? Rule.DOUBLE
                        : rule == Rule.NONE && (text.indexOf('_') >= 0 || Shape.isDash(text)) ? Rule.SINGLE : rule;
            } else {
                kept.add(cell);
            }
        }
        figures += value ? 1 : 0;
        rows.add(kept);
        rules.add(kept.isEmpty() ? rule : Rule.NONE);
    }

    /** Signs without letter, or digits among signs that no figure has. */
    private static boolean isNoise(String text) {
        boolean digit = false;
        boolean noise = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return false;
            }
            digit |= Shape.isDigit(c);
            noise |= NOISE.indexOf(c) >= 0;
        }
        return noise && (!digit || text.indexOf('=') >= 0);
    }

    boolean isTable() {
        return figures >= 2;
    }

    Table table() {
        int usual = usual();
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = withoutMisreadSign(rows.get(i), usual);
            Row above = result.isEmpty() ? null : result.get(result.size() - 1);
            if (above != null && WrappedCaption.joins(above, cells)) {
                result.set(result.size() - 1, WrappedCaption.joined(above, cells));
            } else {
                result.add(new Row(cells, rules.get(i)));
            }
        }
        return new Table(Layout.ORDINAL, result);
    }

    /** The commonest number of values in a row that has any. */
    private int usual() {
        int[] counts = new int[64];
        int usual = 0;
        for (List<Cell> cells : rows) {
            int values = values(cells);
            if (values > 0 && values < counts.length && ++counts[values] > counts[usual]) {
                usual = values;
            }
        }
        return usual;
    }

    private static int values(List<Cell> cells) {
        return (int) cells.stream()
                .filter(cell -> Shape.isValue(cell.text().string()))
                .count();
    }

    /** A currency sign is sometimes misread as a dash: one value too many, where other rows have a sign alone. */
    private List<Cell> withoutMisreadSign(List<Cell> cells, int usual) {
        if (values(cells) != usual + 1) {
            return cells;
        }
        List<Cell> kept = new ArrayList<>(cells);
        for (Cell cell : cells) {
            boolean sign = cell.left() < signs.length && signs[cell.left()] >= 2;
            if (sign && Shape.isDash(cell.text().string())) {
                kept.remove(cell);
                return kept;
            }
        }
        return kept;
    }
}
