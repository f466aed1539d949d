package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Cell;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.source.Excerpt;

/** The heading rows of a flattened table: headings of one kind stood in one row, each over its share of the columns. */
final class StackedHeadings {
    private static final int SCALE = 0;
    private static final int YEAR = 1;
    private static final int UNIT = 2;
    private static final int DATE = 3;
    private static final int OTHER = 4;

    private final Excerpt input;
    private final List<Line> headings;
    private final int columns;

    StackedHeadings(Excerpt input, List<Line> headings, int columns) {
        this.input = input;
        this.headings = headings;
        this.columns = columns;
    }

    List<Row> rows() {
        List<List<Line>> cells = dates();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); ) {
            int kind = kind(cells.get(i));
            int end = i + 1;
            while (end < cells.size() && kind(cells.get(end)) == kind) {
                end++;
            }
            end = withChanges(cells, i, end);
            rows.add(row(cells.subList(i, end), kind == SCALE));
            i = end;
        }
        return rows;
    }

    /** Years and the changes between them stand side by side where they are as many as the columns together. */
    private int withChanges(List<List<Line>> cells, int from, int end) {
        int kind = kind(cells.get(from));
        if (columns <= end - from || kind != YEAR && kind != DATE || from + columns > cells.size()) {
            return end;
        }
        int last = end;
        while (last < cells.size()
                && last < from + columns
                && kind(cells.get(last)) > YEAR
                && kind(cells.get(last)) != DATE) {
            last++;
        }
        boolean group = last == cells.size() || kind(cells.get(last)) != kind(cells.get(last - 1));
        return last == from + columns && group ? last : end;
    }

    /** The headings; a day and the year that comes alone behind it are one. */
    private List<List<Line>> dates() {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            boolean year = i > 0 && Shape.isYear(headings.get(i).trimmed()) && kind(headings.get(i - 1)) == DATE;
            boolean alone = i + 1 == headings.size()
                    ? cells.size() > 1 && cells.get(cells.size() - 2).size() > 1
                    : !Shape.isYear(headings.get(i + 1).trimmed());
            if (year && alone && !headings.get(i - 1).trimmed().matches(".*(19|20)\\d\\d.*")) {
                cells.get(cells.size() - 1).add(headings.get(i));
            } else {
                cells.add(new ArrayList<>(List.of(headings.get(i))));
            }
        }
        return cells;
    }

    private static int kind(List<Line> cell) {
        return kind(cell.get(0));
    }

    private static int kind(Line line) {
        String text = line.trimmed();
        if (text.startsWith("(") && text.length() > 12) {
            return SCALE;
        }
        if (Shape.isYear(text)) {
            return YEAR;
        }
        if (Shape.isPrefix(text) || text.startsWith("US") || text.equals("%")) {
            return UNIT;
        }
        int word = 0;
        while (word < text.length() && Character.isLetter(text.charAt(word))) {
            word++;
        }
        return Wording.isMonth(text.substring(0, word)) ? DATE : OTHER;
    }

    private Row row(List<List<Line>> lines, boolean stub) {
        int count = lines.size();
        boolean even = columns > 0 && columns % count == 0;
        int share = even ? columns / count : 1;
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Passage passage = new Passage(input);
            for (Line line : lines.get(i)) {
                if (!passage.isEmpty()) {
                    passage.blank(line.start());
                }
                new Markup(input).mend(passage, line.start(), line.end());
            }
            int left = stub ? 0 : 1 + i * share;
            if (!passage.isEmpty()) {
                cells.add(new Cell(passage.excerpt(), left, stub ? 1 : left + share, Style.PLAIN));
            }
        }
        return new Row(cells, Rule.NONE);
    }
}
