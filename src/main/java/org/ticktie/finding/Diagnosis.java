package org.ticktie.finding;

/**
 * How a mistake may have come about.
 *
 * @param mechanism {@code sign}, {@code transposition}, {@code digit}, {@code dropped-digit}, {@code doubled-digit},
 *     {@code scale}, {@code copied}, {@code wrong-word}, or empty where none fits
 * @param implied the figure that would mend everything, as it would be printed; empty where it cannot be said
 * @param confidence how sure the suspect is
 */
public record Diagnosis(String mechanism, String implied, Confidence confidence) {}
