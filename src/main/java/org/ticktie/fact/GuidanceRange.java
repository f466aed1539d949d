package org.ticktie.fact;

/**
 * A range that the text expects a figure to lie in.
 *
 * @param low the figure printed first
 * @param high the figure printed second
 */
public record GuidanceRange(Amount low, Amount high) {}
