package org.ticktie.diagnose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Setting;
import org.ticktie.number.Digits;
import org.ticktie.number.Figure;
import org.ticktie.number.Interval;
import org.ticktie.number.Slip;

/**
 * Finds what a figure was most likely meant to read: of the values that the broken relations leave, the one that a likely slip
 * turns into the printed one, that fits the row and that stands elsewhere in the document.
 */
final class Readings {
    private static final int LONGEST = 16;

    /** A figure that repeats its neighbour by right is that rare. */
    private static final double REPEATS_BY_RIGHT = Math.log(0.03);

    private static final double ARBITRARY_FLOOR = -12;

    /** Sums mostly hold to the digit: each unit by which a mended one would not is that unlikely. */
    private static final double OFF_CENTRE = 1.0;

    private static final double MOST_OFF = 3;
    private static final int NARROW = 40;

    private final Neighbourhood neighbourhood;
    private final Elsewhere elsewhere;

    Readings(Neighbourhood neighbourhood, Elsewhere elsewhere) {
        this.neighbourhood = neighbourhood;
        this.elsewhere = elsewhere;
    }

    /**
     * The likeliest reading, or null where the figure has too many digits to look at.
     *
     * @param amount the figure
     * @param implied the values that would mend the broken relations
     * @param allowed those of them that break as few of the others as can be
     */
    Reading best(Amount amount, Interval implied, Interval allowed) {
        Figure f = amount.figure();
        if (f.nil() || f.ulp().signum() == 0) {
            return null;
        }
        BigDecimal units = f.value().divide(f.ulp(), 0, RoundingMode.HALF_EVEN);
        BigDecimal centre = middle(implied, f.ulp(), allowed);
        BigDecimal centreUnits = centre.divide(f.ulp(), 0, RoundingMode.HALF_EVEN);
        if (units.precision() > LONGEST || centreUnits.precision() > LONGEST) {
            return null;
        }
        Search search = new Search(amount, units.longValue(), centreUnits.longValue(), implied, allowed);
        search.offerArbitrary();
        search.offerCopied();
        Slip.origins(units.longValue(), decimals(amount), search::offer);
        return search.best;
    }

    private static BigDecimal middle(Interval implied, BigDecimal ulp, Interval allowed) {
        BigDecimal centre = implied.middle().roundedTo(ulp);
        return Interval.around(centre, ulp).meets(allowed)
                ? centre
                : allowed.middle().roundedTo(ulp);
    }

    private static int decimals(Amount amount) {
        Digits printed = Digits.parse(amount.text());
        return printed == null ? 0 : printed.decimals();
    }

    /** The readings of one figure, of which the best is kept. */
    private final class Search {
        private final Amount amount;
        private final long printed;
        private final long centre;
        private final Interval allowed;
        private final double low;
        private final double high;
        private final boolean narrow;
        private final int digits;
        private final double printedSpeaks;
        private Reading best;

        Search(Amount amount, long printed, long centre, Interval implied, Interval allowed) {
            this.amount = amount;
            this.printed = printed;
            this.centre = centre;
            this.allowed = allowed;
            double ulp = amount.figure().ulp().doubleValue();
            this.low = allowed.low().toBigDecimal().doubleValue() / ulp - 1;
            this.high = allowed.high().toBigDecimal().doubleValue() / ulp + 1;
            this.narrow = implied.width().toBigDecimal().doubleValue() / ulp <= NARROW;
            this.digits = Math.max(
                    decimals(amount) + 1, Long.toString(Math.abs(printed)).length());
            this.printedSpeaks =
                    neighbourhood.fit(amount, amount.figure().value().doubleValue())
                            + elsewhere.evidence(amount, amount.figure().value());
        }

        void offerArbitrary() {
            double chance = Math.max(ARBITRARY_FLOOR, Mechanism.NONE.frequency - digits * Math.log(10));
            consider(centre, Mechanism.NONE, chance - printedSpeaks);
        }

        void offerCopied() {
            Amount source = neighbourhood.repeated(amount);
            if (source == null) {
                return;
            }
            Mechanism m = neighbourhood.isComparative(amount, source) ? Mechanism.COMPARATIVE : Mechanism.COPIED;
            int beside = Math.max(1, neighbourhood.beside(amount).size());
            consider(centre, m, m.frequency - Math.log(beside) - REPEATS_BY_RIGHT);
        }

        void offer(long meant, Slip slip) {
            if (meant < low || meant > high) {
                return;
            }
            Mechanism m =
                    slip == Slip.SIGN && amount.setting() == Setting.PROSE ? Mechanism.DIRECTION : Mechanism.of(slip);
            consider(meant, m, m.frequency + Math.log(chance(slip)) - printedSpeaks);
        }

        /** How likely this very slip is among those of its kind. */
        private double chance(Slip slip) {
            return switch (slip) {
                case SIGN -> 1;
                case TRANSPOSITION -> 1.0 / Math.max(1, digits - 1);
                case DIGIT -> 1.0 / (9 * digits);
                case DROPPED_DIGIT -> 1.0 / (digits + 1);
                case DOUBLED_DIGIT -> 1.0 / digits;
                case SCALE -> 1.0 / 6;
            };
        }

        private void consider(long meant, Mechanism mechanism, double chance) {
            BigDecimal ulp = amount.figure().ulp();
            BigDecimal value = ulp.multiply(BigDecimal.valueOf(meant));
            if (!Interval.around(value, ulp).meets(allowed)) {
                return;
            }
            double off = narrow ? OFF_CENTRE * Math.min(MOST_OFF, Math.abs((double) meant - centre)) : 0;
            double weight =
                    chance - off + neighbourhood.fit(amount, value.doubleValue()) + elsewhere.evidence(amount, value);
            if (meant != printed && (best == null || weight > best.weight())) {
                best = new Reading(value, mechanism, weight);
            }
        }
    }
}
