package org.ticktie.finding;

import org.ticktie.check.Comparison;
import org.ticktie.check.Outcome;
import org.ticktie.rule.Rule;

/**
 * A comparison that a rule made.
 *
 * @param number its ordinal in the report, from 1; printed as {@code r17}
 * @param rule the rule that made it
 * @param comparison what was compared
 * @param outcome how it came out
 */
public record Relation(int number, Rule rule, Comparison comparison, Outcome outcome) {
    public String id() {
        return "r" + number;
    }
}
