package org.ticktie.document;

import org.ticktie.source.Excerpt;

/**
 * A cell of a table.
 *
 * @param text its text, white space folded
 * @param left its left edge, see {@link Layout}
 * @param right its right edge, exclusive
 * @param style how it is printed
 */
public record Cell(Excerpt text, int left, int right, Style style) {}
