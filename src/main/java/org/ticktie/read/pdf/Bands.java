package org.ticktie.read.pdf;

import java.util.List;

/** The stretches of a line in which the headings of columns of figures may stand: from the end of one column to the end of the next. */
record Bands(FigureColumns columns, float start) {
    /** Parts of the font size that a heading may stand out of its column. */
    private static final float SLACK = 0.5f;

    Bands(FigureColumns columns) {
        this(columns, start(columns));
    }

    private static float start(FigureColumns columns) {
        float left = columns.lefts()[0];
        return columns.count() < 2 ? left : Math.min(left, 2 * columns.ends()[0] - columns.ends()[1]);
    }

    int count() {
        return columns.count();
    }

    /** Whether each of the headings from left to right is no wider than a column of its own. */
    boolean fit(List<Segment> headings, float size) {
        int c = 0;
        for (Segment heading : headings) {
            while (c < count() && !fits(heading, c, size)) {
                c++;
            }
            if (c++ == count()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a heading is no wider than the column that it stands over. */
    boolean fits(Segment heading, int column, float size) {
        float slack = SLACK * size;
        float left = column == 0 ? start : columns.ends()[column - 1];
        return heading.left() > left - slack
                && heading.right() < columns.ends()[column] + slack
                && off(heading, column, column) <= 2 * slack;
    }

    /** How far a heading is from where it would stand, and stands out, over the columns from the one to the other. */
    float off(Segment heading, int first, int last) {
        float left = first == 0 ? start : columns.ends()[first - 1];
        float end = columns.ends()[last];
        float right = columns.rights()[last];
        float overFigures = Math.abs(heading.middle() - (columns.lefts()[first] + right) / 2);
        float overColumns = Math.abs(heading.middle() - (left + end) / 2);
        float atEnd = Math.min(Math.abs(heading.right() - right), Math.abs(heading.right() - end));
        float out = Math.max(0, left - heading.left()) + Math.max(0, heading.right() - end);
        return Math.min(first == last ? atEnd : Float.MAX_VALUE, Math.min(overFigures, overColumns)) + out / 2;
    }
}
