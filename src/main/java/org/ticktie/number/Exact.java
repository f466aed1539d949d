package org.ticktie.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number: a decimal as long as figures are only added, a quotient of two once something has been divided. Decimals are
 * kept apart because nearly all of a release is sums. Quotients are not reduced: no relation divides more than a few times.
 */
public final class Exact implements Comparable<Exact> {
    public static final Exact ZERO = new Exact(BigDecimal.ZERO, null, null);

    private final BigDecimal decimal;
    /** Where it is no decimal, with the denominator, which is above zero. */
    private final BigInteger numerator;

    private final BigInteger denominator;

    private Exact(BigDecimal decimal, BigInteger numerator, BigInteger denominator) {
        this.decimal = decimal;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Exact of(BigDecimal value) {
        return new Exact(value, null, null);
    }

    private static Exact of(BigInteger numerator, BigInteger denominator) {
        return denominator.signum() < 0
                ? new Exact(null, numerator.negate(), denominator.negate())
                : new Exact(null, numerator, denominator);
    }

    public Exact plus(Exact other) {
        if (bothDecimal(other)) {
            return of(decimal.add(other.decimal));
        }
        BigInteger sum =
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator()));
        return of(sum, denominator().multiply(other.denominator()));
    }

    public Exact minus(Exact other) {
        return plus(other.negate());
    }

    public Exact times(Exact other) {
        return bothDecimal(other)
                ? of(decimal.multiply(other.decimal))
                : of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** The exact quotient. @throws ArithmeticException where {@code other} is zero */
    public Exact over(Exact other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    public Exact negate() {
        return decimal != null ? of(decimal.negate()) : of(numerator.negate(), denominator);
    }

    public Exact abs() {
        return signum() < 0 ? negate() : this;
    }

    public int signum() {
        return decimal != null ? decimal.signum() : numerator.signum();
    }

    @Override
    public int compareTo(Exact other) {
        if (bothDecimal(other)) {
            return decimal.compareTo(other.decimal);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /** The number as a decimal, rounded to 20 significant digits where it has no finite expansion; for print only. */
    public BigDecimal toBigDecimal() {
        if (decimal != null) {
            return decimal;
        }
        BigInteger common = numerator.gcd(denominator);
        return new BigDecimal(numerator.divide(common))
                .divide(new BigDecimal(denominator.divide(common)), new MathContext(20, RoundingMode.HALF_UP));
    }

    /** The number rounded half up to a multiple of {@code unit}. */
    public BigDecimal roundedTo(BigDecimal unit) {
        BigDecimal dividend = decimal != null ? decimal : new BigDecimal(numerator);
        BigDecimal divisor = decimal != null ? unit : new BigDecimal(denominator).multiply(unit);
        BigDecimal whole = dividend.abs().divide(divisor.abs(), 0, RoundingMode.HALF_UP);
        return (signum() < 0 ? whole.negate() : whole).multiply(unit);
    }

    private boolean bothDecimal(Exact other) {
        return decimal != null && other.decimal != null;
    }

    private BigInteger numerator() {
        return decimal == null
                ? numerator
                : decimal.scale() <= 0 ? decimal.toBigIntegerExact() : decimal.unscaledValue();
    }

    private BigInteger denominator() {
        return decimal == null
                ? denominator
                : decimal.scale() <= 0 ? BigInteger.ONE : BigInteger.TEN.pow(decimal.scale());
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
