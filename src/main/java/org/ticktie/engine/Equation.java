package org.ticktie.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ticktie.check.Comparison;
import org.ticktie.check.Constant;
import org.ticktie.check.Expression;
import org.ticktie.check.Leaf;
import org.ticktie.check.Operator;
import org.ticktie.check.Sum;

/**
 * What a comparison says, however it is written: two comparisons with equal keys stand or fall together, so that counting
 * both would count one mistake twice.
 */
final class Equation {
    private Equation() {}

    /** Figures with their signs, all brought to one side; where something is divided, the expressions as they are. */
    static Object key(Comparison comparison) {
        Map<Integer, BigDecimal> signs = new TreeMap<>();
        if (comparison.operator() != Operator.EQUALS
                || !collect(comparison.reported(), BigDecimal.ONE, signs)
                || !collect(comparison.expected(), BigDecimal.ONE.negate(), signs)) {
            return new Comparison(comparison.reported(), comparison.operator(), comparison.expected(), "");
        }
        signs.values().removeIf(v -> v.signum() == 0);
        boolean turned = !signs.isEmpty() && signs.values().iterator().next().signum() < 0;
        // a list: sums of neighbouring figures have maps of one hash
        List<Object> terms = new ArrayList<>(2 * signs.size());
        signs.forEach((number, sign) -> {
            terms.add(number);
            terms.add((turned ? sign.negate() : sign).stripTrailingZeros());
        });
        return terms;
    }

    private static boolean collect(Expression e, BigDecimal factor, Map<Integer, BigDecimal> signs) {
        if (e instanceof Leaf leaf) {
            signs.merge(leaf.amount().number(), factor, BigDecimal::add);
            return true;
        }
        if (e instanceof Sum sum) {
            for (int i = 0; i < sum.parts().size(); i++) {
                if (!collect(sum.parts().get(i), factor.multiply(sum.factors().get(i)), signs)) {
                    return false;
                }
            }
            return true;
        }
        return e instanceof Constant c && c.value().signum() == 0;
    }
}
