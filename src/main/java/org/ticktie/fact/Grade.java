package org.ticktie.fact;

/** How sure it is that a relation is one the document means. */
public enum Grade {
    /** Proved by the arithmetic of other columns, or by labels that leave no choice. */
    STRONG,
    /** Suggested by labels or by few figures. */
    WEAK,
    /** Good enough to tick a figure that agrees, too weak to accuse one that does not. */
    TICK_ONLY
}
