package org.ticktie.source;

/**
 * A box on a page of a PDF.
 *
 * @param page page of the file, from 1
 * @param left left edge in points from the left of the page
 * @param top upper edge in points from the top of the page
 * @param right right edge
 * @param bottom lower edge
 */
public record PageBox(int page, float left, float top, float right, float bottom) implements Place {}
