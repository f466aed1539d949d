package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.read.Rendition;

/**
 * Lays a page out as fixed-width text: figures end, and words begin, at the character column that answers to their place on
 * the page.
 */
final class PageGrid {
    /** A character column is a little narrower than a character, so that neighbours seldom push each other aside. */
    private static final float NARROW = 0.85f;

    private static final int MOST_COLUMNS = 400;

    private final List<PrintedLine> lines;
    private final float column;
    private final float margin;

    PageGrid(List<PrintedLine> lines) {
        this.lines = lines;
        this.column = column();
        float left = Float.MAX_VALUE;
        for (PrintedLine line : lines) {
            left = Math.min(left, line.left());
        }
        this.margin = left;
    }

    private float column() {
        float width = 0;
        int characters = 0;
        float widest = 0;
        for (PrintedLine line : lines) {
            for (Segment segment : line.segments()) {
                width += segment.right() - segment.left();
                characters += segment.text().length();
                widest = Math.max(widest, segment.right());
            }
        }
        float narrow = characters == 0 ? 5 : NARROW * width / characters;
        return Math.max(narrow, Math.max(1, widest / MOST_COLUMNS));
    }

    void write(Rendition out) {
        List<PageTables.Line> rows = new PageTables(lines, margin, column).lines();
        LineSpacing spacing = new LineSpacing(rows);
        for (int i = 0; i < rows.size(); i++) {
            out.add(i == 0 ? "" : "\n".repeat(1 + spacing.above(i)));
            write(rows.get(i), out);
        }
        out.add("\n");
    }

    private void write(PageTables.Line line, Rendition out) {
        List<Segment> segments = line.printed().segments();
        boolean marked = line.printed().startsWithMark();
        int at = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int start = line.layout() == null ? start(segment, i == 0) : start(segment, i == 0, line);
            boolean close = i > 0
                    && (marked || segment.isSuffix() && segments.get(i - 1).isFigure());
            start = close ? at + 1 : Math.max(start, i == 0 ? 0 : at + 2);
            out.add(" ".repeat(start - at));
            out.add(segment.text(), segment);
            at = start + segment.text().length();
        }
        writeDashes(line, out);
    }

    /** The character column at which a segment would best begin. */
    private int start(Segment segment, boolean first) {
        int anchor = segment.anchor();
        if (anchor >= 0) {
            return columnOf(segment.rightOf(anchor)) - anchor - 1;
        }
        float length = segment.text().length();
        return first ? columnOf(segment.left()) : Math.round((segment.middle() - margin) / column - length / 2);
    }

    private static int start(Segment segment, boolean first, PageTables.Line line) {
        int length = segment.text().length();
        TableLayout table = line.layout();
        ColumnRange range = line.range(segment);
        if (range != null) {
            int left = table.left(range.first());
            int right = table.right(range.last());
            return range.isSingle() ? right - length : (left + right - length) / 2;
        }
        if (segment.isFigure()) {
            return table.start(segment);
        }
        if (segment.isSign()) {
            return table.sign(segment);
        }
        if (segment.anchor() >= 0) {
            return table.right(table.columnAt(segment.middle())) - length;
        }
        return first ? table.at(segment.left()) : table.at(segment.middle()) - length / 2;
    }

    private int columnOf(float place) {
        return Math.round((place - margin) / column);
    }

    /** Under headings of several columns, dashes as wide as the columns. */
    private static void writeDashes(PageTables.Line line, Rendition out) {
        List<ColumnRange> ranges = new ArrayList<>();
        for (Segment segment : line.printed().segments()) {
            ColumnRange range = line.range(segment);
            if (range != null) {
                ranges.add(range);
            }
        }
        if (ranges.stream().allMatch(ColumnRange::isSingle)) {
            return;
        }
        int at = 0;
        for (ColumnRange range : ranges) {
            int from = Math.max(line.layout().left(range.first()), at == 0 ? 0 : at + 1);
            int to = Math.max(from + 3, line.layout().right(range.last()));
            out.add((at == 0 ? "\n" : "") + " ".repeat(from - at) + "-".repeat(to - from));
            at = to;
        }
    }
}
