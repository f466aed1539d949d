package org.ticktie.diagnose;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;
import org.ticktie.number.Figure;
import org.ticktie.number.Interval;

/**
 * The supposition that one figure is wrong.
 *
 * @param amount the figure
 * @param explains the broken relations that it would mend
 * @param implied the values that would mend all of them, or null where it cannot be said
 * @param reading what was meant, or null where it cannot be said
 * @param score the logarithm of how likely it is, up to a constant that all suppositions about the same relations share
 */
record Hypothesis(Amount amount, List<Relation> explains, Interval implied, Reading reading, double score) {
    BigDecimal meant() {
        return reading == null ? null : reading.meant();
    }

    Mechanism mechanism() {
        return reading == null ? Mechanism.NONE : reading.mechanism();
    }

    /** The figure as it was meant, in the place of the printed one; null where it cannot be said. */
    Amount mended() {
        if (reading == null) {
            return null;
        }
        Figure f = amount.figure();
        return new Amount(
                amount.number(),
                new Figure(reading.meant(), f.ulp(), f.uom(), false),
                amount.text(),
                amount.place(),
                amount.setting(),
                amount.where());
    }
}
