package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of figures on a page, and which columns their headings stand over. On paper a heading is centred in a column whose figures
 * stand at its right edge, so that it may be nearer to the figures of the column before than to its own.
 */
final class PageTables {
    /** Heading lines above the first row of figures at most. */
    private static final int HEAD = 12;
    /** Parts of the page's width that a title may be off its middle. */
    private static final float TITLE = 0.03f;

    private final List<PrintedLine> lines;
    private final float margin;
    private final float right;
    private final float width;
    private final TableLayout[] layouts;
    private final Map<Segment, LineOfHeadings.Extent> extents = new HashMap<>();

    PageTables(List<PrintedLine> lines, float margin, float width) {
        this.lines = lines;
        this.margin = margin;
        this.right =
                (float) lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
        this.width = width;
        this.layouts = new TableLayout[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isFigures()) {
                int end = i;
                float figures = Float.MAX_VALUE;
                while (end < lines.size() && isRow(lines.get(end), figures)) {
                    figures = Math.min(figures, firstFigure(lines.get(end)));
                    end++;
                }
                table(i, end);
                i = end - 1;
            }
        }
    }

    /** The columns of characters of the table that the line belongs to; null outside of tables. */
    TableLayout layout(int line) {
        return layouts[line];
    }

    /** The columns that a heading stands over; null where that is not known. */
    LineOfHeadings.Extent extent(Segment heading) {
        return extents.get(heading);
    }

    /** Whether a line is a row, or a caption; a long one is a caption if it ends before the figures begin. */
    private static boolean isRow(PrintedLine line, float figures) {
        return line.isFigures() || line.segments().size() == 1 && (!line.isProse() || line.right() < figures);
    }

    private static float firstFigure(PrintedLine line) {
        for (Segment segment : line.segments()) {
            if (segment.isFigure()) {
                return segment.left();
            }
        }
        return Float.MAX_VALUE;
    }

    private void table(int from, int to) {
        FigureColumns columns = FigureColumns.of(lines.subList(from, to));
        TableLayout layout = new TableLayout(lines.subList(from, to), columns, margin, width);
        Bands bands = new Bands(columns);
        int top = from;
        while (top > 0 && from - top < HEAD && isHead(top - 1, bands)) {
            top--;
        }
        boolean[] divided = new boolean[columns.count()];
        for (int i = top; i < from; i++) {
            layouts[i] = layout;
            headings(lines.get(i), bands, divided);
        }
        for (int i = from; i < to; i++) {
            layouts[i] = layout;
        }
    }

    private boolean isHead(int at, Bands bands) {
        PrintedLine line = lines.get(at);
        return layouts[at] == null
                && !line.isFigures()
                && (!line.isProse() || line.segments().get(0).left() >= bands.start());
    }

    private void headings(PrintedLine line, Bands bands, boolean[] divided) {
        List<Segment> headings = new ArrayList<>();
        for (Segment segment : line.segments()) {
            if (segment.middle() > bands.start()) {
                headings.add(segment);
            }
        }
        if (line.segments().size() == 1 && isTitle(line.segments().get(0))) {
            return;
        }
        LineOfHeadings.Extent[] found = new LineOfHeadings(headings, bands, divided, line.size()).extents();
        for (int h = 0; h < found.length; h++) {
            extents.put(headings.get(h), found[h]);
        }
    }

    /** Whether it stands in the middle of the page rather than of the columns. */
    private boolean isTitle(Segment segment) {
        return Math.abs(segment.middle() - (margin + right) / 2) < TITLE * (right - margin);
    }
}
