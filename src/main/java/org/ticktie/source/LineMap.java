package org.ticktie.source;

import java.util.Arrays;

/** Line and column of every offset of a text. */
public final class LineMap {
    private final int[] starts;

    public LineMap(String text) {
        int[] found = new int[16];
        int count = 1;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\n' || c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The span from {@code start} to {@code end}, with the line and column of its start. */
    public TextSpan span(int start, int end) {
        int found = Arrays.binarySearch(starts, start);
        int line = found >= 0 ? found : -found - 2;
        return new TextSpan(start, end, line + 1, start - starts[line] + 1);
    }
}
