package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Headings of one row whose lines stand half a line apart, because one is wrapped over more lines than the other, are put on one line. */
final class StaggeredHeadings {
    /** Parts of the font size: lines of one cell are farther apart. */
    private static final float HALF = 0.8f;

    private StaggeredHeadings() {}

    static List<PrintedLine> levelled(List<PrintedLine> lines) {
        List<PrintedLine> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            PrintedLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (next != null && isStaggered(line, next)) {
                List<Segment> segments = new ArrayList<>(line.segments());
                segments.addAll(next.segments());
                segments.sort(Comparator.comparingDouble(Segment::left));
                result.add(PrintedLine.of(line.baseline(), line.size(), segments));
                i++;
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static boolean isStaggered(PrintedLine line, PrintedLine next) {
        if (next.baseline() - line.baseline() > HALF * Math.min(line.size(), next.size())
                || line.isFigures()
                || next.isFigures()
                || line.segments().size() + next.segments().size() < 3) {
            return false;
        }
        for (Segment one : line.segments()) {
            for (Segment other : next.segments()) {
                if (one.left() < other.right() && other.left() < one.right()) {
                    return false;
                }
            }
        }
        return true;
    }
}
