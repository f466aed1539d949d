package org.ticktie.read.pdf;

/** The stretches of a line in which the headings of columns of figures may stand: from the end of one column to the end of the next. */
record Bands(FigureColumns columns, float start) {
    Bands(FigureColumns columns) {
        this(columns, start(columns));
    }

    private static float start(FigureColumns columns) {
        float left = columns.lefts()[0];
        return columns.count() < 2 ? left : Math.min(left, 2 * columns.ends()[0] - columns.ends()[1]);
    }

    /** Whether a heading is no wider than the column that it stands over. */
    boolean fits(Segment heading, int column, float slack) {
        float left = column == 0 ? start : columns.ends()[column - 1];
        return heading.left() > left - slack
                && heading.right() < columns.ends()[column] + slack
                && off(heading, column, column) <= 2 * slack;
    }

    /** How far a heading is from where it would stand over the columns from the one to the other. */
    float off(Segment heading, int first, int last) {
        float left = first == 0 ? start : columns.ends()[first - 1];
        float end = columns.ends()[last];
        float right = columns.rights()[last];
        float overFigures = Math.abs(heading.middle() - (columns.lefts()[first] + right) / 2);
        float overColumns = Math.abs(heading.middle() - (left + end) / 2);
        float atEnd = Math.min(Math.abs(heading.right() - right), Math.abs(heading.right() - end));
        return Math.min(first == last ? atEnd : Float.MAX_VALUE, Math.min(overFigures, overColumns));
    }
}
