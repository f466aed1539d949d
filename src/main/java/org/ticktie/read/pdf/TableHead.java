package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The lines of headings above the figures of a table: which columns each heading stands over. On paper a heading is centred in a column
 * whose figures stand at its right edge, so that it may be nearer to the figures of the column before than to its own; headings of
 * neighbouring columns may be printed as close as words; and headings of few lines stand higher than the last line of longer ones.
 */
final class TableHead {
    /** Parts of the font size: lines of one heading are not farther apart. */
    private static final float LEADING = 1.4f;

    /** Parts of the font size that a heading alone on its line may be off the middle. */
    private static final float MIDDLE = 0.7f;

    private final Bands bands;
    private final List<List<Segment>> lines = new ArrayList<>();
    private final List<PrintedLine> printed;
    private final Map<Segment, ColumnRange> ranges = new HashMap<>();

    /**
     * @param printed the lines, top to bottom
     * @param titles for each line, whether it is a title, which stands over no column
     */
    TableHead(List<PrintedLine> printed, boolean[] titles, Bands bands) {
        this.printed = printed;
        this.bands = bands;
        boolean[] divided = new boolean[bands.count()];
        for (int i = 0; i < printed.size(); i++) {
            PrintedLine line = printed.get(i);
            lines.add(titles[i] ? new ArrayList<>(line.segments()) : apart(line));
            List<Segment> headings = headings(i);
            if (!titles[i] && headings.size() > 1) {
                ColumnRange[] found = new LineOfHeadings(headings, bands, divided, line.size()).ranges();
                for (int h = 0; h < found.length; h++) {
                    ranges.put(headings.get(h), found[h]);
                }
            }
        }
        for (int i = 0; i < printed.size(); i++) {
            wrapped(i, i - 1);
            wrapped(i, i + 1);
        }
        for (int i = 0; i + 1 < printed.size(); i++) {
            if (!titles[i]) {
                overSeveral(i);
            }
        }
        for (int column = 0; column < bands.count(); column++) {
            lower(column);
        }
    }

    /** The columns that a heading stands over; null where that is not known. */
    ColumnRange range(Segment heading) {
        return ranges.get(heading);
    }

    /** Calls for each heading whose columns are known. */
    void forEach(BiConsumer<Segment, ColumnRange> action) {
        for (List<Segment> line : lines) {
            for (Segment segment : line) {
                if (ranges.get(segment) != null) {
                    action.accept(segment, ranges.get(segment));
                }
            }
        }
    }

    /** The lines, in which all headings of single columns go down to the last line. */
    List<PrintedLine> lines() {
        List<PrintedLine> result = new ArrayList<>();
        float top = printed.get(0).top();
        for (int i = 0; i < lines.size(); i++) {
            List<Segment> segments = lines.get(i);
            segments.sort(Comparator.comparingDouble(Segment::left));
            PrintedLine line = printed.get(i);
            if (!segments.isEmpty()) {
                result.add(new PrintedLine(Math.min(top, line.top()), line.baseline(), line.size(), segments));
                top = Float.MAX_VALUE;
            } else {
                top = Math.min(top, line.top());
            }
        }
        return result;
    }

    private List<Segment> headings(int line) {
        List<Segment> headings = new ArrayList<>();
        for (Segment segment : lines.get(line)) {
            if (segment.middle() > bands.start()) {
                headings.add(segment);
            }
        }
        return headings;
    }

    /** The segments of a line; one whose parts fit single columns, and are not parted by printed spaces, is several. */
    private List<Segment> apart(PrintedLine line) {
        List<Segment> result = new ArrayList<>();
        for (Segment segment : line.segments()) {
            List<Segment> parts = segment.parts();
            boolean several = parts.size() > 1 && segment.middle() > bands.start();
            result.addAll(several && bands.fit(parts, line.size()) ? parts : List.of(segment));
        }
        return result;
    }

    /**
     * A heading goes on from the line above, or on the line below, if it stands in the middle of one there, or alone on its line in
     * the same column.
     */
    private void wrapped(int line, int other) {
        if (other < 0 || other >= lines.size()) {
            return;
        }
        List<Segment> headings = headings(line);
        float size = printed.get(line).size();
        float distance =
                Math.abs(printed.get(line).baseline() - printed.get(other).baseline());
        for (Segment heading : headings) {
            if (ranges.get(heading) != null || distance >= LEADING * size) {
                continue;
            }
            for (Segment segment : lines.get(other)) {
                ColumnRange range = ranges.get(segment);
                boolean column = range != null && range.isSingle() && heading.overlaps(segment);
                boolean centred = Math.abs(heading.middle() - segment.middle()) < MIDDLE * size;
                if (column && (centred || headings.size() == 1 && bands.fits(heading, range.first(), size))) {
                    ranges.put(heading, range);
                }
            }
        }
    }

    /** A heading alone on its line stands over those headings of the next line in whose middle it is. */
    private void overSeveral(int line) {
        List<Segment> headings = headings(line);
        if (headings.size() != 1 || ranges.containsKey(headings.get(0))) {
            return;
        }
        float least = MIDDLE * printed.get(line).size();
        for (Segment first : lines.get(line + 1)) {
            for (Segment last : lines.get(line + 1)) {
                ColumnRange from = ranges.get(first);
                ColumnRange to = ranges.get(last);
                if (from != null && to != null && from.first() < to.first()) {
                    float off = bands.off(headings.get(0), from.first(), to.last());
                    if (off < least) {
                        least = off;
                        ranges.put(headings.get(0), new ColumnRange(from.first(), to.last()));
                    }
                }
            }
        }
    }

    /** Moves the heading of a column down to the last line, but not from a line of headings over several columns. */
    private void lower(int column) {
        int to = lines.size() - 1;
        int from = to;
        while (from >= 0 && over(from, column) == null) {
            from--;
        }
        for (; from >= 0 && from < to; from--, to--) {
            Segment heading = over(from, column);
            if (heading == null || lines.get(from).stream().anyMatch(this::isOverSeveral)) {
                return;
            }
            lines.get(from).remove(heading);
            lines.get(to).add(heading);
        }
    }

    private boolean isOverSeveral(Segment heading) {
        ColumnRange range = ranges.get(heading);
        return range != null && !range.isSingle();
    }

    private Segment over(int line, int column) {
        for (Segment segment : lines.get(line)) {
            ColumnRange range = ranges.get(segment);
            if (range != null && range.first() <= column && column <= range.last()) {
                return segment;
            }
        }
        return null;
    }
}
