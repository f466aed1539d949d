package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of figures on a page. */
final class PageTables {
    /** Heading lines above the first row of figures at most. */
    private static final int HEAD = 12;
    /** Parts of the page's width that a title may be off its middle. */
    private static final float TITLE = 0.03f;

    private final List<PrintedLine> printed;
    private final float margin;
    private final float right;
    private final float width;
    private final TableLayout[] layouts;
    private final TableHead[] heads;

    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of the page.
     *
     * @param printed what it prints
     * @param layout the columns of characters of the table that it belongs to; null outside of tables
     * @param head knows the columns that the headings of this line stand over; null if there are none
     */
    record Line(PrintedLine printed, TableLayout layout, TableHead head) {
        /** The columns that a heading stands over; null where that is not known. */
        ColumnRange range(Segment heading) {
            return head == null ? null : head.range(heading);
        }
    }

    PageTables(List<PrintedLine> printed, float margin, float width) {
        this.printed = printed;
        this.margin = margin;
        this.right =
                (float) printed.stream().mapToDouble(PrintedLine::right).max().orElse(0);
        this.width = width;
        this.layouts = new TableLayout[printed.size()];
        this.heads = new TableHead[printed.size()];
        for (int i = 0; i < printed.size(); i++) {
            if (printed.get(i).isFigures()) {
                int end = i;
                float figures = Float.MAX_VALUE;
                while (end < printed.size() && isRow(printed.get(end), figures)) {
                    figures = Math.min(figures, firstFigure(printed.get(end)));
                    end++;
                }
                table(i, end);
                i = end - 1;
            }
        }
        for (int i = 0; i < printed.size(); i++) {
            if (heads[i] == null) {
                lines.add(new Line(printed.get(i), layouts[i], null));
            } else if (i == 0 || heads[i] != heads[i - 1]) {
                for (PrintedLine line : heads[i].lines()) {
                    lines.add(new Line(line, layouts[i], heads[i]));
                }
            }
        }
    }

    /** The lines of the page. */
    List<Line> lines() {
        return lines;
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
        FigureColumns columns = FigureColumns.of(printed.subList(from, to));
        Bands bands = new Bands(columns);
        int top = from;
        while (top > 0 && from - top < HEAD && isHead(top - 1, bands)) {
            top--;
        }
        boolean[] titles = new boolean[from - top];
        for (int i = top; i < from; i++) {
            List<Segment> segments = printed.get(i).segments();
            titles[i - top] = segments.size() == 1 && isTitle(segments.get(0));
        }
        TableHead head = new TableHead(printed.subList(top, from), titles, bands);
        Arrays.fill(heads, top, from, head);
        Arrays.fill(layouts, top, to, new TableLayout(printed.subList(from, to), columns, head, margin, width));
    }

    private boolean isHead(int at, Bands bands) {
        PrintedLine line = printed.get(at);
        return layouts[at] == null && !line.isFigures() && (!line.isProse() || line.left() >= bands.start());
    }

    /** Whether it stands in the middle of the page rather than of the columns. */
    private boolean isTitle(Segment segment) {
        return Math.abs(segment.middle() - (margin + right) / 2) < TITLE * (right - margin);
    }
}
