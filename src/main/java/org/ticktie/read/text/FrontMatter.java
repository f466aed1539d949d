package org.ticktie.read.text;

import java.util.List;

/** Skips the block of properties between two lines of dashes that some publishers put before Markdown. */
final class FrontMatter {
    private static final int LONGEST = 60;

    private FrontMatter() {}

    static List<Line> skip(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !lines.get(first).string().equals("---")) {
            return lines;
        }
        for (int i = first + 1; i < lines.size() && i < first + LONGEST; i++) {
            String text = lines.get(i).string();
            if (text.equals("---")) {
                return lines.subList(i + 1, lines.size());
            }
            if (!text.matches("[A-Za-z_][\\w -]*:.*|\\s+.*|- .*|#.*|")) {
                return lines;
            }
        }
        return lines;
    }
}
