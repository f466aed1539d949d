package org.ticktie.diagnose;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;
import org.ticktie.number.Interval;

/**
 * The supposition that one figure is wrong.
 *
 * @param amount the figure
 * @param explains the broken relations that it takes part in
 * @param implied the values that would mend all of them, or null where no one value does
 * @param meant the displayed value that would be printed, or null
 * @param mechanism how the slip may have come about
 * @param breaks how many agreeing relations the mended value would break
 * @param score larger is likelier
 */
record Hypothesis(
        Amount amount,
        List<Relation> explains,
        Interval implied,
        BigDecimal meant,
        Mechanism mechanism,
        int breaks,
        double score) {}
