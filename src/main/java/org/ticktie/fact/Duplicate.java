package org.ticktie.fact;

/**
 * A fact that extracted data gives twice, for the same concept, period, unit and dimensions.
 *
 * @param first as given first
 * @param second as given again, perhaps with other decimals
 */
public record Duplicate(Amount first, Amount second) {}
