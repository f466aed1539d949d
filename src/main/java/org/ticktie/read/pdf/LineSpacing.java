package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many blank lines the white space between the lines of a page is. */
final class LineSpacing {
    /** Lines farther apart than this many times the usual distance have blank lines between them. */
    private static final float APART = 1.45f;

    /** Lines whose sizes differ by more than this part are not of one paragraph. */
    private static final float OTHER_SIZE = 0.04f;

    private static final int NEIGHBOURS = 4;

    private final List<PrintedLine> lines = new ArrayList<>();
    /** For each line, whether it is one of a table. */
    private final List<Boolean> tabular = new ArrayList<>();

    LineSpacing(List<PageTables.Line> lines) {
        for (PageTables.Line line : lines) {
            this.lines.add(line.printed());
            this.tabular.add(line.layout() != null);
        }
    }

    /** Blank lines between a line and the one above. */
    int above(int at) {
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
        return ratio > 3 ? 2 : ratio > APART || endsParagraph(at - 1) || partsHeading(at) ? 1 : 0;
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

    /** Whether a heading stands above or below: it is larger than the running text that begins under it, at the same left edge. */
    private boolean partsHeading(int at) {
        boolean below = isOfOtherSize(at) && at + 1 < lines.size() && isHeading(at);
        return isHeading(at - 1) || below;
    }

    private boolean isHeading(int at) {
        PrintedLine line = lines.get(at);
        PrintedLine text = lines.get(at + 1);
        return line.size() > text.size()
                && isOfOtherSize(at + 1)
                && !line.isFigures()
                && text.isProse()
                && !tabular.get(at + 1)
                && Math.abs(line.left() - text.left()) < line.size()
                && line.right() < text.right();
    }

    private boolean isOfOtherSize(int at) {
        float size = lines.get(at).size();
        float above = lines.get(at - 1).size();
        return Math.abs(size - above) > OTHER_SIZE * Math.max(size, above);
    }

    private float distance(int at) {
        return lines.get(at).top() - lines.get(at - 1).baseline();
    }
}
