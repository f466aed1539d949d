package org.ticktie.document;

import org.ticktie.source.Excerpt;

/**
 * A heading, as far as its markup or typography says so (a heading element, a line in bold or capitals of its own).
 *
 * @param level 1 for the outermost
 * @param text what it says
 */
public record Heading(int level, Excerpt text) implements Block {}
