package org.ticktie.read.pdf;

import java.util.List;

/** Finds the columns for the headings of a line, left to right, so that they are least off in all. */
final class LineOfHeadings {
    /** Parts of the font size that a heading may be off the middle of its columns. */
    private static final float OFF = 2.2f;
    /** Parts of the font size: what it costs to leave a column without a heading. */
    private static final float BARE = 0.2f;

    private final List<Segment> headings;
    private final Bands bands;
    private final boolean[] divided;
    private final float size;

    /**
     * @param headings two or more
     * @param divided for each column, whether headings further up part it from the one before; those of this line are added
     */
    LineOfHeadings(List<Segment> headings, Bands bands, boolean[] divided, float size) {
        this.headings = headings;
        this.bands = bands;
        this.divided = divided;
        this.size = size;
    }

    /** For each heading its columns; null where that is not known. */
    ColumnRange[] ranges() {
        int n = headings.size();
        int k = divided.length;
        ColumnRange[] ranges = new ColumnRange[n];
        if (n > k) {
            return ranges;
        }
        int[][] begins = begins(bands.fit(headings, size));
        int next = k;
        int c = k;
        for (int h = n; h > 0; h--) {
            while (c > 0 && begins[h][c] < 0) {
                c--;
            }
            if (c == 0) {
                return ranges;
            }
            int first = begins[h][c];
            if (bands.off(headings.get(h - 1), first, c - 1) <= OFF * size) {
                ranges[h - 1] = new ColumnRange(first, c - 1);
                if (next < k && next == c) {
                    divided[next] = true;
                }
                next = first;
            }
            c = first;
        }
        return ranges;
    }

    /** For each number of headings and of columns, the column at which the last of these headings begins; −1 where it ends further left. Where each fits a {@code single} one, none is over several. */
    private int[][] begins(boolean single) {
        int n = headings.size();
        int k = divided.length;
        float[][] least = new float[n + 1][k + 1];
        int[][] begins = new int[n + 1][k + 1];
        for (int h = 0; h <= n; h++) {
            for (int c = 0; c <= k; c++) {
                least[h][c] = h == 0 ? c * BARE * size : Float.MAX_VALUE;
                begins[h][c] = -1;
                if (h > 0 && c > 0) {
                    least[h][c] = least[h][c - 1] + BARE * size;
                    for (int first = c - 1; first >= 0; first--) {
                        float cost = least[h - 1][first] + bands.off(headings.get(h - 1), first, c - 1);
                        if (cost < least[h][c]) {
                            least[h][c] = cost;
                            begins[h][c] = first;
                        }
                        if (divided[first] || single) {
                            break;
                        }
                    }
                }
            }
        }
        return begins;
    }
}
