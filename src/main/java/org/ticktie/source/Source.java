package org.ticktie.source;

/**
 * A file as it was given.
 *
 * @param name the path as given, or {@code -} for standard input
 * @param mediaType what it was recognised as
 * @param text its decoded characters, nothing folded; empty for files that are no text
 */
public record Source(String name, MediaType mediaType, String text) {}
