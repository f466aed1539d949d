package org.ticktie.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Dimension;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/**
 * A relation that was tested: what is reported against what the rest of the document implies. This is the one place where
 * agreement is decided.
 *
 * @param reported the expression that the document states, mostly a single figure
 * @param operator how both sides should compare
 * @param expected what it should equal (or not exceed)
 * @param variant which admissible reading closed, or empty
 */
public record Comparison(Expression reported, Operator operator, Expression expected, String variant) {
    /** An expected interval this many times as wide as the reported one proves nothing. */
    private static final Exact VACUOUS_WIDTH = Exact.of(BigDecimal.TEN);

    public Outcome outcome() {
        Interval want = expected.interval();
        Interval have = reported.interval();
        if (want == null || have == null) {
            return Outcome.VACUOUS;
        }
        if (operator == Operator.AT_MOST) {
            if (reported.displayed().compareTo(expected.displayed()) <= 0) {
                return Outcome.AGREES;
            }
            return have.low().compareTo(want.high()) <= 0 ? Outcome.ROUNDING : Outcome.EXCEPTION;
        }
        if (!have.meets(want)) {
            return Outcome.EXCEPTION;
        }
        if (expected.divides() && want.width().compareTo(have.width().times(VACUOUS_WIDTH)) > 0) {
            return Outcome.VACUOUS;
        }
        return agreesAsDisplayed(have) ? Outcome.AGREES : Outcome.ROUNDING;
    }

    /** The digits agree where the value expected from them rounds to the reported figure (a half may go either way). */
    private boolean agreesAsDisplayed(Interval have) {
        Exact value = expected.displayed();
        if (value == null) {
            return false;
        }
        if (reported instanceof Leaf leaf && !expected.divides()) {
            BigDecimal coarsest = leaf.amount().figure().ulp();
            boolean finer =
                    expected.amounts().stream().allMatch(a -> a.figure().ulp().compareTo(coarsest) < 0);
            return finer ? within(value, have) : value.compareTo(leaf.displayed()) == 0;
        }
        return within(value, have);
    }

    private static boolean within(Exact value, Interval have) {
        return have.low().compareTo(value) <= 0 && value.compareTo(have.high()) <= 0;
    }

    /**
     * The values of one figure of this comparison under which it would hold, the others being what they are; null where
     * there are none.
     */
    public Interval implied(Amount figure) {
        if (operator != Operator.EQUALS) {
            return null;
        }
        if (reported.amounts().contains(figure)) {
            Interval want = expected.interval();
            return want == null ? null : reported.solve(figure, want);
        }
        Interval have = reported.interval();
        return have == null ? null : expected.solve(figure, have);
    }

    /** The same comparison with the figure of {@code mended}'s number replaced by it. */
    public Comparison with(Amount mended) {
        return new Comparison(reported.with(mended), operator, expected.with(mended), variant);
    }

    /** Reported less expected, from the displayed digits; null where a divisor is zero. */
    public Exact difference() {
        Exact want = expected.displayed();
        Exact have = reported.displayed();
        return want == null || have == null ? null : have.minus(want);
    }

    /** Every figure that takes part, those of the reported side first. */
    public List<Amount> amounts() {
        List<Amount> all = new ArrayList<>(reported.amounts());
        all.addAll(expected.amounts());
        return all;
    }

    /** Whether it bears its figures out where it holds: that one does not exceed another, or went up, says little of either. */
    public boolean bearsOut() {
        if (operator != Operator.EQUALS) {
            return false;
        }
        for (Amount amount : amounts()) {
            if (amount.isWord()) {
                return false;
            }
        }
        return true;
    }

    /** What is expected of a word, or of the way in which something is printed. */
    private String demand(Dimension dimension) {
        String expects = expected.formula();
        return switch (dimension) {
            case DAY -> "the month has " + expects + " days";
            case BRACKETS -> "it closes with " + expects + " brackets";
            case DIGITS -> "a group has " + expects + " digits";
            case FIGURES -> "columns of two periods hold at most " + expects + " figures together";
            default -> expects;
        };
    }

    /** The relation with its figures: {@code 5,507 + 1,406 + 857 = 7,770}. */
    public String formula() {
        if (reported instanceof Leaf leaf && leaf.amount().isWord()) {
            return demand(leaf.amount().figure().uom().dimension()) + ": " + reported.formula();
        }
        return expected.formula() + (operator == Operator.AT_MOST ? " ≥ " : " = ") + reported.formula();
    }

    // Written out, as what a record makes of itself is linked anew at every start; the figures tell comparisons apart
    // well enough.
    @Override
    public int hashCode() {
        return amounts().hashCode();
    }
}
