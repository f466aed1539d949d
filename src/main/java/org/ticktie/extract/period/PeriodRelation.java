package org.ticktie.extract.period;

/** How a phrase names a period by another one. */
public enum PeriodRelation {
    /** It does not: the phrase says itself which period it means, as far as it says so at all. */
    NONE,
    /** The same stretch a year before: "a year ago", "the corresponding period of 2023". */
    YEAR_BEFORE,
    /** The stretch just before, mostly a quarter: "sequentially", "from the previous quarter". */
    PERIOD_BEFORE,
    /** "the quarter", "this quarter", "at quarter-end". */
    CURRENT_QUARTER,
    /** "the year", "full year". */
    CURRENT_YEAR,
    /** From the start of the fiscal year to the end of the current quarter. */
    YEAR_TO_DATE,
    /** The last twelve months, whatever the fiscal year. */
    TRAILING,
    /** "at year-end": the last day of the latest fiscal year that is over. */
    YEAR_END,
    /** "at the prior year-end": the last day of the fiscal year before. */
    PRIOR_YEAR_END
}
