package org.ticktie.read.pdf;

import java.util.List;

/**
 * A line of a page, or the lines of a table's row.
 *
 * @param top the baseline of its first line, in points from the top
 * @param baseline the baseline of its last line
 * @param size the size of most of its glyphs
 * @param segments what it prints, left to right
 */
record PrintedLine(float top, float baseline, float size, List<Segment> segments) {
    static PrintedLine of(float baseline, float size, List<Segment> segments) {
        return new PrintedLine(baseline, baseline, size, segments);
    }

    /** The same line farther down. */
    PrintedLine lowered(float by) {
        return new PrintedLine(top + by, baseline + by, size, segments);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            text.append(text.length() == 0 ? "" : "  ").append(segment.text());
        }
        return text.toString();
    }

    /** Whether it begins with a bullet or note mark, and the text that this leads to. */
    boolean startsWithMark() {
        if (segments.size() < 2 || segments.get(1).anchor() >= 0) {
            return false;
        }
        String mark = segments.get(0).text();
        char first = mark.charAt(0);
        return mark.length() == 1 && !Character.isLetterOrDigit(first) && "$€£¥".indexOf(first) < 0
                || mark.length() <= 4 && first == '(' && mark.endsWith(")")
                || mark.length() == 1 && first == 'o';
    }

    /** Whether it is a row of a table with figures, other than the years of its headings. */
    boolean isFigures() {
        boolean figures = false;
        for (Segment segment : segments) {
            figures |= segment.isFigure() && !segment.isYear();
        }
        return figures && segments.size() > 1 && !startsWithMark();
    }

    /** Whether it is a line of running text. */
    boolean isProse() {
        if (segments.size() > 1 && !startsWithMark()) {
            return false;
        }
        String text = segments.get(segments.size() - 1).text();
        return text.indexOf(' ') > 0 && text.length() >= 30 || endsSentence();
    }

    boolean endsSentence() {
        String text = segments.get(segments.size() - 1).text();
        return ".;:!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    float left() {
        return segments.get(0).left();
    }

    float right() {
        return segments.get(segments.size() - 1).right();
    }

    /** The width of its first word. */
    float firstWord() {
        Segment first = segments.get(0);
        int end = first.text().indexOf(' ');
        return first.rightOf(end < 0 ? first.text().length() - 1 : end - 1) - first.left();
    }

    /** Its text with every digit the same, so that page numbers do not tell running heads apart. */
    String pattern() {
        return text().replaceAll("[0-9]+", "0");
    }
}
