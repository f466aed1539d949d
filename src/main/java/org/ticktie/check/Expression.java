package org.ticktie.check;

import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** Arithmetic over printed figures, in which every figure occurs once, so that it can be solved for any of them. */
public sealed interface Expression permits Leaf, Sum, Quotient, Constant, Magnitude, Reread, Trend {
    /** The value computed from the printed digits, or null where a divisor is zero. */
    Exact displayed();

    /** All values that the rounded figures allow, or null where a divisor may be zero. */
    Interval interval();

    /**
     * The values of {@code unknown} for which this expression lies in {@code target}, the other figures being what they are;
     * null where there are none or it cannot be said.
     */
    Interval solve(Amount unknown, Interval target);

    /** The same expression with the figure of {@code mended}'s number replaced by it. */
    Expression with(Amount mended);

    /** The figures in it, in the order in which the formula prints them. */
    List<Amount> amounts();

    /** The formula with its figures, as an accountant would write it: {@code 5,507 + 1,406 + 857}. */
    String formula();

    /** Whether a rounding interval can widen without bound in it, so that vacuity has to be looked for. */
    boolean divides();
}
