package org.ticktie.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A displayed number.
 *
 * @param value the value in units, scale applied, signed as printed: {@code (6,253)} in thousands is −6,253,000
 * @param ulp the last displayed unit, scale applied: 1,000 for {@code (6,253)} in thousands, 0.01 for {@code 0.15}
 * @param uom its unit of measure
 * @param nil true for a dash, which says "nothing, or less than would show"
 */
public record Figure(BigDecimal value, BigDecimal ulp, Uom uom, boolean nil) {
    /** What the figure may stand for: its value plus or minus half its last displayed unit. */
    public Interval interval() {
        return Interval.around(value, ulp);
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public int signum() {
        return value.signum();
    }

    public Figure negate() {
        return new Figure(value.negate(), ulp, uom, nil);
    }

    /** The same digits read at another scale: 1,000 for a caption "in thousands". */
    public Figure scaled(BigDecimal scale) {
        return new Figure(value.multiply(scale), ulp.multiply(scale), uom, nil);
    }

    /** How many digits carry information: 4 for 6,253, 2 for 0.15, 2 for 1,500; trailing zeros of whole numbers do not count. */
    public int significantDigits() {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
    }

    /** How many digits are displayed down to the last unit: 4 for 6,253 and for 1,500. */
    public int displayedDigits() {
        BigDecimal units = value.abs().divide(ulp, 0, RoundingMode.DOWN);
        return units.signum() == 0 ? 0 : units.precision();
    }

    // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
    @Override
    public boolean equals(Object o) {
        return o instanceof Figure f && value.equals(f.value) && ulp.equals(f.ulp) && uom.equals(f.uom) && nil == f.nil;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, ulp, uom, nil);
    }
}
