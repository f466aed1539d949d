package org.ticktie.check;

import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** What stands for just what its digits say, since its author chose it: an end of guidance, which is no rounded result. */
public record Exactly(Expression of) implements Reread {
    @Override
    public Interval interval() {
        Exact value = of.displayed();
        return value == null ? null : new Interval(value, value);
    }

    @Override
    public Expression with(Amount mended) {
        return new Exactly(of.with(mended));
    }
}
