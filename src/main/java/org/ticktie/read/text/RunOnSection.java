package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Layout;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.document.Table;
import org.ticktie.source.Excerpt;

/** One statement of a run-on line: its headings, and rows with the same number of figures. */
final class RunOnSection {
    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L})])\\d[\\d,.()]{4,}(?=\\p{Lu})");

    private final Excerpt input;
    private final Line line;
    private final int columns;
    private final RunOnHeadings headings;
    private final List<Row> rows = new ArrayList<>();
    private boolean inHeadings = true;
    private int understood;
    private int lost;
    private String captions = "";

    RunOnSection(Excerpt input, Line line, int columns) {
        this.input = input;
        this.line = line;
        this.columns = columns;
        this.headings = new RunOnHeadings(input, line, columns);
    }

    /** Reads the section that begins at {@code begin}; returns where its last row ends. */
    int read(int begin, List<List<RunOnValue>> runs) {
        int from = begin;
        for (List<RunOnValue> run : runs) {
            int end = run.get(run.size() - 1).to();
            if (run.size() > 1 && run.stream().allMatch(RunOnValue::year)) {
                from = inHeadings ? headings.years(from, run, rows) : end;
            } else if (columns > 0 && run.size() >= columns) {
                from = inHeadings ? headings.dates(from, run.get(0).from(), rows) : from;
                from = rows(from, run);
                inHeadings = false;
            } else if (!isOfCaption(run)) {
                lose(from, run.get(0).from());
                from = end;
            }
        }
        return from;
    }

    boolean isUnderstood() {
        return columns > 0 && understood >= RunOnStatement.ROWS && lost * 2 <= understood;
    }

    /** The captions of rows whose figures could not be told apart. */
    String lost() {
        return captions;
    }

    private void lose(int from, int to) {
        lost++;
        String caption = line.string().substring(from, Math.max(from, to)).trim();
        captions += (captions.isEmpty() ? "" : "; ") + caption.substring(Math.max(0, caption.length() - 60));
    }

    void addTo(List<Block> blocks) {
        headings.titles(blocks);
        blocks.add(new Table(Layout.FLATTENED, rows));
    }

    /** Figures of a caption, such as a par value or a date, go on in words. */
    private boolean isOfCaption(List<RunOnValue> run) {
        String s = line.string();
        int end = run.get(run.size() - 1).to();
        int next = end;
        while (next < s.length() && Line.isBlank(s.charAt(next))) {
            next++;
        }
        if (next == s.length()) {
            return false;
        }
        char c = s.charAt(next);
        int from = run.get(0).from();
        String before = s.substring(Math.max(0, from - 14), from).trim();
        boolean date = Wording.isMonth(before.substring(before.lastIndexOf(' ') + 1)) || before.endsWith(",");
        return inHeadings
                || run.size() == 1
                        && (Character.isLowerCase(c)
                                || s.startsWith("Shares", next)
                                || ",;)&".indexOf(c) >= 0
                                || run.get(0).year()
                                || date);
    }

    /** Adds the rows whose figures stand in the run: several where captions are missing; returns where the last one ends. */
    private int rows(int from, List<RunOnValue> run) {
        int size = run.size();
        if (size == columns + 1 && run.get(0).year()) {
            // The year is the end of a caption: "as of December 31, 2031".
            return rows(from, run.subList(1, size));
        }
        boolean dash = size == columns + 1
                && "-–—".indexOf(line.string().charAt(run.get(size - 1).from())) >= 0;
        int last = dash ? size - 1 : size;
        int end = run.get(last - 1).to();
        if (last % columns != 0 || run.subList(0, last).stream().anyMatch(value -> !value.certain())) {
            lose(from, run.get(0).from());
            return end;
        }
        row(from, run.subList(0, columns));
        for (int i = columns; i < last; i += columns) {
            row(run.get(i).from(), run.subList(i, i + columns));
        }
        return end;
    }

    private void row(int begin, List<RunOnValue> values) {
        int from = begin;
        Matcher glued = GLUED.matcher(line.string()).region(begin, values.get(0).from());
        while (glued.find()) {
            // The row before this one: nobody can tell where its figures end.
            lose(from, glued.start());
            from = glued.end();
        }
        List<int[]> captions =
                new RunOnCaption(line.string(), from, values.get(0).from()).parts();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            Cell cell = new Cell(text(captions.get(i)[0], captions.get(i)[1]), 0, 1, Style.PLAIN);
            if (i + 1 < captions.size()) {
                rows.add(new Row(List.of(cell), Rule.NONE));
            } else {
                cells.add(cell);
            }
        }
        int column = 1;
        for (RunOnValue value : values) {
            cells.add(new Cell(text(value.from(), value.to()), column, column + 1, Style.PLAIN));
            column++;
        }
        rows.add(new Row(cells, Rule.NONE));
        understood++;
    }

    private Excerpt text(int from, int to) {
        return new Markup(input).read(line.start() + from, line.start() + to);
    }
}
