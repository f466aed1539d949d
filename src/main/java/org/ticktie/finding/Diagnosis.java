package org.ticktie.finding;

/**
 * How a mistake may have come about.
 *
 * @param mechanism {@code sign}, {@code direction} (a word of direction turned round), {@code transposition}, {@code digit},
 *     {@code dropped-digit}, {@code doubled-digit}, {@code scale}, {@code copied} (from the next column or row, or the same
 *     sentence), {@code comparative} (the figure of another period), {@code omitted-line}, {@code counted-twice},
 *     {@code columns-swapped}, or empty where none fits
 * @param implied the figure that would mend everything, as it would be printed; empty where it cannot be said
 * @param confidence how sure the suspect is
 */
public record Diagnosis(String mechanism, String implied, Confidence confidence) {}
