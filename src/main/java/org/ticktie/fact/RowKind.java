package org.ticktie.fact;

/** What the figures of a row are; sums are searched among rows of one kind only. */
public enum RowKind {
    AMOUNT,
    PER_SHARE,
    SHARES,
    PERCENT,
    /** Counts and physical quantities: employees, stores, barrels. */
    COUNT
}
