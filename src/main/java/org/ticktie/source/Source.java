package org.ticktie.source;

/**
 * A file as it was given.
 *
 * @param name the path as given, or {@code -} for standard input
 * @param mediaType what it was recognised as
 * @param text its decoded characters, nothing folded; empty for files that are no text
 * @param bytes its bytes where it is no text, else none; not to be changed
 */
public record Source(String name, MediaType mediaType, String text, byte[] bytes) {
    private static final byte[] NONE = {};

    /** A file of text. */
    public Source(String name, MediaType mediaType, String text) {
        this(name, mediaType, text, NONE);
    }
}
