package org.ticktie.fact;

/**
 * What the tag of a figure in an inline XBRL filing says of it, and what is printed. Both are words, not figures.
 *
 * @param tagged the tag's scale, sign or period
 * @param printed the one that the print has by the tags of the same row or column
 */
public record Tag(Amount tagged, Amount printed) {}
