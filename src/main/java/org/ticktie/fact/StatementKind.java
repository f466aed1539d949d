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
    OTHER;

    /** Whether it is one of the statements that the others are tied to. */
    public boolean isFace() {
        return this == INCOME_STATEMENT || this == BALANCE_SHEET || this == CASH_FLOW;
    }
}
