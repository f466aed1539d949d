package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Figures set at half the height of a caption of two lines are put on its last line, where fixed-width text has them. */
final class CentredFigures {
    /** Parts of the font size: lines of one caption are not farther apart. */
    private static final float ONE_CAPTION = 1.6f;

    private CentredFigures() {}

    static List<PrintedLine> lowered(List<PrintedLine> lines) {
        List<PrintedLine> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (i > 0 && i + 1 < lines.size() && isBetween(lines.get(i - 1), line, lines.get(i + 1))) {
                PrintedLine caption = lines.get(++i);
                List<Segment> segments = new ArrayList<>(caption.segments());
                segments.addAll(line.segments());
                result.add(new PrintedLine(caption.baseline(), caption.size(), segments));
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static boolean isBetween(PrintedLine upper, PrintedLine figures, PrintedLine lower) {
        if (upper.segments().size() != 1
                || lower.segments().size() != 1
                || lower.baseline() - upper.baseline() > ONE_CAPTION * Math.max(upper.size(), lower.size())) {
            return false;
        }
        Segment caption = lower.segments().get(0);
        float right = Math.max(caption.right(), upper.segments().get(0).right());
        return caption.anchor() < 0
                && upper.segments().get(0).anchor() < 0
                && figures.segments().stream().anyMatch(Segment::isFigure)
                && figures.segments().get(0).left() > right;
    }
}
