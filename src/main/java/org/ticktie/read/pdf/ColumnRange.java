package org.ticktie.read.pdf;

/** The columns of figures from the first to the last that a heading stands over. */
record ColumnRange(int first, int last) {
    boolean isSingle() {
        return first == last;
    }
}
