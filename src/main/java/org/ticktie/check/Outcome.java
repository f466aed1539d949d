package org.ticktie.check;

/** How a comparison came out. */
public enum Outcome {
    /** The displayed digits satisfy it. */
    AGREES,
    /** Only the rounding intervals meet. */
    ROUNDING,
    /** The intervals do not meet. */
    EXCEPTION,
    /** Nothing could have failed: the expected interval is far wider than the reported one, or a divisor may be zero. */
    VACUOUS
}
