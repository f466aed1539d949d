package org.ticktie.read.pdf;

/**
 * A character, or a ligature, as it is printed on a page.
 *
 * @param text what it stands for
 * @param left left edge in points from the left of the page
 * @param right right edge
 * @param baseline the line that it stands on, in points from the top of the page
 * @param size size of its font in points
 * @param before what parts it from the one before
 */
record Glyph(String text, float left, float right, float baseline, float size, Blank before) {
    /** What parts two glyphs of a line. */
    enum Blank {
        NONE,
        /** A space that the page prints. */
        PRINTED,
        /** White between what is printed without a space: mostly the next cell. */
        WHITE
    }

    /** Whether a blank stands before it. */
    boolean spaced() {
        return before != Blank.NONE;
    }

    float top() {
        return baseline - 0.75f * size;
    }

    float bottom() {
        return baseline + 0.2f * size;
    }

    float middle() {
        return (left + right) / 2;
    }

    Glyph after(Blank blank) {
        return before == blank ? this : new Glyph(text, left, right, baseline, size, blank);
    }

    /** The same, ending farther to the right. */
    Glyph upTo(float end) {
        return new Glyph(text, left, end, baseline, size, before);
    }
}
