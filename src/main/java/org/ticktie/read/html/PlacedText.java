package org.ticktie.read.html;

import java.util.Arrays;
import org.ticktie.source.Excerpt;
import org.ticktie.source.LineMap;
import org.ticktie.source.Place;
import org.ticktie.source.Trace;

/** All the text that is read from a file, in one growing buffer, each character with its source offsets. */
final class PlacedText implements Trace {
    static final int NOWHERE = -1;

    private final LineMap lines;
    private char[] text = new char[4096];
    private int length;
    private int[] starts = new int[4096];
    private int[] ends = new int[4096];

    PlacedText(LineMap lines) {
        this.lines = lines;
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return text[index];
    }

    void append(char c, int start, int end) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        text[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    void truncate(int to) {
        length = to;
    }

    Excerpt excerpt(int from, int to) {
        return new Excerpt(new String(text, from, to - from), this, from);
    }

    @Override
    public Place between(int from, int to) {
        if (from < 0 || from >= to || to > length) {
            return null;
        }
        int start = starts[from];
        int end = ends[to - 1];
        if (start < 0 || end < start || end - start != to - from && isBrokenFigure(from, to)) {
            return null;
        }
        return lines.span(start, end);
    }

    /** Whether the digits of one figure stand apart in the source, with markup between them. */
    private boolean isBrokenFigure(int from, int to) {
        boolean broken = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return false;
            }
            broken |= i > from && starts[i] != ends[i - 1];
        }
        return broken;
    }
}
