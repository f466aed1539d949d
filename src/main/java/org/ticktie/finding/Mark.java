package org.ticktie.finding;

/** What became of a figure. */
public enum Mark {
    TIED,
    ROUNDING,
    DISCREPANCY,
    UNTESTED
}
