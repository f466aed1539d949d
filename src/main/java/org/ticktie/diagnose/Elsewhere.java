package org.ticktie.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;

/** Where else in the document a value stands: a figure that is repeated is not likely to be a slip. */
final class Elsewhere {
    /** How many right figures out of ten stand a second time. */
    private static final double REPEATED = 0.3;

    private static final double SAME_LINE = 2;
    private static final double LARGEST = 4;
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_PLACES = 20;

    private final Map<BigDecimal, List<Amount>> byValue = new HashMap<>();
    private final Map<Integer, Integer> distinct = new HashMap<>();
    private final Neighbourhood neighbourhood;

    Elsewhere(Facts facts, Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
        for (Amount a : facts.amounts()) {
            int digits = a.figure().significantDigits();
            if (digits >= FEWEST_DIGITS) {
                List<Amount> same = byValue.computeIfAbsent(key(a.figure().value()), k -> new ArrayList<>(2));
                if (same.isEmpty()) {
                    distinct.merge(digits, 1, Integer::sum);
                }
                same.add(a);
            }
        }
    }

    /** Evidence that {@code value} is right for {@code amount} because it stands in another row too; 0 where it does not. */
    double evidence(Amount amount, BigDecimal value) {
        BigDecimal key = key(value);
        int digits = key.precision();
        if (digits < FEWEST_DIGITS) {
            return 0;
        }
        boolean elsewhere = false;
        boolean sameLine = false;
        Set<String> words = words(neighbourhood.caption(amount));
        List<Amount> same = byValue.getOrDefault(key, List.of());
        for (Amount other : same.subList(0, Math.min(MOST_PLACES, same.size()))) {
            if (!other.equals(amount)
                    && !neighbourhood.sameRow(other, amount)
                    && other.figure().uom().dimension() == amount.figure().uom().dimension()) {
                elsewhere = true;
                sameLine |= !Collections.disjoint(words, words(neighbourhood.caption(other)));
            }
        }
        if (!elsewhere) {
            return 0;
        }
        double byChance = distinct.getOrDefault(digits, 1) / (9 * Math.pow(10, digits - 1.0));
        double surprise = Math.log(Math.max(1, REPEATED / byChance));
        return Math.min(LARGEST, surprise + (sameLine ? SAME_LINE : 0));
    }

    private static Set<String> words(String caption) {
        Set<String> words = new HashSet<>();
        for (String w : caption.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (w.length() > 3) {
                words.add(w);
            }
        }
        return words;
    }

    private static BigDecimal key(BigDecimal value) {
        return value.abs().stripTrailingZeros();
    }
}
