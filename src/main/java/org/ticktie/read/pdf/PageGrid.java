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

    PageGrid(List<PrintedLine> lines) {
        this.lines = lines;
        this.column = column();
        float left = Float.MAX_VALUE;
        for (PrintedLine line : lines) {
            left = Math.min(left, line.segments().get(0).left());
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
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.add("\n".repeat(1 + blanks(i)));
            }
            write(lines.get(i), out);
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
        return lines.get(at).baseline() - lines.get(at - 1).baseline();
    }

    private void write(PrintedLine line, Rendition out) {
        int at = 0;
        for (int i = 0; i < line.segments().size(); i++) {
            Segment segment = line.segments().get(i);
            int length = segment.text().length();
            int start;
            int anchor = segment.anchor();
            if (anchor >= 0) {
                start = Math.round((segment.rightOf(anchor) - margin) / column) - anchor - 1;
            } else if (i == 0) {
                start = Math.round((segment.left() - margin) / column);
            } else {
                start = Math.round(((segment.left() + segment.right()) / 2 - margin) / column - length / 2f);
            }
            start = i > 0 && line.startsWithMark() ? at + 1 : Math.max(start, i == 0 ? 0 : at + 2);
            out.add(" ".repeat(start - at));
            out.add(segment.text(), segment);
            at = start + length;
        }
    }
}
