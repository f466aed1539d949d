package org.ticktie.fact;

/** Down a column (footing), across a row (cross-footing), or along a sentence. */
public enum Direction {
    DOWN,
    ACROSS,
    IN_TEXT
}
