package org.ticktie.extract.structure;

/** How one column follows from others: a total across, or a difference. */
final class ColumnRelation {
    /** What the column is. */
    enum Shape {
        SUM,
        FIRST_LESS_REST,
        DIFFERENCE
    }

    final Shape shape;
    final int result;
    final int[] parts;
    final int[] signs;
    int agreeing;
    int failing;
    double score;

    ColumnRelation(Shape shape, int result, int[] parts, int[] signs) {
        this.shape = shape;
        this.result = result;
        this.parts = parts;
        this.signs = signs;
    }
}
