package org.ticktie.fact;

/**
 * The end of the period that the first lines of a release report on, beside the one that its statements show.
 *
 * @param said the date in the text; its value is its month
 * @param shown the column heading of the statements; its value is the month in which the period ends
 */
public record ReportedPeriod(Amount said, Amount shown) {}
