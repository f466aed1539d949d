package org.ticktie.rule;

/** How sure a rule promises to be, see the pages of the rules. */
public enum Severity {
    /** Impossible, given the rounding displayed. */
    ERROR,
    /** Contradictory unless an assumption that the rule's page names fails. */
    WARNING,
    /** Unusual. */
    NOTE
}
