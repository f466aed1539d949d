package org.ticktie.read.pdf;

import java.util.Arrays;
import java.util.List;
import org.ticktie.read.Rendition;

/**
 * Lays a page out as fixed-width text: figures end, and words begin, at the character column that answers to their place on
 * the page.
 */
final class PageGrid {
    /** A character column is a little narrower than a character, so that neighbours seldom push each other aside. */
    private static final float NARROW = 0.85f;
    /** Lines farther apart than this many times the usual distance have blank lines between them. */
    private static final float APART = 1.45f;

    private static final int NEIGHBOURS = 4;
    private static final int MOST_COLUMNS = 400;

    private final List<PrintedLine> lines;
    private final float column;
    private final float margin;
    private final PageTables tables;

    PageGrid(List<PrintedLine> lines) {
        this.lines = lines;
        this.column = column();
        float left = Float.MAX_VALUE;
        for (PrintedLine line : lines) {
            left = Math.min(left, line.segments().get(0).left());
        }
        this.margin = left;
        this.tables = new PageTables(lines, margin, column);
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
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.add("\n".repeat(1 + blanks(i)));
            }
            write(lines.get(i), tables.layout(i), out);
        }
        out.add("\n");
    }

    /** Blank lines between this line and the one above. */
    private int blanks(int at) {
        int from = Math.max(1, at - NEIGHBOURS);
        int to = Math.min(lines.size(), at + NEIGHBOURS + 1);
        float[] distances = new float[to - from];
        for (int i = from; i < to; i++) {
            distances[i - from] = distance(i);
        }
        Arrays.sort(distances);
        float usual =
                Math.min(distances[distances.length / 2], 2.2f * lines.get(at).size());
        float ratio = distance(at) / Math.max(usual, 1.05f * lines.get(at).size());
        return ratio > 3 ? 2 : ratio > APART || endsParagraph(at - 1) ? 1 : 0;
    }

    /** Whether a line of prose ends although the first word of the next one had room on it. */
    private boolean endsParagraph(int at) {
        PrintedLine line = lines.get(at);
        PrintedLine next = lines.get(at + 1);
        if (!line.isProse() || !line.endsSentence() || !next.isProse()) {
            return false;
        }
        float margin = line.right();
        for (int i = Math.max(0, at - NEIGHBOURS); i < Math.min(lines.size(), at + NEIGHBOURS); i++) {
            margin = lines.get(i).isProse() ? Math.max(margin, lines.get(i).right()) : margin;
        }
        return line.right() + next.firstWord() + line.size() / 2 < margin;
    }

    private float distance(int at) {
        return lines.get(at).top() - lines.get(at - 1).baseline();
    }

    private void write(PrintedLine line, TableLayout table, Rendition out) {
        int at = 0;
        for (int i = 0; i < line.segments().size(); i++) {
            Segment segment = line.segments().get(i);
            int start = table == null ? start(segment, i == 0) : start(segment, i == 0, table);
            boolean close = i > 0 && (segment.isSuffix() || line.startsWithMark());
            start = close ? at + 1 : Math.max(start, i == 0 ? 0 : at + 2);
            out.add(" ".repeat(start - at));
            out.add(segment.text(), segment);
            at = start + segment.text().length();
        }
        if (table != null) {
            writeDashes(line, table, out);
        }
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

    private int start(Segment segment, boolean first, TableLayout table) {
        int length = segment.text().length();
        LineOfHeadings.Extent extent = tables.extent(segment);
        if (extent != null) {
            int left = table.left(extent.first());
            int right = table.right(extent.last());
            return extent.first() < extent.last() ? (left + right - length) / 2 : right - length;
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
    private void writeDashes(PrintedLine line, TableLayout table, Rendition out) {
        boolean several = false;
        for (Segment segment : line.segments()) {
            LineOfHeadings.Extent extent = tables.extent(segment);
            several |= extent != null && extent.first() < extent.last();
        }
        int at = 0;
        for (Segment segment : several ? line.segments() : List.<Segment>of()) {
            LineOfHeadings.Extent extent = tables.extent(segment);
            if (extent != null) {
                out.add(at == 0 ? "\n" : "");
                int from = Math.max(table.left(extent.first()), at == 0 ? 0 : at + 1);
                int to = Math.max(from + 3, table.right(extent.last()));
                out.add(" ".repeat(from - at) + "-".repeat(to - from));
                at = to;
            }
        }
    }
}
