package org.ticktie.fact;

/**
 * A column that holds the figures of a column of another table, headed by another period.
 *
 * @param printed the heading of the later column; its value is the month in which its period ends
 * @param other the heading of the earlier one, likewise
 * @param swapped whether the column beside each is the twin of the one beside the other, so that two columns stand crosswise
 */
public record TwinColumn(Amount printed, Amount other, boolean swapped) {}
