package org.ticktie.fact;

/**
 * The latest date of a balance sheet, beside the end of the period that the other statements report on.
 *
 * @param printed the heading of the balance sheet's column; its value is its month
 * @param reported the column heading of another statement; its value is the month in which the period ends
 */
public record BalanceSheetDate(Amount printed, Amount reported) {}
