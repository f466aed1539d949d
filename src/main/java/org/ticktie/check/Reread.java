package org.ticktie.check;

import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** An expression whose printed figures allow other values than their rounding does: only its interval and its words differ. */
public sealed interface Reread extends Expression permits Exactly, Hedged {
    /** The expression as printed. */
    Expression of();

    @Override
    default Exact displayed() {
        return of().displayed();
    }

    @Override
    default Interval solve(Amount unknown, Interval target) {
        return of().solve(unknown, target);
    }

    @Override
    default List<Amount> amounts() {
        return of().amounts();
    }

    @Override
    default String formula() {
        return of().formula();
    }

    @Override
    default boolean divides() {
        return of().divides();
    }
}
