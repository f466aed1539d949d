package org.ticktie.report.html;

import java.util.Set;

/**
 * The release as markup.
 *
 * @param markup safe to put into the page
 * @param styles safe to put into a style sheet; it touches nothing but the release
 * @param columns characters of the longest line that must not be broken; 0 where lines break anyhow
 * @param marked ids of the figures that are marked in it
 */
record ReleaseBody(String markup, String styles, int columns, Set<String> marked) {}
