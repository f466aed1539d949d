package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ticktie.check.Comparison;
import org.ticktie.check.Outcome;
import org.ticktie.check.Words;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Claim;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Growth;
import org.ticktie.fact.Ratio;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.Total;

/**
 * Relations on evidence too weak to accuse anyone, which do not hold. Where one would hold if a suspected figure were
 * mended, it bears the suspicion out.
 */
final class Hints {
    private final Map<Amount, List<Comparison>> broken = new HashMap<>();

    Hints(Facts facts) {
        for (Object fact : facts.relations()) {
            Comparison comparison = weak(fact);
            if (comparison != null && comparison.outcome() == Outcome.EXCEPTION) {
                for (Amount a : new HashSet<>(comparison.amounts())) {
                    broken.computeIfAbsent(a, k -> new ArrayList<>(2)).add(comparison);
                }
            }
        }
    }

    List<Comparison> of(Amount amount) {
        return broken.getOrDefault(amount, List.of());
    }

    private static Comparison weak(Object fact) {
        if (fact instanceof Total t && t.grade() == Grade.TICK_ONLY) {
            return Words.expect(t).toEqual(Words.sumOf(t));
        }
        if (fact instanceof Growth g && g.grade() == Grade.TICK_ONLY) {
            return Words.expect(g).toEqual(Words.change(g));
        }
        if (fact instanceof Ratio r && r.grade() == Grade.TICK_ONLY) {
            return Words.expect(r).toEqual(Words.ratio(r));
        }
        if (fact instanceof Repeat r && r.grade() == Grade.TICK_ONLY) {
            return Words.expect(r).toEqual(Words.firstOf(r));
        }
        if (fact instanceof Claim c && c.grade() == Grade.TICK_ONLY) {
            return Words.expect(c).toEqual(Words.impliedBy(c));
        }
        return null;
    }
}
