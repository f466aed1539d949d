package org.ticktie.fact;

/**
 * One fact printed twice: the same line for the same period in two tables.
 *
 * @param first where it stands first, mostly the face statement
 * @param second where it stands again
 * @param sign −1 where the second is printed with the opposite sign (an expense added back), else 1
 * @param grade how sure it is that both mean the same
 * @param firstIn what the table is that shows the first
 * @param secondIn what the table is that shows the second
 */
public record Repeat(
        Amount first, Amount second, int sign, Grade grade, StatementKind firstIn, StatementKind secondIn) {
    /** A repeat between tables of no known kind. */
    public Repeat(Amount first, Amount second, int sign, Grade grade) {
        this(first, second, sign, grade, StatementKind.OTHER, StatementKind.OTHER);
    }

    /** The same repeat, told in which kinds of table both stand. */
    public Repeat between(StatementKind one, StatementKind other) {
        return new Repeat(first, second, sign, grade, one, other);
    }

    /** Whether one of them stands on the face of a statement, the other in a bridge to an adjusted measure. */
    public boolean isFaceToBridge() {
        return firstIn.isFace() && secondIn == StatementKind.RECONCILIATION
                || secondIn.isFace() && firstIn == StatementKind.RECONCILIATION;
    }

    /** Whether both stand in bridges to adjusted measures. */
    public boolean isBridgeToBridge() {
        return firstIn == StatementKind.RECONCILIATION && secondIn == StatementKind.RECONCILIATION;
    }

    /** Whether one of them stands on the face of a statement, the other in a table of segments. */
    public boolean isFaceToSegment() {
        return firstIn.isFace() && secondIn == StatementKind.SEGMENT
                || secondIn.isFace() && firstIn == StatementKind.SEGMENT;
    }
}
