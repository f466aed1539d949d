package org.ticktie.fact;

/** Down a column (footing) or across a row (cross-footing). */
public enum Direction {
    DOWN,
    ACROSS
}
