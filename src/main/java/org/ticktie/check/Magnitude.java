package org.ticktie.check;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** An expression without its sign, for claims whose words carry it ("a loss of $6.3 million"). */
public record Magnitude(Expression of) implements Expression {
    @Override
    public Exact displayed() {
        Exact value = of.displayed();
        return value == null ? null : value.abs();
    }

    @Override
    public Interval interval() {
        Interval i = of.interval();
        if (i == null || i.low().signum() >= 0) {
            return i;
        }
        if (i.high().signum() <= 0) {
            return i.negate();
        }
        Exact larger = i.low().abs().compareTo(i.high()) > 0 ? i.low().abs() : i.high();
        return new Interval(Exact.of(BigDecimal.ZERO), larger);
    }

    @Override
    public Interval solve(Amount unknown, Interval target) {
        Exact now = of.displayed();
        return of.solve(unknown, now != null && now.signum() < 0 ? target.negate() : target);
    }

    @Override
    public Expression with(Amount mended) {
        return new Magnitude(of.with(mended));
    }

    @Override
    public List<Amount> amounts() {
        return of.amounts();
    }

    @Override
    public String formula() {
        return of instanceof Leaf ? of.formula() : "|" + of.formula() + "|";
    }

    @Override
    public boolean divides() {
        return of.divides();
    }
}
