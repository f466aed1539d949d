package org.ticktie.document;

import org.ticktie.source.Excerpt;

/**
 * A paragraph, list item or other run of text that stands outside tables of figures.
 *
 * @param text its text, line breaks folded to blanks
 * @param bullet depth in bullet lists: 0 for running text, 1 for a bullet, 2 for a bullet under a bullet
 */
public record Paragraph(Excerpt text, int bullet) implements Block {}
