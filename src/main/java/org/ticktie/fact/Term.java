package org.ticktie.fact;

/**
 * An amount as it enters a sum.
 *
 * @param amount the printed figure
 * @param sign 1 where it is added as printed, −1 where it is taken off
 */
public record Term(Amount amount, int sign) {}
