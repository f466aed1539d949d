package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Layout;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Table;
import org.ticktie.source.Excerpt;

/** Puts the rows of flattened tables together again: a caption and the values behind it, headings of periods before them. */
final class StackedTables {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(for the |as of|as at|at |three|six|nine|twelve|years?|fiscal|quarters?|\\d+[- ](months|weeks)|(january|february|march|april|may|june|july|august|september|october|november|december|sept?|dec|nov|oct|aug|jul|jun|apr|mar|feb|jan)\\.? ?(\\d\\d?(?!\\d)|(19|20)\\d\\d$)|(19|20)\\d\\d\\b|\\(?unaudited|\\(?audited|us?\\$|usd|% |%$|change|increase|amount|average|annualized|yield|income/|q[1-4]\\b|[1-4]q).*");

    private final Excerpt input;
    private final List<Line> cells;
    private final Consumer<List<Line>> rest;
    private final List<StackedRow> rows = new ArrayList<>();
    private final List<Line> headings = new ArrayList<>();
    private final List<Line> captions = new ArrayList<>();
    private List<Block> blocks;

    StackedTables(Excerpt input, List<Line> cells, Consumer<List<Line>> rest) {
        this.input = input;
        this.cells = cells;
        this.rest = rest;
    }

    void read(List<Block> blocks) {
        this.blocks = blocks;
        for (int i = 0; i < cells.size(); ) {
            int end = i;
            while (end < cells.size() && StackedRegion.isValue(cells.get(end).trimmed())) {
                end++;
            }
            if (end > i) {
                values(i, end);
                i = end;
            } else {
                text(i++);
            }
        }
        flush();
        rest.accept(List.copyOf(captions));
    }

    private void values(int from, int to) {
        int years = from;
        while (years < to && Shape.isYear(cells.get(years).trimmed())) {
            years++;
        }
        if (years > from) {
            begin();
            headings.addAll(cells.subList(from, years));
        }
        if (years == to) {
            return;
        }
        List<Line> run = cells.subList(years, to);
        boolean heads = !headings.isEmpty() && rows.isEmpty() && captions.isEmpty() && !hasFigure(run);
        if (heads) {
            begin();
            headings.addAll(run);
            return;
        }
        int last = captions.size() - 1;
        while (last > 0 && isContinued(captions.get(last))) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            rows.add(new StackedRow(List.of(captions.get(i)), List.of()));
        }
        rows.add(new StackedRow(List.copyOf(captions.subList(Math.max(last, 0), captions.size())), List.copyOf(run)));
        captions.clear();
    }

    private static boolean isContinued(Line line) {
        return Character.isLowerCase(line.trimmed().charAt(0));
    }

    private static boolean hasFigure(List<Line> run) {
        return run.stream().anyMatch(line -> Shape.hasDigit(line.trimmed()));
    }

    private void text(int at) {
        Line line = cells.get(at);
        String text = line.trimmed();
        String next = at + 1 < cells.size() ? cells.get(at + 1).trimmed() : "";
        boolean figures = StackedRegion.isValue(next) && !Shape.isYear(next) && !Shape.isPrefix(text);
        boolean open = !headings.isEmpty() && rows.isEmpty() && captions.isEmpty();
        boolean heading = !figures
                        && text.length() < 60
                        && !text.endsWith(":")
                        && HEADING.matcher(text).matches()
                || open
                        && figures
                        && Wording.isSpan(text)
                        && HEADING.matcher(text).matches()
                        && !hasOther(text);
        if (heading) {
            begin();
            headings.add(line);
        } else {
            captions.add(line);
        }
    }

    private static boolean hasOther(String text) {
        return text.length() > 40;
    }

    /** Begins a new table with the heading that comes next; captions without values before it were its titles. */
    private void begin() {
        if (!rows.isEmpty()) {
            flush();
        }
        if (!captions.isEmpty()) {
            List<Line> titles = new ArrayList<>();
            for (Line caption : captions) {
                titles.add(caption);
                titles.add(new Line(caption.end(), ""));
            }
            captions.clear();
            rest.accept(titles);
        }
    }

    private void flush() {
        if (rows.isEmpty()) {
            return;
        }
        int columns = columns();
        List<Row> table = new ArrayList<>(new StackedHeadings(input, headings, columns).rows());
        for (StackedRow row : rows) {
            table.add(new Row(row.cells(input), Rule.NONE));
        }
        blocks.add(new Table(Layout.FLATTENED, table));
        rows.clear();
        headings.clear();
    }

    /** The commonest number of values in a row. */
    private int columns() {
        int[] counts = new int[64];
        int most = 0;
        for (StackedRow row : rows) {
            List<Cell> cells = row.cells(input);
            int values = (int) cells.stream().filter(cell -> cell.left() > 0).count();
            if (values > 0 && values < counts.length && ++counts[values] > counts[most]) {
                most = values;
            }
        }
        return most;
    }
}
