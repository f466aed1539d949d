package org.ticktie.check;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** One expression divided by another. */
public record Quotient(Expression numerator, Expression denominator) implements Expression {
    @Override
    public Exact displayed() {
        Exact n = numerator.displayed();
        Exact d = denominator.displayed();
        return n == null || d == null || d.signum() == 0 ? null : n.over(d);
    }

    @Override
    public Interval interval() {
        Interval n = numerator.interval();
        Interval d = denominator.interval();
        return n == null || d == null ? null : n.over(d);
    }

    @Override
    public Interval solve(Amount unknown, Interval target) {
        if (numerator.amounts().contains(unknown)) {
            Interval d = denominator.interval();
            return d == null ? null : numerator.solve(unknown, target.times(d));
        }
        if (denominator.amounts().contains(unknown)) {
            Interval n = numerator.interval();
            Interval d = n == null ? null : n.over(target);
            return d == null ? null : denominator.solve(unknown, d);
        }
        return null;
    }

    @Override
    public Expression with(Amount mended) {
        return new Quotient(numerator.with(mended), denominator.with(mended));
    }

    @Override
    public List<Amount> amounts() {
        List<Amount> all = new ArrayList<>(numerator.amounts());
        all.addAll(denominator.amounts());
        return all;
    }

    @Override
    public String formula() {
        return bracketed(numerator) + " / " + bracketed(denominator);
    }

    private static String bracketed(Expression e) {
        return e instanceof Sum s && s.parts().size() > 1 ? "(" + e.formula() + ")" : e.formula();
    }

    @Override
    public boolean divides() {
        return true;
    }
}
