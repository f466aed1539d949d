package org.ticktie.fact;

/**
 * One fact printed twice: the same line for the same period in two tables.
 *
 * @param first where it stands first, mostly the face statement
 * @param second where it stands again
 * @param sign −1 where the second is printed with the opposite sign (an expense added back), else 1
 * @param grade how sure it is that both mean the same
 */
public record Repeat(Amount first, Amount second, int sign, Grade grade) {}
