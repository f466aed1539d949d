package org.ticktie.fact;

/**
 * A figure whose commas do not set off thousands: "12,34".
 *
 * @param digits the figure as printed; its value is the number of digits in the group that is too short or too long
 * @param due the number of digits that the group should have
 */
public record DigitGroup(Amount digits, int due) {}
