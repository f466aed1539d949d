package org.ticktie.check;

import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** What stands for just what its digits say, since its author chose it: an end of guidance, which is no rounded result. */
public record Exactly(Expression of) implements Expression {
    @Override
    public Exact displayed() {
        return of.displayed();
    }

    @Override
    public Interval interval() {
        Exact value = of.displayed();
        return value == null ? null : new Interval(value, value);
    }

    @Override
    public Interval solve(Amount unknown, Interval target) {
        return of.solve(unknown, target);
    }

    @Override
    public Expression with(Amount mended) {
        return new Exactly(of.with(mended));
    }

    @Override
    public List<Amount> amounts() {
        return of.amounts();
    }

    @Override
    public String formula() {
        return of.formula();
    }

    @Override
    public boolean divides() {
        return of.divides();
    }
}
