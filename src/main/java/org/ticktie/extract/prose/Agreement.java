package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.ticktie.fact.Hedge;
import org.ticktie.number.Dimension;
import org.ticktie.number.Exact;
import org.ticktie.number.Figure;
import org.ticktie.number.Interval;

/** Whether a figure agrees with what tables imply for it, and if not, how the two may have come apart. */
final class Agreement {
    private static final Exact VACUOUS = Exact.of(BigDecimal.valueOf(10));

    private static final Pattern COST =
            Pattern.compile("(?i)expense|cost|loss|provision|tax|charge|deduction|debt|liabilit|interest|sg&a|r&d");

    private Agreement() {}

    /** Sizes agree. */
    static boolean inSize(Reading reading, Candidate c) {
        Figure figure = reading.mention.figure();
        if (c.other() == null
                && reading.mention.hedge() == Hedge.NONE
                && c.cell().figure().ulp().compareTo(figure.ulp()) == 0) {
            return c.cell().figure().value().abs().compareTo(figure.value().abs()) == 0; // 13 is not 14
        }
        Interval have = Growths.size(interval(reading));
        Interval want = Growths.size(c.implied());
        if (c.other() == null
                && c.cell().figure().ulp().compareTo(figure.value().abs()) > 0) {
            return false; // a cell in millions says nothing of cents
        }
        return have.meets(want)
                && (c.other() == null || want.width().compareTo(have.width().times(VACUOUS)) <= 0);
    }

    /** Sizes agree once the table's figure is taken ten to the {@code shift} times. */
    static boolean inSize(Reading reading, Candidate c, int shift) {
        return Growths.size(interval(reading))
                .meets(Growths.size(c.implied()).times(BigDecimal.ONE.movePointRight(shift)));
    }

    /** Sizes meet, but the candidate's range is so wide that nearly anything would. */
    static boolean isVacuous(Reading reading, Candidate c) {
        return c.other() != null
                && Growths.size(interval(reading)).meets(Growths.size(c.implied()))
                && !inSize(reading, c);
    }

    /** Whether the digits agree at another scale, which speaks for a scale caption that was not understood. */
    static boolean atOtherScale(Reading reading, Candidate c) {
        Interval have = Growths.size(interval(reading));
        Interval want = Growths.size(c.implied());
        for (int shift : new int[] {3, 6, 9, -3, -6}) {
            if (want.times(BigDecimal.ONE.movePointRight(shift)).meets(have)) {
                return reading.mention.figure().uom().dimension() == Dimension.MONEY;
            }
        }
        return false;
    }

    private static Interval interval(Reading reading) {
        Interval i = reading.mention.figure().interval();
        return switch (reading.mention.hedge()) {
            case NONE -> i;
            case ABOUT -> i.times(Interval.of(new BigDecimal("0.95"), new BigDecimal("1.05")));
            case NEARLY -> i.times(Interval.of(new BigDecimal("0.93"), BigDecimal.ONE));
            case OVER -> i.times(Interval.of(BigDecimal.ONE, new BigDecimal("1.10")));
            case UNDER -> i.times(Interval.of(new BigDecimal("0.90"), BigDecimal.ONE));
        };
    }

    /** Whether the words of direction agree with the sign of the change, as far as they speak of it. */
    static boolean inDirection(Reading reading, Candidate c) {
        return !directed(reading, c) || sign(c.implied()) == 0 || sign(c.implied()) == reading.direction;
    }

    /** Whether the sign of the change can be held against the word: for losses and costs in brackets it cannot. */
    static boolean directed(Reading reading, Candidate c) {
        boolean positive = c.cell().figure().signum() > 0
                && (c.other() == null || c.other().figure().signum() > 0);
        return c.signed() && reading.direction != 0 && c.other() != null && positive;
    }

    /** Whether the change has the sign of the word for certain, rounding or not. */
    static boolean signIsSure(Reading reading, Candidate c) {
        return sign(c.implied()) == reading.direction;
    }

    private static int sign(Interval i) {
        return i.low().signum() > 0 ? 1 : i.high().signum() < 0 ? -1 : 0;
    }

    /** Whether a printed change has the other sign than the word of the sentence. */
    static boolean againstWord(Reading reading, Candidate c) {
        return c.signed()
                && c.other() == null
                && c.line() != null
                && c.cell().figure().signum() * reading.direction < 0;
    }

    /** Whether more of the line is worse, so that a column of favourable changes may turn its sign. */
    static boolean isCost(Candidate c) {
        return COST.matcher(c.line().row().caption()).find();
    }

    static boolean hedged(Reading reading) {
        return reading.mention.hedge() != Hedge.NONE;
    }

    /** The digits that the candidate implies, as the sentence would print them; null where they cannot be said. */
    static String implied(Reading reading, Candidate c) {
        Figure figure = reading.mention.figure();
        BigDecimal value = Growths.size(c.implied()).middle().roundedTo(figure.ulp());
        return digits(value, figure.ulp());
    }

    private static String digits(BigDecimal value, BigDecimal ulp) {
        return value.abs().divide(ulp, 0, RoundingMode.DOWN).toBigInteger().toString();
    }

    /** Whether one wrong digit, or two that changed places, make the difference. */
    static boolean isSlip(Reading reading, Candidate c) {
        Figure figure = reading.mention.figure();
        String have = digits(figure.value(), figure.ulp());
        Interval size = Growths.size(c.implied());
        boolean slip = isSlip(have, implied(reading, c));
        if (!slip && c.other() != null) {
            // what is derived from rounded cells may itself be one unit off
            slip = isSlip(have, digits(size.low().roundedTo(figure.ulp()), figure.ulp()))
                    || isSlip(have, digits(size.high().roundedTo(figure.ulp()), figure.ulp()));
        }
        return slip;
    }

    /** Whether the figure has as many digits as what the candidate implies. */
    static boolean sameLength(Reading reading, Candidate c) {
        Figure figure = reading.mention.figure();
        return implied(reading, c).length()
                == digits(figure.value(), figure.ulp()).length();
    }

    /** Whether one wrong digit, or two that changed places, make one of the figures of the other, at the unit of the first. */
    static boolean isSlip(Figure have, Figure want) {
        return isSlip(digits(have.value(), have.ulp()), digits(want.value(), have.ulp()));
    }

    /** As {@link #isSlip(Figure, Figure)}, for what a sum of rounded figures may come to. */
    static boolean isSlip(Figure have, Interval want) {
        return isSlip(digits(have.value(), have.ulp()), digits(want.middle().roundedTo(have.ulp()), have.ulp()));
    }

    private static boolean isSlip(String have, String want) {
        if (have.length() != want.length()) {
            if (Math.abs(have.length() - want.length()) > 1) {
                return false;
            }
            boolean longer = have.length() > want.length();
            return have.length() >= 4 && dropped(have, want)
                    // 0.46 for 4.06: a nought in front is a digit too
                    || have.length() <= 4 && isSlip(longer ? have : "0" + have, longer ? "0" + want : want);
        }
        int first = -1;
        int last = -1;
        int wrong = 0;
        for (int i = 0; i < have.length(); i++) {
            if (have.charAt(i) != want.charAt(i)) {
                wrong++;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return wrong == 1
                || wrong == 2
                        && last == first + 1
                        && have.charAt(first) == want.charAt(last)
                        && have.charAt(last) == want.charAt(first);
    }

    /** The digits of what is implied where a slip of the pen made noughts of the first ones: two for $0.02 that should be $0.62. */
    static int slippedDigits(Reading reading, Candidate c) {
        Figure figure = reading.mention.figure();
        return figure.ulp().scale() > 0 && figure.value().abs().compareTo(BigDecimal.ONE) < 0 && isSlip(reading, c)
                ? implied(reading, c).length()
                : 0;
    }

    private static boolean dropped(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        for (int i = 0; i < longer.length(); i++) {
            if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }

    static int digits(Reading reading) {
        return reading.digits();
    }

    static int digits(Figure f) {
        int significant = f.significantDigits();
        // 5.0 says two digits, 100 says one
        return f.uom().dimension() == Dimension.MONEY || f.ulp().scale() > 0
                ? Math.max(significant, Math.min(f.displayedDigits(), significant + 1))
                : significant;
    }
}
