package org.ticktie.fact;

/**
 * A date printed with its day of the week.
 *
 * @param said the day of the week as printed
 * @param date the date; its value is the day of the week on which it falls
 */
public record Weekday(Amount said, Amount date) {}
