package org.ticktie.fact;

/** What a sentence says of a figure. */
public enum ClaimKind {
    /** The figure is a cell: "revenue was $7.8 million". */
    LEVEL,
    /** The figure is the cell of the period compared with: "compared to $4.7 million". */
    COMPARATIVE,
    /** The figure is earnings per share, or another cell of a per-share row. */
    PER_SHARE,
    /** The figure is the difference of two cells: "increased by $1.9 million". */
    CHANGE,
    /** The figure is the difference of two cells in percent: "up 13 %". */
    PERCENT_CHANGE,
    /** The figure is the second figure, a change, in percent of what the first one was before it: "up $2 million, or 10 %, to $22 million". */
    RELATIVE_CHANGE,
    /** The figure is the quotient of two cells in percent: "12.1 % of net sales". */
    RATIO,
    /** The figure is the difference of two percentages in basis points or points. */
    POINTS,
    /** No figure but a word of direction: "increased", "declined", "flat"; it speaks of the change between two cells. */
    DIRECTION,
    /**
     * The figure, or a word such as "doubled", is the quotient of two cells; or, for an amount per share, of the amount that its
     * sentence states and a count of shares.
     */
    MULTIPLE,
    /** The same statement elsewhere in the text: headline, bullet, body. */
    REPEATED
}
