package org.ticktie.check;

import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** A printed figure. */
public record Leaf(Amount amount) implements Expression {
    @Override
    public Exact displayed() {
        return Exact.of(amount.figure().value());
    }

    @Override
    public Interval interval() {
        return amount.interval();
    }

    @Override
    public Interval solve(Amount unknown, Interval target) {
        return unknown.equals(amount) ? target : null;
    }

    @Override
    public Expression with(Amount mended) {
        return mended.equals(amount) ? new Leaf(mended) : this;
    }

    @Override
    public List<Amount> amounts() {
        return List.of(amount);
    }

    @Override
    public String formula() {
        return Words.print(amount);
    }

    @Override
    public boolean divides() {
        return false;
    }
}
