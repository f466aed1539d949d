package org.ticktie.extract.prose;

import java.math.BigDecimal;
import org.ticktie.number.Interval;

/** Growth and quotients of figures, as intervals. */
final class Growths {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Growths() {}

    /** (current − base) / |base| in percent, or null where the base may be zero. */
    static Interval percent(Interval current, Interval base) {
        Interval quotient = current.over(base);
        if (quotient == null) {
            return null;
        }
        Interval growth = quotient.minus(Interval.point(BigDecimal.ONE)).times(HUNDRED);
        return base.high().signum() < 0 ? growth.negate() : growth;
    }

    /** change / (current − change) in percent, or null where nothing may have been there before. */
    static Interval relative(Interval change, Interval current) {
        Interval times = current.over(change);
        return times == null
                ? null
                : Interval.point(HUNDRED).over(times.minus(Interval.point(BigDecimal.ONE)));
    }

    /** The quotient in percent, or null. */
    static Interval share(Interval part, Interval whole) {
        Interval quotient = part.over(whole);
        return quotient == null ? null : quotient.times(HUNDRED);
    }

    /** The interval without its sign. */
    static Interval size(Interval i) {
        if (i.low().signum() >= 0) {
            return i;
        }
        if (i.high().signum() <= 0) {
            return i.negate();
        }
        return new Interval(
                org.ticktie.number.Exact.ZERO,
                i.low().abs().compareTo(i.high()) > 0 ? i.low().abs() : i.high());
    }
}
