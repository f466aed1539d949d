package org.ticktie.fact;

import java.time.YearMonth;

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
    /** The month at whose end its period ends, or the balance sheet date lies; null where the column names no period. */
    public YearMonth closing() {
        return period == null ? null : period.end();
    }

    /** The month at whose end its period begins; null where the column names no period. */
    public YearMonth opening() {
        return period == null ? null : period.start();
    }

    /** How many months its column is for, 0 for a date; −1 where the column names no period. */
    public int months() {
        return period == null ? -1 : period.months();
    }

    /** Whether its column is for a date, not a stretch of time. */
    public boolean isInstant() {
        return period != null && period.isInstant();
    }

    /** Whether it is a flow that only grows as the year goes on: positive revenue, or the cost of running the business. */
    public boolean isCumulative() {
        return switch (item) {
            case REVENUE,
                    PRODUCT_REVENUE,
                    SERVICE_REVENUE,
                    COST_OF_REVENUE,
                    RESEARCH_AND_DEVELOPMENT,
                    SALES_AND_MARKETING,
                    GENERAL_AND_ADMINISTRATIVE,
                    SELLING_GENERAL_ADMINISTRATIVE,
                    OPERATING_EXPENSES,
                    TOTAL_COSTS_AND_EXPENSES -> isPositive() && period != null && !period.isInstant();
            default -> false;
        };
    }

    /** Whether the figure has too many digits to be the number of a note. */
    public boolean isTelling() {
        return amount.figure().displayedDigits() > 2;
    }

    /** Whether the figure is above zero as printed. */
    public boolean isPositive() {
        return amount.figure().signum() > 0;
    }

    /** Whether the figure is below zero as printed. */
    public boolean isNegative() {
        return amount.figure().signum() < 0;
    }
}
