package org.ticktie.fact;

/** Sorts of quotient that rules tell apart. */
public enum RatioKind {
    BASIC_EPS,
    DILUTED_EPS,
    /** One line for basic and diluted. */
    BASIC_AND_DILUTED_EPS,
    ADJUSTED_EPS,
    BOOK_VALUE_PER_SHARE,
    MARGIN,
    TAX_RATE,
    SHARE_OF_TOTAL,
    OTHER;

    /** Whether it is money for one share. */
    public boolean isPerShare() {
        return ordinal() <= BOOK_VALUE_PER_SHARE.ordinal();
    }
}
