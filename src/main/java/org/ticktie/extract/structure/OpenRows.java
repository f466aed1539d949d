package org.ticktie.extract.structure;

/** The rows that no total has covered yet, the latest on top; read downwards, or upwards for totals above their components. */
final class OpenRows {
    private final int reach;
    private final boolean upwards;
    private final int[] stack;
    private int depth;

    /** @param reach how many rows from the top a total can cover */
    OpenRows(int height, int reach, boolean upwards) {
        this.stack = new int[height];
        this.reach = reach;
        this.upwards = upwards;
    }

    void push(int row) {
        stack[depth++] = row;
    }

    /** How many rows a total may choose from. */
    int within() {
        return Math.min(depth, reach);
    }

    /** The n-th row from the top, from 1. */
    int row(int n) {
        return stack[depth - n];
    }

    /** Takes the components of an accepted total away; they stand within reach of the top. */
    void cover(int[] parts) {
        int from = depth - within();
        int kept = from;
        for (int i = from; i < depth; i++) {
            if (!contains(parts, stack[i])) {
                stack[kept++] = stack[i];
            }
        }
        depth = kept;
    }

    private static boolean contains(int[] parts, int row) {
        for (int p : parts) {
            if (p == row) {
                return true;
            }
        }
        return false;
    }

    /** The top n rows in printed order. */
    int[] top(int n) {
        int[] parts = new int[n];
        for (int i = 1; i <= n; i++) {
            parts[index(n, i)] = row(i);
        }
        return parts;
    }

    /** Where the i-th row from the top stands among the top n in printed order. */
    int index(int n, int i) {
        return upwards ? i - 1 : n - i;
    }
}
