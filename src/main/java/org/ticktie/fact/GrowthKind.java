package org.ticktie.fact;

/** How a change is expressed. */
public enum GrowthKind {
    /** Current less base, in the unit of both. */
    DIFFERENCE,
    /** Difference in percent of the base. */
    PERCENT,
    /** Difference of two percentages in basis points. */
    BASIS_POINTS
}
