package org.ticktie.fact;

/** What a difference between two documents would mean. */
public enum TieKind {
    /** One of the two is wrong. */
    AGAINST,
    /** The comparative is not what was published then. */
    PRIOR,
    /** The figure was changed since, and its heading says so. */
    RECAST
}
