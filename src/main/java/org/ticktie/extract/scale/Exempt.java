package org.ticktie.extract.scale;

/** What a scale caption excepts from its scale. */
public enum Exempt {
    PER_SHARE,
    SHARES,
    PERCENT,
    /** Something else: par values, employees, "as otherwise noted". */
    OTHER
}
