package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of figures of a stretch of printed lines, left to right, in points.
 *
 * @param lefts where the widest figure of each column begins
 * @param rights where the last digits of each column stand
 * @param ends where the widest of the brackets and signs behind them end
 */
record FigureColumns(float[] lefts, float[] rights, float[] ends) {
    /** Parts of the font size: last digits farther apart are in different columns. */
    private static final float APART = 0.9f;
    /** Parts of the font size: so far a column is shifted between rows with and without signs, if no row has figures at both places. */
    private static final float SHIFTED = 2.5f;

    private record Figure(float left, float right, float end, int line) {}

    static FigureColumns of(List<PrintedLine> lines) {
        List<Figure> figures = new ArrayList<>();
        float size = 1;
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            for (Segment segment : line.isFigures() ? line.segments() : List.<Segment>of()) {
                if (segment.isFigure()) {
                    figures.add(new Figure(segment.left(), segment.rightOf(segment.anchor()), segment.right(), i));
                    size = Math.max(size, line.size());
                }
            }
        }
        figures.sort((a, b) -> Float.compare(a.right(), b.right()));
        List<List<Figure>> columns = new ArrayList<>();
        Figure last = null;
        for (Figure figure : figures) {
            if (last == null || figure.right() - last.right() > APART * size) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(figure);
            last = figure;
        }
        merge(columns, SHIFTED * size, lines.size());
        return extents(columns);
    }

    private static void merge(List<List<Figure>> columns, float reach, int lines) {
        for (int c = columns.size() - 1; c > 0; c--) {
            List<Figure> column = columns.get(c);
            List<Figure> before = columns.get(c - 1);
            boolean[] taken = new boolean[lines];
            before.forEach(figure -> taken[figure.line()] = true);
            boolean together = column.stream().anyMatch(figure -> taken[figure.line()]);
            if (!together && column.get(0).right() - before.get(0).right() <= reach) {
                before.addAll(column);
                columns.remove(c);
            }
        }
    }

    private static FigureColumns extents(List<List<Figure>> columns) {
        float[] lefts = new float[columns.size()];
        float[] rights = new float[columns.size()];
        float[] ends = new float[columns.size()];
        for (int c = 0; c < lefts.length; c++) {
            lefts[c] = Float.MAX_VALUE;
            for (Figure figure : columns.get(c)) {
                lefts[c] = Math.min(lefts[c], figure.left());
                rights[c] = Math.max(rights[c], figure.right());
                ends[c] = Math.max(ends[c], figure.end());
            }
        }
        return new FigureColumns(lefts, rights, ends);
    }

    int count() {
        return rights.length;
    }

    /** The column in which a figure stands. */
    int of(Segment figure) {
        float right = figure.rightOf(figure.anchor());
        int best = 0;
        for (int c = 1; c < rights.length; c++) {
            best = Math.abs(rights[c] - right) < Math.abs(rights[best] - right) ? c : best;
        }
        return best;
    }

    /** The first column that ends behind a place; the last one if none does. */
    int at(float place) {
        int c = 0;
        while (c < rights.length - 1 && ends[c] <= place) {
            c++;
        }
        return c;
    }

    /** Whether each column of {@code other} stands where one of these does. */
    boolean contain(FigureColumns other, float size) {
        for (float right : other.rights) {
            boolean found = false;
            for (float own : rights) {
                found |= Math.abs(own - right) <= SHIFTED / 2 * size;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
