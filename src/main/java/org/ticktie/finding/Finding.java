package org.ticktie.finding;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;
import org.ticktie.rule.Severity;

/**
 * One mistake in the document, with everything that speaks for it.
 *
 * @param number its ordinal in the report, from 1; printed as {@code f1}
 * @param rule code of the rule of the first relation
 * @param title what is wrong, in a few words
 * @param severity the highest of its relations
 * @param message what was reported where, what the rest of the document implies, and the difference
 * @param relations the broken relations, the most telling first
 * @param fingerprint stable over a reordering of the document: rule, line, period, values
 * @param reported the likeliest wrong figure
 * @param expected what the others imply for it, or null
 * @param diagnosis how the mistake may have come about
 * @param suspects the figures that may be wrong, likeliest first
 * @param evidence the other figures of the broken relations
 * @param acceptance why it may stand, or null where nobody has accepted it
 */
public record Finding(
        int number,
        String rule,
        String title,
        Severity severity,
        String message,
        List<Relation> relations,
        String fingerprint,
        Amount reported,
        Interval expected,
        Diagnosis diagnosis,
        List<Amount> suspects,
        List<Evidence> evidence,
        Acceptance acceptance) {
    public Finding {
        relations = List.copyOf(relations);
        suspects = List.copyOf(suspects);
        evidence = List.copyOf(evidence);
    }

    /** A finding that nobody has accepted. */
    public Finding(
            int number,
            String rule,
            String title,
            Severity severity,
            String message,
            List<Relation> relations,
            String fingerprint,
            Amount reported,
            Interval expected,
            Diagnosis diagnosis,
            List<Amount> suspects,
            List<Evidence> evidence) {
        this(
                number,
                rule,
                title,
                severity,
                message,
                relations,
                fingerprint,
                reported,
                expected,
                diagnosis,
                suspects,
                evidence,
                null);
    }

    /** The same finding, accepted. */
    public Finding accepted(Acceptance by) {
        return new Finding(
                number,
                rule,
                title,
                severity,
                message,
                relations,
                fingerprint,
                reported,
                expected,
                diagnosis,
                suspects,
                evidence,
                by);
    }

    public boolean isAccepted() {
        return acceptance != null;
    }

    public String id() {
        return "f" + number;
    }

    /**
     * How much the reported figure is off from what the others imply, rounded to the figure's own last digit; where they imply
     * nothing for it alone, how far the first relation is from holding; null where that cannot be said, and for a word.
     */
    public Exact difference() {
        if (reported != null && reported.isWord()) {
            return null;
        }
        if (reported == null || expected == null) {
            return relations.isEmpty() ? null : relations.get(0).comparison().difference();
        }
        BigDecimal ulp = reported.figure().ulp();
        BigDecimal implied = ulp.signum() == 0
                ? expected.middle().toBigDecimal()
                : expected.middle().roundedTo(ulp);
        return Exact.of(reported.figure().value().subtract(implied));
    }
}
