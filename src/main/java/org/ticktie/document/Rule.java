package org.ticktie.document;

/** A line drawn in a table, as accountants draw them: single above a total, double below a final one. */
public enum Rule {
    NONE,
    SINGLE,
    DOUBLE
}
