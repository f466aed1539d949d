package org.ticktie.fact;

/**
 * Guidance in basis points for a percentage whose history the tables show.
 *
 * @param said the change that is expected
 * @param highest the highest percentage shown
 * @param lowest the lowest percentage shown
 */
public record GuidanceStep(Amount said, Amount highest, Amount lowest) {}
