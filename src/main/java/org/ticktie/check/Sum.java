package org.ticktie.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/**
 * A sum of expressions, each with a factor: 1 or −1 for terms added or taken off, 100 for percent.
 *
 * @param parts what is added
 * @param factors with which factor, one for each part
 */
public record Sum(List<Expression> parts, List<BigDecimal> factors) implements Expression {
    public Sum {
        parts = List.copyOf(parts);
        factors = List.copyOf(factors);
    }

    @Override
    public Exact displayed() {
        Exact total = Exact.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Exact part = parts.get(i).displayed();
            if (part == null) {
                return null;
            }
            total = total.plus(part.times(Exact.of(factors.get(i))));
        }
        return total;
    }

    @Override
    public Interval interval() {
        return intervalWithout(null);
    }

    private Interval intervalWithout(Expression left) {
        Interval total = Interval.point(BigDecimal.ZERO);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == left) {
                continue;
            }
            Interval part = parts.get(i).interval();
            if (part == null) {
                return null;
            }
            total = total.plus(part.times(factors.get(i)));
        }
        return total;
    }

    @Override
    public Interval solve(Amount unknown, Interval target) {
        for (int i = 0; i < parts.size(); i++) {
            Expression part = parts.get(i);
            if (part.amounts().contains(unknown)) {
                Interval rest = intervalWithout(part);
                if (rest == null) {
                    return null;
                }
                Interval share = target.minus(rest).over(Interval.point(factors.get(i)));
                return part.solve(unknown, share);
            }
        }
        return null;
    }

    @Override
    public Expression with(Amount mended) {
        return new Sum(parts.stream().map(p -> p.with(mended)).toList(), factors);
    }

    @Override
    public List<Amount> amounts() {
        List<Amount> all = new ArrayList<>();
        parts.forEach(p -> all.addAll(p.amounts()));
        return all;
    }

    @Override
    public String formula() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal factor = factors.get(i);
            String part = parts.get(i).formula();
            if (factor.abs().compareTo(BigDecimal.ONE) != 0) {
                part = (parts.get(i) instanceof Sum s && s.parts.size() > 1 ? "(" + part + ")" : part) + " × "
                        + factor.abs().toPlainString();
            }
            if (text.length() > 0) {
                text.append(factor.signum() < 0 ? " − " : " + ");
            } else if (factor.signum() < 0) {
                text.append("−");
            }
            text.append(part);
        }
        return text.toString();
    }

    @Override
    public boolean divides() {
        return parts.stream().anyMatch(Expression::divides);
    }
}
