package org.ticktie.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/**
 * Which way a figure went, as words of direction say it: 1 where it rose, −1 where it fell, 0 where it stayed.
 *
 * @param current the later figure
 * @param base the figure that it is compared with
 * @param band the share of the base up to which a change still counts as none
 */
public record Trend(Expression current, Expression base, BigDecimal band) implements Expression {
    @Override
    public Exact displayed() {
        return Exact.of(BigDecimal.valueOf(signum(current.displayed().minus(base.displayed()))));
    }

    @Override
    public Interval interval() {
        Interval change = current.interval().minus(base.interval());
        return Interval.of(BigDecimal.valueOf(signum(change.low())), BigDecimal.valueOf(signum(change.high())));
    }

    private int signum(Exact change) {
        Exact room = base.displayed().abs().times(Exact.of(band));
        return change.abs().compareTo(room) <= 0 ? 0 : change.signum();
    }

    /** A direction says nothing of how large a figure is. */
    @Override
    public Interval solve(Amount unknown, Interval target) {
        return null;
    }

    @Override
    public Expression with(Amount mended) {
        return new Trend(current.with(mended), base.with(mended), band);
    }

    @Override
    public List<Amount> amounts() {
        List<Amount> all = new ArrayList<>(current.amounts());
        all.addAll(base.amounts());
        return all;
    }

    @Override
    public String formula() {
        int sign = current.displayed().compareTo(base.displayed());
        return current.formula() + (sign > 0 ? " > " : sign < 0 ? " < " : " = ") + base.formula();
    }

    @Override
    public boolean divides() {
        return false;
    }
}
