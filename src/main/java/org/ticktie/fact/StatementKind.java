package org.ticktie.fact;

/** What a table of figures is. */
public enum StatementKind {
    INCOME_STATEMENT,
    BALANCE_SHEET,
    CASH_FLOW,
    EQUITY,
    COMPREHENSIVE_INCOME,
    /** A bridge from a reported measure to an adjusted one. */
    RECONCILIATION,
    SEGMENT,
    /** Selected figures repeated from the statements. */
    HIGHLIGHTS,
    GUIDANCE,
    OTHER
}
