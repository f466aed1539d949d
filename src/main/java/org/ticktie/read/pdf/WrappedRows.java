package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a row together whose cells are wrapped, so that its figures stand at half their height. Nothing but the geometry
 * says that the lines above and below belong to the row: as many as above stand below, at the same distances; and they stand closer to
 * it than half a line, or white space or a line that need not have ended parts them from the other rows.
 */
final class WrappedRows {
    /** Parts of the font size: distances that differ by less are the same. */
    private static final float SAME = 0.17f;
    /** Parts of the font size: lines nearer to each other than this are in the same row. */
    private static final float HALF_LINE = 0.8f;
    /** Parts of the font size: lines of one cell are not farther apart. */
    private static final float LEADING = 1.36f;
    /** Parts of the distance of the lines of a cell: rows that white space parts are farther from each other. */
    private static final float PARTED = 1.1f;
    /** Lines above and below a row that show how wide its caption may be. */
    private static final int NEIGHBOURS = 15;
    /** Lines above and below the figures of one row at most. */
    private static final int MOST = 6;

    private final List<PrintedLine> lines;
    private final boolean[] taken;

    private WrappedRows(List<PrintedLine> lines) {
        this.lines = lines;
        this.taken = new boolean[lines.size()];
    }

    static List<PrintedLine> joined(List<PrintedLine> lines) {
        return new WrappedRows(lines).joined();
    }

    private List<PrintedLine> joined() {
        PrintedLine[] rows = new PrintedLine[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            int reach = taken[i] || !hasFigures(i) ? 0 : reach(i);
            if (reach > 0) {
                rows[i] = row(i, reach);
                for (int line = i - reach; line <= i + reach; line++) {
                    taken[line] = true;
                }
            }
        }
        List<PrintedLine> result = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != null) {
                result.add(rows[i]);
            } else if (!taken[i]) {
                result.add(lines.get(i));
            }
        }
        return result;
    }

    private boolean hasFigures(int at) {
        return lines.get(at).segments().stream().anyMatch(s -> s.isFigure() && !s.isYear());
    }

    /** How many lines above a line of figures, and as many below it, belong to its row. */
    private int reach(int at) {
        int most = symmetric(at);
        if (most == 0) {
            return 0;
        }
        float first = distance(at - 1, at);
        boolean half = first < HALF_LINE * lines.get(at).size();
        for (int reach = 1; reach <= most; reach++) {
            boolean begins = begins(at, at - reach, half ? 2 * first : first);
            boolean ends = ends(at, at + reach, half ? 2 * first : first);
            if ((half ? begins || ends : begins && ends) && isOneCaption(at, reach)) {
                return reach;
            }
        }
        return half ? 1 : 0;
    }

    /** How many lines above a line have their like at the same distance below it. */
    private int symmetric(int at) {
        PrintedLine main = lines.get(at);
        int reach = 0;
        while (reach < MOST && at - reach > 0 && at + reach + 1 < lines.size()) {
            int upper = at - reach - 1;
            int lower = at + reach + 1;
            float off = Math.abs(distance(upper, at) - distance(at, lower));
            if (off > SAME * main.size()
                    || distance(upper, upper + 1) > LEADING * main.size()
                    || taken[upper]
                    || !belongs(upper, at)
                    || !belongs(lower, at)) {
                break;
            }
            reach++;
        }
        return reach;
    }

    private float distance(int upper, int lower) {
        return lines.get(lower).baseline() - lines.get(upper).baseline();
    }

    /** Whether a line prints nothing where the figures of a row stand, and no figures of another row. */
    private boolean belongs(int line, int at) {
        boolean near = Math.abs(distance(line, at)) < HALF_LINE * lines.get(at).size();
        for (Segment segment : lines.get(line).segments()) {
            for (Segment cell : lines.get(at).segments()) {
                if (segment.overlaps(cell) && (near || cell.anchor() >= 0)) {
                    return false;
                }
            }
            if (!near && segment.anchor() >= 0) {
                return false;
            }
        }
        return lines.get(line).left()
                < lines.get(at)
                        .segments()
                        .get(lines.get(at).segments().size() - 1)
                        .left();
    }

    /** Whether the row does not begin above a line. */
    private boolean begins(int at, int first, float leading) {
        return first == 0 || isParted(at, first - 1, leading);
    }

    /** Whether the row does not go on below a line. */
    private boolean ends(int at, int last, float leading) {
        return last + 1 == lines.size() || isParted(at, last, leading);
    }

    private boolean isParted(int at, int line, float leading) {
        return distance(line, line + 1) > PARTED * leading || isLastLine(line, captionRight(at));
    }

    private boolean isOneCaption(int at, int reach) {
        float room = captionRight(at);
        for (int line = at - reach; line < at + reach; line++) {
            if (isLastLine(line, room) && line != at && line + 1 != at) {
                return false;
            }
        }
        return !lines.get(at + reach).endsSentence();
    }

    /** How far right the captions around a row of figures go. */
    private float captionRight(int at) {
        float figures = Float.MAX_VALUE;
        for (Segment segment : lines.get(at).segments()) {
            figures = segment.anchor() >= 0 ? Math.min(figures, segment.left()) : figures;
        }
        float right = 0;
        for (int i = Math.max(0, at - NEIGHBOURS); i < Math.min(lines.size(), at + NEIGHBOURS); i++) {
            Segment caption = lines.get(i).segments().get(0);
            right = caption.right() < figures ? Math.max(right, caption.right()) : right;
        }
        return right;
    }

    /** Whether a caption ends with a line: there would have been room for the first word of the next one. */
    private boolean isLastLine(int line, float room) {
        Segment caption = lines.get(line).segments().get(0);
        float blank = lines.get(line).size() / 4;
        return caption.text().endsWith(":")
                || caption.right() + blank + lines.get(line + 1).firstWord() < room;
    }

    private PrintedLine row(int at, int reach) {
        List<List<Segment>> cells = new ArrayList<>();
        for (int line = at - reach; line <= at + reach; line++) {
            for (Segment segment : lines.get(line).segments()) {
                cell(segment, cells).add(segment);
            }
        }
        List<Segment> segments = new ArrayList<>();
        cells.forEach(cell -> segments.add(Segment.wrapped(cell)));
        segments.sort(Comparator.comparingDouble(Segment::left));
        PrintedLine main = lines.get(at);
        return new PrintedLine(
                lines.get(at - reach).top(), lines.get(at + reach).baseline(), main.size(), segments);
    }

    private static List<Segment> cell(Segment segment, List<List<Segment>> cells) {
        for (List<Segment> cell : cells) {
            if (cell.stream().anyMatch(segment::overlaps)) {
                return cell;
            }
        }
        List<Segment> cell = new ArrayList<>();
        cells.add(cell);
        return cell;
    }
}
