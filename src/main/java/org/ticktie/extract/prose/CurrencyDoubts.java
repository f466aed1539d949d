package org.ticktie.extract.prose;

import java.util.Set;

/** "EUR 30.8 billion (USD 28.4 billion)": figures and lines in different currencies, which are not held against each other. */
final class CurrencyDoubts {
    /** A dollar sign alone stands for the dollar of the issuer's country, whichever it is. */
    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD");

    private final LineIndex index;

    CurrencyDoubts(LineIndex index) {
        this.index = index;
    }

    boolean other(Verdict v, Candidate c) {
        String own = v.reading.mention.figure().uom().currency();
        String shown = c.cell().figure().uom().currency();
        shown = shown.isEmpty() ? c.line().schedule().currency() : shown;
        shown = shown.isEmpty() ? index.currency() : shown;
        return differ(own, shown);
    }

    /** Whether two figures are of different currencies for certain. */
    static boolean differ(Verdict a, Verdict b) {
        return differ(
                a.reading.mention.figure().uom().currency(),
                b.reading.mention.figure().uom().currency());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && !one.equals(other)
                && !(DOLLARS.contains(one) && DOLLARS.contains(other));
    }
}
