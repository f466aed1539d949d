package org.ticktie.fact;

/**
 * A column that holds, throughout, the figures of a column for another period.
 *
 * @param copied the heading of the second column; its value is the number of figures that both hold
 * @param most how many they may hold together, for the columns to be different
 */
public record CopiedColumn(Amount copied, int most) {}
