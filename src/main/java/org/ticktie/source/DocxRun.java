package org.ticktie.source;

/**
 * A run of a Word document.
 *
 * @param part {@code document}, {@code footnotes} or {@code endnotes}
 * @param paragraph paragraph of that part, from 1; those of tables and text boxes count
 * @param run run of the paragraph, from 1; deleted ones count
 */
public record DocxRun(String part, int paragraph, int run) implements Place {}
