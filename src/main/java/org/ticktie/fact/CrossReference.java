package org.ticktie.fact;

/**
 * A figure of the document and the same line for the same period in another document.
 *
 * @param own the figure of the document that is checked
 * @param other the figure of the other document
 * @param sign −1 where the two print the line with opposite signs, else 1
 * @param kind what a difference would mean
 */
public record CrossReference(Amount own, Amount other, int sign, TieKind kind) {}
