package org.ticktie.fact;

/** What the figures of a column are. */
public enum ColumnKind {
    /** Amounts of a period or date, an entity, an adjustment. */
    AMOUNT,
    /** The difference of two other columns. */
    CHANGE,
    /** The growth of one column over another, in percent. */
    PERCENT_CHANGE,
    /** A level in percent: margin, share of revenue, rate. */
    PERCENT,
    /** Expectations for a period to come. */
    GUIDANCE,
    /** Row numbers, note references. */
    REFERENCE
}
