package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two gaps of a fixed-width line: a caption, a figure with its signs, a heading.
 *
 * @param words its words, left to right
 */
record Piece(List<Word> words) {
    /** A value has three words at most apart from its figure: a sign before it, a bracket and a unit behind. */
    private static final int MOST_WORDS = 5;

    Piece(Word word) {
        this(new ArrayList<>(List.of(word)));
    }

    int left() {
        return words.get(0).left();
    }

    int right() {
        return last().right();
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    /** Whether it is a figure or nil with its signs, and nothing else. */
    boolean isValue() {
        return words.size() <= MOST_WORDS && Shape.isValue(text());
    }

    /** Whether the value that it is reads as one of a heading's numbers: a year, or nothing but a sign. */
    boolean isYear() {
        return words.size() == 1 && Shape.isYear(words.get(0).text());
    }

    /** Whether its last word waits for the figure that it belongs to. */
    boolean awaitsFigure() {
        return Shape.isPrefix(last().text());
    }

    /** Whether it is running text, and not a caption or heading. */
    boolean isSentence() {
        return words.size() > 8;
    }

    boolean endsInFigure() {
        String text = last().text();
        return Shape.isFigure(text) || Shape.isDash(text);
    }

    String text() {
        if (words.size() == 1) {
            return words.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.length() == 0 ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
