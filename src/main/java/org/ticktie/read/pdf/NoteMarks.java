package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Leaves out the marks that lead to notes: they are printed small, and raised or, by programs that do not raise them, right behind a
 * word. To leave one in would add a digit to the figure, or a figure to the word, before it.
 */
final class NoteMarks {
    /** Parts of the line's font size that small print has at most. */
    private static final float SMALL = 0.8f;
    /** Parts of the font size that a mark is raised at least. */
    private static final float RAISED = 0.15f;

    private NoteMarks() {}

    static boolean isSmall(Glyph glyph, float size) {
        return glyph.size() <= SMALL * size;
    }

    static boolean isMark(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return Character.isDigit(c) || "()*,†‡§¹²³".indexOf(c) >= 0 || c >= 'a' && c <= 'h';
    }

    /**
     * The glyphs of a line without them, left to right.
     *
     * @param line by height, from the top
     * @param size the size of most of its glyphs
     */
    static List<Glyph> without(List<Glyph> line, float size) {
        float baseline = line.get(line.size() - 1).baseline();
        List<Glyph> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Glyph::middle));
        List<Glyph> kept = new ArrayList<>();
        Glyph word = null; // the last letter of a word of full size, or a mark right behind one
        for (Glyph glyph : sorted) {
            boolean small = isSmall(glyph, size) && size - glyph.size() > 1;
            boolean raised = small && isMark(glyph) && glyph.baseline() < baseline - RAISED * size;
            boolean glued = small
                    && !raised
                    && word != null
                    && Character.isDigit(glyph.text().charAt(0))
                    && glyph.left() - word.right() < PageLines.BLANK * size;
            if (glued) {
                kept.set(kept.size() - 1, kept.get(kept.size() - 1).upTo(glyph.right())); // what follows stays as close
            } else if (!raised) {
                kept.add(glyph);
            }
            boolean letter = !small && Character.isLetter(glyph.text().charAt(0));
            word = glued || letter ? glyph : null;
        }
        return kept;
    }
}
