package org.ticktie.fact;

/**
 * An end of the same guidance, printed twice.
 *
 * @param first where it stands first
 * @param again where it stands again
 */
public record GuidanceRepeat(Amount first, Amount again) {
    /** The printing with more decimals, the first where both have as many. */
    public Amount finer() {
        return isAgainFiner() ? again : first;
    }

    /** The other one, which may be rounded from it. */
    public Amount coarser() {
        return isAgainFiner() ? first : again;
    }

    private boolean isAgainFiner() {
        return again.figure().ulp().compareTo(first.figure().ulp()) < 0;
    }
}
