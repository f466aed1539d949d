package org.ticktie.source;

import java.util.Arrays;

/** Line and column of every offset of a text. */
public final class LineMap {
    private final int[] starts;

    public LineMap(String text) {
        int[] found = new int[16];
        int count = 1;
        int lf = text.indexOf('\n');
        int cr = text.indexOf('\r');
        while (lf >= 0 || cr >= 0) {
            boolean carriage = cr >= 0 && (lf < 0 || cr < lf);
            int at = carriage ? cr : lf;
            if (carriage) {
                cr = text.indexOf('\r', cr + 1);
            } else {
                lf = text.indexOf('\n', lf + 1);
            }
            if (!carriage || lf != at + 1) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = at + 1;
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
