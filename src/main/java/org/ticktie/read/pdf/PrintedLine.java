package org.ticktie.read.pdf;

import java.util.List;

/**
 * A line of a page.
 *
 * @param baseline the line that it stands on, in points from the top
 * @param size the size of most of its glyphs
 * @param segments what it prints, left to right
 */
record PrintedLine(float baseline, float size, List<Segment> segments) {
    String text() {
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            text.append(text.length() == 0 ? "" : "  ").append(segment.text());
        }
        return text.toString();
    }

    /** Its text with every digit the same, so that page numbers do not tell running heads apart. */
    String pattern() {
        return text().replaceAll("[0-9]+", "0");
    }
}
