package org.ticktie.diagnose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Setting;
import org.ticktie.fact.Term;
import org.ticktie.number.Digits;
import org.ticktie.number.Figure;
import org.ticktie.number.Interval;
import org.ticktie.number.Slip;
import org.ticktie.number.Uom;

/**
 * Finds what a figure was most likely meant to read: of the values that the broken relations leave, the one that a likely slip
 * turns into the printed one, that fits the row and that stands elsewhere in the document.
 */
final class Readings {
    private static final int LONGEST = 16;
    private static final int FEWEST_DIGITS = 2;

    /** Of figures one above the other, so many are equal by right: a subtotal and the total below it. */
    private static final double REPEATS_BELOW = Math.log(0.5);

    /** Sums mostly hold to the digit: each unit by which a mended one would not is that unlikely. */
    private static final double OFF_CENTRE = 1.0;

    /** A missing first digit is mostly noticed. */
    private static final double NOTICED = -1.5;

    /** How much a zero at the end speaks for a figure: slips seldom make figures round. */
    private static final double ROUND = 1;

    private static final int MOST_ZEROS = 3;
    private static final double MOST_OFF = 3;

    /** Wider ranges, in displayed units, come from quotients, which favour no value in them. */
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
     * @param covered what the figure should be the sum of, or none
     */
    Reading best(Amount amount, Interval implied, Interval allowed, List<Term> covered) {
        Figure f = amount.figure();
        if (amount.isWord()) {
            return new Reading(said(implied), mechanism(amount), null, Mechanism.DIRECTION.frequency);
        }
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
        search.offerMiscounted(covered);
        Slip.origins(units.longValue(), decimals(amount), search::offer);
        return search.best;
    }

    private static Mechanism mechanism(Amount word) {
        return word.figure().uom().equals(Uom.DIRECTION) ? Mechanism.DIRECTION : Mechanism.NONE;
    }

    /** What a word would say: of several values that would do the one farthest from none. */
    private static BigDecimal said(Interval implied) {
        return implied.low().negate().compareTo(implied.high()) > 0
                ? implied.low().toBigDecimal()
                : implied.high().toBigDecimal();
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
                            + elsewhere.evidence(amount, amount.figure().value())
                            + round(printed);
        }

        private double round(long value) {
            int zeros = 0;
            for (long v = value; v != 0 && v % 10 == 0 && zeros < MOST_ZEROS; v /= 10) {
                zeros++;
            }
            return zeros > 1 ? ROUND * (zeros - 1) : 0;
        }

        /** A figure from an earlier draft fits the row as well as the right one. */
        void offerArbitrary() {
            consider(
                    centre,
                    Mechanism.NONE,
                    null,
                    Mechanism.NONE.frequency - elsewhere.evidence(amount, value(printed)));
        }

        void offerCopied() {
            Amount source = neighbourhood.repeated(amount);
            Amount next = neighbourhood.repeatedInColumn(amount);
            if (source != null) {
                Mechanism m = neighbourhood.isComparative(amount, source) ? Mechanism.COMPARATIVE : Mechanism.COPIED;
                int beside = neighbourhood.beside(amount).size();
                consider(centre, m, source, m.frequency - Math.log(beside) - fit(printed));
            } else if (next != null) {
                consider(centre, Mechanism.COPIED, next, Mechanism.COPIED.frequency - REPEATS_BELOW);
            }
        }

        /** A total that is off by one of its lines. */
        void offerMiscounted(List<Term> covered) {
            BigDecimal off = value(printed).subtract(value(centre));
            for (Term t : covered) {
                BigDecimal line = t.amount().figure().value().multiply(BigDecimal.valueOf(t.sign()));
                if (t.amount().figure().significantDigits() >= FEWEST_DIGITS
                        && line.abs().compareTo(off.abs()) == 0) {
                    Mechanism m = line.signum() == off.signum() ? Mechanism.COUNTED_TWICE : Mechanism.OMITTED_LINE;
                    consider(centre, m, t.amount(), m.frequency - Math.log(covered.size()) - printedSpeaks);
                }
            }
        }

        void offer(long meant, Slip slip) {
            if (meant < low || meant > high) {
                return;
            }
            Mechanism m =
                    slip == Slip.SIGN && amount.setting() == Setting.PROSE ? Mechanism.DIRECTION : Mechanism.of(slip);
            boolean beginning = slip == Slip.DROPPED_DIGIT && lacksItsBeginning(meant);
            consider(meant, m, null, m.frequency + Math.log(chance(slip)) + (beginning ? NOTICED : 0) - printedSpeaks);
        }

        private boolean lacksItsBeginning(long meant) {
            return Long.toString(meant).endsWith(Long.toString(Math.abs(printed)));
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

        private void consider(long meant, Mechanism mechanism, Amount source, double chance) {
            BigDecimal value = value(meant);
            if (meant == printed
                    || !Interval.around(value, amount.figure().ulp()).meets(allowed)) {
                return;
            }
            double off = narrow ? OFF_CENTRE * Math.min(MOST_OFF, Math.abs((double) meant - centre)) : 0;
            double weight = chance - off + round(meant) + fit(meant) + elsewhere.evidence(amount, value);
            if (best == null || weight > best.weight()) {
                best = new Reading(value, mechanism, source, weight);
            }
        }

        private double fit(long units) {
            return neighbourhood.fit(amount, value(units).doubleValue());
        }

        private BigDecimal value(long units) {
            return amount.figure().ulp().multiply(BigDecimal.valueOf(units));
        }
    }
}
