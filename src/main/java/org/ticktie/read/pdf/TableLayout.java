package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The character columns of one table: those of its figures are as wide as what is printed in them, so that no figure is pushed aside and
 * all of a column end at the same character.
 */
final class TableLayout {
    /** Character columns between headings of neighbouring columns at least: closer ones would read as a sentence. */
    private static final int HEADINGS_APART = 4;

    private final FigureColumns columns;
    /** For each column the character at which its widest figure begins. */
    private final int[] lefts;
    /** For each column the character behind its last digits. */
    private final int[] rights;

    /** The first of the columns that a heading stands over, and how many characters it has. */
    private record Heading(int first, int length) {}

    private final float margin;
    private final float width;

    /**
     * @param head the headings above, for which the columns are wide enough
     * @param margin left edge of the page's text, in points
     * @param width points of a character column outside of tables
     */
    TableLayout(List<PrintedLine> lines, FigureColumns columns, TableHead head, float margin, float width) {
        this.columns = columns;
        this.margin = margin;
        this.width = width;
        int k = columns.count();
        int[] widest = new int[k];
        int[] behind = new int[k];
        int[] sign = new int[k];
        int caption = 0;
        for (PrintedLine line : lines) {
            for (Segment segment : line.isFigures() ? line.segments() : List.<Segment>of()) {
                int anchor = segment.anchor();
                if (segment.isFigure()) {
                    int c = columns.of(segment);
                    widest[c] = Math.max(widest[c], anchor + 1);
                    behind[c] = Math.max(behind[c], segment.text().length() - anchor - 1);
                } else if (segment.isSuffix()) {
                    int c = Math.max(0, columnAt(segment.left()) - 1);
                    behind[c] = Math.max(behind[c], segment.text().length() + 1);
                } else if (segment.isSign() && columnOf(segment) < k) {
                    sign[columnOf(segment)] = segment.text().length() + 1;
                } else if (segment.right() < columns.lefts()[0]) {
                    caption = Math.max(
                            caption, plain(segment.left()) + segment.text().length());
                }
            }
        }
        lefts = new int[k];
        rights = new int[k];
        int end = caption;
        Map<Integer, List<Heading>> headings = new HashMap<>();
        head.forEach((segment, range) -> headings.computeIfAbsent(range.last(), c -> new ArrayList<>())
                .add(new Heading(range.first(), segment.text().length())));
        for (int c = 0; c < k; c++) {
            rights[c] = Math.max(plain(columns.rights()[c]), end + 2 + sign[c] + widest[c]);
            for (Heading heading : headings.getOrDefault(c, List.of())) {
                int first = heading.first();
                int before = first == 0 ? caption : rights[first - 1] + behind[first - 1];
                rights[c] = Math.max(rights[c], before + HEADINGS_APART + heading.length());
            }
            lefts[c] = rights[c] - widest[c];
            end = rights[c] + behind[c];
        }
    }

    private int plain(float place) {
        return Math.round((place - margin) / width);
    }

    int left(int column) {
        return lefts[column];
    }

    int right(int column) {
        return rights[column];
    }

    /** The first column that ends behind a place; the last one if none does. */
    int columnAt(float place) {
        return columns.at(place);
    }

    /** The character at which a figure begins. */
    int start(Segment figure) {
        return rights[columns.of(figure)] - figure.anchor() - 1;
    }

    /** The character at which a currency sign begins: before the widest figure of its column. */
    int sign(Segment sign) {
        int column = columnOf(sign);
        return column < columns.count() ? lefts[column] - 1 - sign.text().length() : at(sign.left());
    }

    /** The first column whose digits end behind a currency sign. */
    private int columnOf(Segment sign) {
        int c = 0;
        while (c < columns.count() && columns.rights()[c] < sign.right()) {
            c++;
        }
        return c;
    }

    /** The character that answers to a place between the columns. */
    int at(float place) {
        float fromPlace = margin;
        int from = 0;
        for (int c = 0; c < rights.length; c++) {
            if (c == 0 && place <= columns.lefts()[0]) {
                return Math.min(plain(place), lefts[0]);
            }
            fromPlace = c == 0 ? columns.lefts()[0] : columns.rights()[c - 1];
            from = c == 0 ? lefts[0] : rights[c - 1];
            float toPlace = columns.rights()[c];
            if (place <= toPlace) {
                return from + Math.round((place - fromPlace) / Math.max(1, toPlace - fromPlace) * (rights[c] - from));
            }
        }
        return rights[rights.length - 1] + Math.round((place - columns.rights()[rights.length - 1]) / width);
    }
}
