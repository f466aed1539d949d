package org.ticktie.read.pdf;

/**
 * A character, or a ligature, as it is printed on a page.
 *
 * @param text what it stands for
 * @param left left edge in points from the left of the page
 * @param right right edge
 * @param baseline the line that it stands on, in points from the top of the page
 * @param size size of its font in points
 * @param spaced whether white space is printed before it
 */
record Glyph(String text, float left, float right, float baseline, float size, boolean spaced) {
    float top() {
        return baseline - 0.75f * size;
    }

    float bottom() {
        return baseline + 0.2f * size;
    }

    float middle() {
        return (left + right) / 2;
    }

    Glyph afterSpace() {
        return spaced ? this : new Glyph(text, left, right, baseline, size, true);
    }
}
