package org.ticktie.number;

/** What kind of quantity a figure is; only figures of one dimension are ever added or compared. */
public enum Dimension {
    /** An amount of money. */
    MONEY,
    /** Money for one share, unit or depositary receipt. */
    PER_SHARE,
    /** A number of shares. */
    SHARES,
    /** A percentage; the value is the printed one, 12.3 for 12.3 %. */
    PERCENT,
    /** Hundredths of a percentage point; the value is the printed one. */
    BASIS_POINTS,
    /** A multiple, as in 1.5x. */
    MULTIPLE,
    /** Anything else that is counted: employees, stores, barrels, days. */
    COUNT,
    /** No figure but a word of direction: 1 for "increased", −1 for "declined", 0 for "flat". */
    DIRECTION,
    /** No figure but a day of the week, from 1 for Monday. */
    WEEKDAY,
    /** No figure but the day of a date within its month. */
    DAY,
    /** No figure but the month and year of a date, counted in months from year 0. */
    MONTH,
    /** No figure but what the tag of a figure says of it: a scale, a sign, a period; equal values say the same. */
    TAG,
    /** No figure but a scale caption: how many noughts it says are left out. */
    SCALE,
    /** No figure but how many brackets open before one. */
    BRACKETS,
    /** No figure but how many digits a group of one has. */
    DIGITS,
    /** No figure but how many figures a column holds. */
    FIGURES;

    /** Whether it measures a financial figure, and not what a word or a date says. */
    public boolean isFinancial() {
        return ordinal() <= COUNT.ordinal();
    }
}
