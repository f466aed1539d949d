package org.ticktie.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An exact number: a decimal as long as figures are only added, a fraction once something has been divided. Decimals are
 * kept apart because nearly all of a release is sums, and reducing fractions costs a hundred times as much.
 */
public final class Exact implements Comparable<Exact> {
    public static final Exact ZERO = new Exact(BigDecimal.ZERO, null);

    private final BigDecimal decimal;
    private final BigFraction fraction;

    private Exact(BigDecimal decimal, BigFraction fraction) {
        this.decimal = decimal;
        this.fraction = fraction;
    }

    public static Exact of(BigDecimal value) {
        return new Exact(value, null);
    }

    public Exact plus(Exact other) {
        return bothDecimal(other)
                ? of(decimal.add(other.decimal))
                : of(fraction().add(other.fraction()));
    }

    public Exact minus(Exact other) {
        return plus(other.negate());
    }

    public Exact times(Exact other) {
        return bothDecimal(other)
                ? of(decimal.multiply(other.decimal))
                : of(fraction().multiply(other.fraction()));
    }

    /** The exact quotient. @throws ArithmeticException where {@code other} is zero */
    public Exact over(Exact other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return of(fraction().divide(other.fraction()));
    }

    public Exact negate() {
        return decimal != null ? of(decimal.negate()) : of(fraction.negate());
    }

    public Exact abs() {
        return signum() < 0 ? negate() : this;
    }

    public int signum() {
        return decimal != null ? decimal.signum() : fraction.getNumerator().signum();
    }

    @Override
    public int compareTo(Exact other) {
        return bothDecimal(other)
                ? decimal.compareTo(other.decimal)
                : fraction().compareTo(other.fraction());
    }

    /** The number as a decimal, rounded to 20 significant digits where it has no finite expansion; for print only. */
    public BigDecimal toBigDecimal() {
        if (decimal != null) {
            return decimal;
        }
        return new BigDecimal(fraction.getNumerator())
                .divide(new BigDecimal(fraction.getDenominator()), new MathContext(20, RoundingMode.HALF_UP));
    }

    /** The number rounded half up to a multiple of {@code unit}. */
    public BigDecimal roundedTo(BigDecimal unit) {
        BigFraction units = fraction().divide(asFraction(unit)).abs();
        BigDecimal whole = new BigDecimal(units.getNumerator())
                .divide(new BigDecimal(units.getDenominator()), 0, RoundingMode.HALF_UP);
        return (signum() < 0 ? whole.negate() : whole).multiply(unit);
    }

    private boolean bothDecimal(Exact other) {
        return decimal != null && other.decimal != null;
    }

    private static Exact of(BigFraction value) {
        return new Exact(null, value);
    }

    private BigFraction fraction() {
        return fraction != null ? fraction : asFraction(decimal);
    }

    private static BigFraction asFraction(BigDecimal d) {
        return d.scale() <= 0
                ? new BigFraction(d.toBigIntegerExact())
                : new BigFraction(d.unscaledValue(), java.math.BigInteger.TEN.pow(d.scale()));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Exact e && compareTo(e) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(toBigDecimal().doubleValue());
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
