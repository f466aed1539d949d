package org.ticktie.check;

/** The left half of a comparison; say {@code toEqual} or {@code notToExceed} to complete it. */
public final class Expectation {
    private final Expression reported;

    Expectation(Expression reported) {
        this.reported = reported;
    }

    public Comparison toEqual(Expression expected) {
        return new Comparison(reported, Operator.EQUALS, expected, "");
    }

    public Comparison notToExceed(Expression expected) {
        return new Comparison(reported, Operator.AT_MOST, expected, "");
    }

    /** One comparison with several admissible readings: the first that holds, else the first given. */
    public Comparison toEqualOneOf(Variant... variants) {
        for (Variant v : variants) {
            Comparison c = new Comparison(reported, Operator.EQUALS, v.expected(), v.name());
            if (c.outcome() != Outcome.EXCEPTION) {
                return c;
            }
        }
        return new Comparison(reported, Operator.EQUALS, variants[0].expected(), variants[0].name());
    }
}
