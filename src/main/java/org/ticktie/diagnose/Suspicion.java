package org.ticktie.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.check.Comparison;
import org.ticktie.check.Leaf;
import org.ticktie.check.Outcome;
import org.ticktie.check.Sum;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Setting;
import org.ticktie.fact.Term;
import org.ticktie.finding.Relation;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/**
 * Weighs figures as the cause of broken relations: what they explain, what mending them would break, how the slip may have come
 * about, and whether the mended value is one that the rest of the document bears out. Weights are logarithms of
 * likelihoods, so that they add.
 */
final class Suspicion {
    /** A relation that agrees does so by chance, or is none, that rarely. */
    private static final double BROKEN = -3;

    private static final int MOST_BROKEN = 3;

    /** A weak relation that does not hold comes right with the mended figure. */
    private static final double HINT = 1.5;

    private static final int MOST_HINTS = 2;
    private static final int HINT_WIDTH = 40;

    /** Sentences are written last, and the tables that they quote foot. */
    private static final double PROSE = 1;

    /** For a figure of which the relations imply no value. */
    private static final double UNSAID = -10;

    private static final int MOST_PASSING = 12;
    private static final int MOST_SUBSETS = 3;

    private final Map<Amount, List<Relation>> relations = new HashMap<>();
    private final Hints hints;
    private final Readings readings;

    Suspicion(Facts facts, List<Relation> all, Neighbourhood neighbourhood) {
        this.hints = new Hints(facts);
        this.readings = new Readings(neighbourhood, new Elsewhere(facts, neighbourhood));
        for (Relation r : all) {
            if (r.outcome() != Outcome.VACUOUS) {
                for (Amount a : new HashSet<>(r.comparison().amounts())) {
                    relations.computeIfAbsent(a, k -> new ArrayList<>(2)).add(r);
                }
            }
        }
    }

    /** Every relation that the figure takes part in and that was tested. */
    List<Relation> relations(Amount amount) {
        return relations.getOrDefault(amount, List.of());
    }

    /** Every supposition about one figure that mends some of {@code broken}. */
    List<Hypothesis> hypotheses(Collection<Relation> broken, Ledger ledger) {
        Map<Amount, List<Relation>> byAmount = new LinkedHashMap<>();
        for (Relation r : broken) {
            for (Amount a : candidates(r)) {
                byAmount.computeIfAbsent(a, k -> new ArrayList<>(2)).add(r);
            }
        }
        List<Hypothesis> all = new ArrayList<>();
        byAmount.forEach((a, rs) -> suppose(a, rs, ledger, all));
        return all;
    }

    /** The figures of a relation that may be wrong: a dash, or a figure of another document, only where there is nothing else. */
    static Set<Amount> candidates(Relation relation) {
        Set<Amount> all = new LinkedHashSet<>(relation.comparison().amounts());
        Set<Amount> printed = new LinkedHashSet<>(all);
        printed.removeIf(a -> a.figure().nil() || a.isElsewhere());
        return printed.isEmpty() ? all : printed;
    }

    private void suppose(Amount amount, List<Relation> broken, Ledger ledger, List<Hypothesis> into) {
        Map<Relation, Interval> implied = new LinkedHashMap<>();
        for (Relation r : broken) {
            Interval one = ledger.of(r).implied(amount);
            if (one != null) {
                implied.put(r, one);
            }
        }
        if (implied.isEmpty()) {
            into.add(new Hypothesis(amount, broken, null, null, UNSAID));
            return;
        }
        List<List<Relation>> seen = new ArrayList<>();
        for (Interval start : implied.values()) {
            Interval common = start;
            List<Relation> agreed = new ArrayList<>();
            for (Map.Entry<Relation, Interval> e : implied.entrySet()) {
                Interval both = common.intersect(e.getValue());
                if (both != null) {
                    common = both;
                    agreed.add(e.getKey());
                }
            }
            if (!seen.contains(agreed) && seen.size() < MOST_SUBSETS) {
                seen.add(agreed);
                into.add(weigh(amount, agreed, broken, common, ledger));
            }
        }
    }

    private Hypothesis weigh(
            Amount amount, List<Relation> agreed, List<Relation> broken, Interval implied, Ledger ledger) {
        Interval allowed = implied;
        int breaks = 0;
        int looked = 0;
        for (Relation r : relations(amount)) {
            if (ledger.isBroken(r) || ++looked > MOST_PASSING) {
                continue;
            }
            Interval one = ledger.of(r).implied(amount);
            Interval both = one == null ? allowed : allowed.intersect(one);
            breaks += both == null ? 1 : 0;
            allowed = both == null ? allowed : both;
        }
        Reading reading = readings.best(amount, implied, allowed, covered(amount, ledger.of(agreed.get(0))));
        double score = (reading == null ? UNSAID : reading.weight())
                + BROKEN * Math.min(MOST_BROKEN, breaks)
                + (amount.setting() == Setting.PROSE ? PROSE : 0)
                + (reading == null ? 0 : HINT * Math.min(MOST_HINTS, hintsFor(amount, reading)));
        Hypothesis h = new Hypothesis(amount, agreed, implied, reading, score);
        return agreed.size() == broken.size() ? h : withUnsaid(h, broken, ledger);
    }

    /** What the figure is compared with as a sum; none where it is not. */
    private static List<Term> covered(Amount amount, Comparison c) {
        List<Term> terms = new ArrayList<>();
        if (c.reported() instanceof Leaf leaf && leaf.amount().equals(amount) && c.expected() instanceof Sum sum) {
            for (int i = 0; i < sum.parts().size(); i++) {
                if (sum.parts().get(i) instanceof Leaf part) {
                    terms.add(new Term(part.amount(), sum.factors().get(i).signum()));
                }
            }
        }
        return terms.size() < 2 ? List.of() : terms;
    }

    /** Adds the relations that imply no value for the figure but hold with the mended one. */
    private static Hypothesis withUnsaid(Hypothesis h, List<Relation> broken, Ledger ledger) {
        if (h.reading() == null) {
            return h;
        }
        List<Relation> explains = new ArrayList<>(h.explains());
        for (Relation r : broken) {
            if (!explains.contains(r) && ledger.of(r).with(h.mended()).outcome() != Outcome.EXCEPTION) {
                explains.add(r);
            }
        }
        return new Hypothesis(h.amount(), explains, h.implied(), h.reading(), h.score());
    }

    private int hintsFor(Amount amount, Reading reading) {
        BigDecimal ulp = amount.figure().ulp();
        Interval mended = Interval.around(reading.meant(), ulp);
        Exact widest = Exact.of(ulp.multiply(BigDecimal.valueOf(HINT_WIDTH)));
        int count = 0;
        for (Comparison c : hints.of(amount)) {
            Interval one = c.implied(amount);
            if (one != null && one.meets(mended) && one.width().compareTo(widest) <= 0) {
                count++;
            }
        }
        return count;
    }
}
