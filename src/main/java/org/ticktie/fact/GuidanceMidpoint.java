package org.ticktie.fact;

/**
 * The midpoint that the text states for a range.
 *
 * @param midpoint as stated
 * @param low one end of the range
 * @param high the other end
 */
public record GuidanceMidpoint(Amount midpoint, Amount low, Amount high) {}
