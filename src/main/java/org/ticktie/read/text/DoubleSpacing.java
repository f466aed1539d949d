package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;

/** Takes the blank line behind every line out of a text that is printed double-spaced. */
final class DoubleSpacing {
    private static final int LINE = 100;
    private static final int ENOUGH = 40;

    private DoubleSpacing() {}

    static List<Line> removed(List<Line> lines) {
        if (!isDoubleSpaced(lines)) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        boolean skip = false;
        for (Line line : lines) {
            if (skip && line.isBlank()) {
                skip = false;
            } else {
                kept.add(line);
                skip = true;
            }
        }
        return kept;
    }

    /**
     * Whether nearly every line has one blank line behind it, or an odd number, and lines are as full as wrapped ones are. A conversion
     * that prints one cell a line has blank lines too, but its lines are short.
     */
    private static boolean isDoubleSpaced(List<Line> lines) {
        int printed = 0;
        int spaced = 0;
        int full = 0;
        int starts = 0;
        for (int i = 0; i < lines.size(); ) {
            Line line = lines.get(i);
            int end = i + 1;
            while (end < lines.size() && lines.get(end).isBlank()) {
                end++;
            }
            if (!line.isBlank()) {
                printed++;
                spaced += (end - i) % 2 == 0 ? 1 : 0;
                full += line.string().length() >= 50 && line.string().length() <= LINE ? 1 : 0;
                starts += Character.isLowerCase(line.trimmed().charAt(0)) ? 1 : 0;
            }
            i = end;
        }
        return printed >= ENOUGH && spaced * 20 >= printed * 19 && full * 3 >= printed && starts * 12 >= printed;
    }
}
