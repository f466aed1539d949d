package org.ticktie.check;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** A number that belongs to the formula, not to the document: the 100 of a percentage. */
public record Constant(BigDecimal value) implements Expression {
    @Override
    public Exact displayed() {
        return Exact.of(value);
    }

    @Override
    public Interval interval() {
        return Interval.point(value);
    }

    @Override
    public Interval solve(Amount unknown, Interval target) {
        return null;
    }

    @Override
    public Expression with(Amount mended) {
        return this;
    }

    @Override
    public List<Amount> amounts() {
        return List.of();
    }

    @Override
    public String formula() {
        return value.toPlainString();
    }

    @Override
    public boolean divides() {
        return false;
    }
}
