package org.ticktie.fact;

/**
 * A printed date.
 *
 * @param day its day of the month
 * @param last the last day of that month
 */
public record DayOfMonth(Amount day, int last) {}
