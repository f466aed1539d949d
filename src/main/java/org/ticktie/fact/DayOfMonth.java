package org.ticktie.fact;

/**
 * A printed date that the calendar may not have.
 *
 * @param day its day of the month
 * @param last the last day of that month
 */
public record DayOfMonth(Amount day, int last) {}
