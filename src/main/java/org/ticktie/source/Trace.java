package org.ticktie.source;

/** Knows where each character of a piece of text came from. */
public interface Trace {
    /**
     * The place of the characters from {@code from} up to, not including, {@code to}; null where they have none, as when
     * they were not printed in one piece.
     */
    Place between(int from, int to);
}
