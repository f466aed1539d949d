package org.ticktie.extract.structure;

import java.util.Arrays;

/**
 * A hypothesis: one row is the signed sum of others, in every column where it applies.
 */
final class Footing {
    /** How the hypothesis fares in a column. */
    enum Fit {
        HOLDS,
        BREAKS,
        INAPPLICABLE
    }

    final int total;
    final int[] parts;
    final int[] signs;
    final double penalty;
    final Fit[] fits;
    final long[] differences;
    final long[] slacks;
    int holding;
    /** Columns in which it holds over at least two figures that count; elsewhere one figure just repeats another. */
    int telling;

    int broken;
    /** Digits of coincidence that speak for it. */
    double score;

    boolean totalAbove;

    Footing(int total, int[] parts, int[] signs, double penalty, int columns) {
        this.total = total;
        this.parts = parts;
        this.signs = signs;
        this.penalty = penalty;
        this.fits = new Fit[columns];
        this.differences = new long[columns];
        this.slacks = new long[columns];
    }

    /** The same sign for each of n components. */
    static int[] signs(int n, int sign) {
        int[] signs = new int[n];
        Arrays.fill(signs, sign);
        return signs;
    }
}
