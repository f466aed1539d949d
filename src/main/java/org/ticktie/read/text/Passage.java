package org.ticktie.read.text;

import java.util.Arrays;
import org.ticktie.source.Excerpt;

/** Builds an excerpt out of characters of a longer one, blanks folded, each character keeping its place. */
final class Passage {
    private final Excerpt input;
    private char[] chars = new char[32];
    private int length;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean whole = true;

    Passage(Excerpt input) {
        this.input = input;
    }

    /** Adds {@code c}, which stands for the input's characters from {@code from} to {@code to}. */
    void add(char c, int from, int to) {
        boolean blank = Line.isBlank(c);
        if (length > 0 && ends[length - 1] < from && isOfFigure(c) && isOfFigure(last())) {
            // What markup holds apart is no figure when the markup is gone.
            add(' ', from, from);
        }
        if (blank && (length == 0 || last() == ' ')) {
            return;
        }
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
            chars = Arrays.copyOf(chars, length * 2);
        }
        whole &= to == from + 1 && (length == 0 || from == ends[length - 1]) && (!blank || c == ' ');
        chars[length] = blank ? ' ' : c;
        starts[length] = from;
        ends[length] = to;
        length++;
    }

    private static boolean isOfFigure(char c) {
        return c >= '0' && c <= '9' || c == ',' || c == '.';
    }

    /** Adds the input's characters from {@code from} to {@code to} as they are. */
    void copy(int from, int to) {
        String text = input.string();
        for (int i = from; i < to; i++) {
            add(text.charAt(i), i, i + 1);
        }
    }

    /** Adds a blank that stands at {@code at}, as where a line ends. */
    void blank(int at) {
        add(' ', at, at);
    }

    boolean isEmpty() {
        return length == 0;
    }

    char last() {
        return chars[length - 1];
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    Excerpt excerpt() {
        int printed = length > 0 && last() == ' ' ? length - 1 : length;
        if (printed == 0) {
            return Excerpt.EMPTY;
        }
        if (whole) {
            return input.slice(starts[0], ends[printed - 1]);
        }
        int[] from = Arrays.copyOf(starts, printed);
        int[] to = Arrays.copyOf(ends, printed);
        Excerpt text = input;
        return Excerpt.of(
                new String(chars, 0, printed),
                (first, last) ->
                        first >= 0 && first < last && last <= to.length ? text.place(from[first], to[last - 1]) : null);
    }
}
