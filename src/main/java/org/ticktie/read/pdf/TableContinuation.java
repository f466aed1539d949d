package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts pages together where a table goes on from one to the next: without its headings, or between or behind them. */
final class TableContinuation {
    /** Captions that may stand before the first row of figures on a page, and behind the last one. */
    private static final int CAPTIONS = 4;
    /** Headings and captions that may stand before the first row of figures on a page where its table began on the one before. */
    private static final int HEAD = 6;
    /** Rows that show where the columns are. */
    private static final int ROWS = 12;

    private TableContinuation() {}

    static List<List<PrintedLine>> joined(List<List<PrintedLine>> pages) {
        List<List<PrintedLine>> result = new ArrayList<>();
        for (List<PrintedLine> page : pages) {
            List<PrintedLine> last = result.isEmpty() ? List.of() : result.get(result.size() - 1);
            if (goesOn(last, page) || isCutInHead(last, page)) {
                append(last, page);
            } else if (!page.isEmpty()) {
                result.add(new ArrayList<>(page));
            }
        }
        return result;
    }

    private static boolean goesOn(List<PrintedLine> page, List<PrintedLine> next) {
        int last = page.size() - 1;
        while (last >= 0 && page.size() - 1 - last < CAPTIONS && isCaption(page.get(last))) {
            last--;
        }
        int first = 0;
        while (first < next.size() && first < CAPTIONS && isCaption(next.get(first))) {
            first++;
        }
        if (last < 0
                || first == next.size()
                || !page.get(last).isFigures()
                || !next.get(first).isFigures()) {
            return false;
        }
        List<PrintedLine> above = new ArrayList<>();
        for (int i = last; i >= 0 && above.size() < ROWS && isRow(page.get(i)); i--) {
            above.add(page.get(i));
        }
        List<PrintedLine> below = new ArrayList<>();
        for (int i = first; i < next.size() && below.size() < ROWS && isRow(next.get(i)); i++) {
            below.add(next.get(i));
        }
        FigureColumns columns = FigureColumns.of(above);
        FigureColumns continued = FigureColumns.of(below);
        for (PrintedLine caption : next.subList(0, first)) {
            if (caption.left() > columns.lefts()[0]) {
                return false;
            }
        }
        return columns.count() > 1 && columns.contain(continued, page.get(last).size());
    }

    /**
     * Whether a page ends with headings over the columns of figures with which the next one begins, or with a title under which that one
     * goes on in brackets.
     */
    private static boolean isCutInHead(List<PrintedLine> page, List<PrintedLine> next) {
        int first = 0;
        while (first < next.size() && first < HEAD && isHeadOrCaption(next.get(first))) {
            first++;
        }
        if (page.isEmpty() || first == next.size() || !next.get(first).isFigures()) {
            return false;
        }
        List<PrintedLine> rows = new ArrayList<>();
        for (int i = first; i < next.size() && rows.size() < ROWS && isRow(next.get(i)); i++) {
            rows.add(next.get(i));
        }
        PrintedLine last = page.get(page.size() - 1);
        Segment heading = last.segments().get(last.segments().size() - 1);
        boolean dated = heading.text().chars().anyMatch(Character::isDigit);
        boolean titled = last.segments().size() == 1 && next.get(0).text().startsWith("(");
        return isHeadOrCaption(last)
                && (titled
                        || (last.segments().size() > 1 || dated)
                                && heading.middle() > FigureColumns.of(rows).lefts()[0]);
    }

    private static boolean isHeadOrCaption(PrintedLine line) {
        return !line.isFigures() && (!line.isProse() || line.text().endsWith(":"));
    }

    private static boolean isCaption(PrintedLine line) {
        return line.segments().size() == 1 && !line.endsSentence() && !line.isFigures();
    }

    private static boolean isRow(PrintedLine line) {
        return line.isFigures() || isCaption(line);
    }

    private static void append(List<PrintedLine> page, List<PrintedLine> next) {
        PrintedLine last = page.get(page.size() - 1);
        float distance = page.size() > 1
                ? Math.min(last.baseline() - page.get(page.size() - 2).baseline(), 1.2f * last.size())
                : last.size();
        float down = last.baseline() + distance - next.get(0).baseline();
        for (PrintedLine line : next) {
            page.add(line.lowered(down));
        }
    }
}
