package org.ticktie.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A closed interval of exact numbers: what a rounded figure may stand for. Two statements about the same quantity
 * contradict each other only where their intervals do not meet (XBRL Calculations 1.1 reads rounded facts the same way).
 */
public record Interval(Exact low, Exact high) {
    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " above high " + high);
        }
    }

    public static Interval of(BigDecimal low, BigDecimal high) {
        return new Interval(Exact.of(low), Exact.of(high));
    }

    public static Interval point(BigDecimal value) {
        return new Interval(Exact.of(value), Exact.of(value));
    }

    /** The values that a figure printed as {@code value} to the nearest {@code ulp} may stand for. */
    public static Interval around(BigDecimal value, BigDecimal ulp) {
        BigDecimal half = half(ulp.abs());
        return of(value.subtract(half), value.add(half));
    }

    /** With no more decimals than it takes. */
    private static BigDecimal half(BigDecimal unit) {
        BigInteger digits = unit.unscaledValue();
        return digits.testBit(0)
                ? new BigDecimal(digits.multiply(BigInteger.valueOf(5)), unit.scale() + 1)
                : new BigDecimal(digits.shiftRight(1), unit.scale());
    }

    public Interval plus(Interval o) {
        return new Interval(low.plus(o.low), high.plus(o.high));
    }

    public Interval minus(Interval o) {
        return new Interval(low.minus(o.high), high.minus(o.low));
    }

    public Interval negate() {
        return new Interval(high.negate(), low.negate());
    }

    public Interval times(Interval o) {
        return hull(low.times(o.low), low.times(o.high), high.times(o.low), high.times(o.high));
    }

    public Interval times(BigDecimal factor) {
        if (factor.equals(BigDecimal.ONE)) {
            return this;
        }
        Exact f = Exact.of(factor);
        return factor.signum() < 0
                ? new Interval(high.times(f), low.times(f))
                : new Interval(low.times(f), high.times(f));
    }

    /** The quotient, or null where the divisor may be zero. */
    public Interval over(Interval o) {
        if (o.hasZero()) {
            return null;
        }
        if (o.low.signum() < 0) {
            return negate().over(o.negate());
        }
        return new Interval(low.over(low.signum() < 0 ? o.low : o.high), high.over(high.signum() < 0 ? o.high : o.low));
    }

    public boolean meets(Interval o) {
        return low.compareTo(o.high) <= 0 && o.low.compareTo(high) <= 0;
    }

    /** What both allow, or null where they do not meet. */
    public Interval intersect(Interval o) {
        return meets(o) ? new Interval(max(low, o.low), min(high, o.high)) : null;
    }

    public boolean contains(BigDecimal value) {
        Exact v = Exact.of(value);
        return low.compareTo(v) <= 0 && v.compareTo(high) <= 0;
    }

    public boolean hasZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    public Exact width() {
        return high.minus(low);
    }

    public Exact middle() {
        return low.plus(high).times(Exact.of(new BigDecimal("0.5")));
    }

    /** How far apart two intervals lie; zero where they meet. */
    public Exact gapTo(Interval o) {
        if (meets(o)) {
            return Exact.ZERO;
        }
        return low.compareTo(o.high) > 0 ? low.minus(o.high) : o.low.minus(high);
    }

    private static Interval hull(Exact a, Exact b, Exact c, Exact d) {
        return new Interval(min(min(a, b), min(c, d)), max(max(a, b), max(c, d)));
    }

    private static Exact min(Exact a, Exact b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Exact max(Exact a, Exact b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    @Override
    public String toString() {
        return "[" + low + ", " + high + "]";
    }
}
