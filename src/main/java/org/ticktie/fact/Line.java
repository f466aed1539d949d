package org.ticktie.fact;

/**
 * A recognised line of a face statement in one column; what the rules about named identities join.
 *
 * @param item its meaning
 * @param statement ordinal of the schedule it stands in
 * @param kind what that schedule is
 * @param column index of its column
 * @param period what the column is for, or null
 * @param amount the figure, signed as printed
 */
public record Line(LineItem item, int statement, StatementKind kind, int column, Period period, Amount amount) {
    /** Whether the figure is above zero as printed. */
    public boolean isPositive() {
        return amount.figure().signum() > 0;
    }

    /** Whether the figure is below zero as printed. */
    public boolean isNegative() {
        return amount.figure().signum() < 0;
    }
}
