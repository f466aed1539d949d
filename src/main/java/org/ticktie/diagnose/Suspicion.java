package org.ticktie.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Setting;
import org.ticktie.finding.Relation;
import org.ticktie.number.Figure;
import org.ticktie.number.Interval;

/**
 * Weighs figures as the cause of broken relations: what they explain, what mending them would break, how the slip may have come
 * about, and whether the mended value fits its row better (CHECKS.md, "Naming the wrong cell").
 */
final class Suspicion {
    private static final double EXPLAINED = 4;
    private static final double BROKEN = 2.5;
    private static final double MECHANISM = 1.1;
    private static final double PROSE = 0.6;
    private static final double COPIED = 1.5;
    private static final int MOST_PASSING = 12;
    private static final int FARTHEST = 6;

    private final Map<Amount, List<Relation>> passing = new HashMap<>();
    private final Neighbourhood neighbourhood;

    Suspicion(Facts facts, List<Relation> relations) {
        this.neighbourhood = new Neighbourhood(facts);
        for (Relation r : relations) {
            if (r.outcome() == Outcome.AGREES || r.outcome() == Outcome.ROUNDING) {
                for (Amount a : r.comparison().amounts()) {
                    passing.computeIfAbsent(a, k -> new ArrayList<>(2)).add(r);
                }
            }
        }
    }

    /** Supposes that {@code amount} alone is the cause of {@code broken}, the still unexplained relations it is in. */
    Hypothesis suppose(Amount amount, List<Relation> broken) {
        Interval implied = null;
        boolean consistent = true;
        for (Relation r : broken) {
            Interval one = r.comparison().implied(amount);
            if (one == null) {
                continue;
            }
            Interval both = implied == null ? one : implied.intersect(one);
            if (both == null) {
                consistent = false;
            } else {
                implied = both;
            }
        }
        BigDecimal meant =
                implied == null ? null : amount.isWord() ? said(implied) : displayed(amount.figure(), implied);
        Mechanism mechanism = meant == null ? Mechanism.NONE : mechanism(amount, meant);
        int breaks = consistent && implied != null
                ? breaks(amount, implied)
                : passing(amount).size();
        double score = EXPLAINED * broken.size() * (consistent ? 1 : 0.5)
                - BROKEN * Math.min(3, breaks)
                - MECHANISM * mechanism.cost
                + (meant == null ? 0 : neighbourhood.trend(amount, meant.doubleValue()))
                + (amount.setting() == Setting.PROSE ? PROSE : 0);
        if (mechanism == Mechanism.COPIED) {
            score += COPIED;
        }
        return new Hypothesis(amount, broken, consistent ? implied : null, meant, mechanism, breaks, score);
    }

    private List<Relation> passing(Amount amount) {
        return passing.getOrDefault(amount, List.of());
    }

    /** How many agreeing relations would break if the figure were mended. */
    private int breaks(Amount amount, Interval mended) {
        int broken = 0;
        int looked = 0;
        for (Relation r : passing(amount)) {
            if (++looked > MOST_PASSING) {
                break;
            }
            Interval allowed = r.comparison().implied(amount);
            if (allowed != null && !allowed.meets(mended)) {
                broken++;
            }
        }
        return broken;
    }

    private Mechanism mechanism(Amount amount, BigDecimal meant) {
        Figure f = amount.figure();
        if (f.nil()) {
            return Mechanism.NONE;
        }
        if (amount.isWord()) {
            return Mechanism.WRONG_WORD;
        }
        BigDecimal printedUnits = f.value().divide(f.ulp());
        BigDecimal meantUnits = meant.divide(f.ulp());
        if (printedUnits.precision() - printedUnits.scale() > 17 || meantUnits.precision() - meantUnits.scale() > 17) {
            return Mechanism.NONE;
        }
        Mechanism m = Mechanism.between(printedUnits.longValue(), meantUnits.longValue());
        return m == Mechanism.NONE && neighbourhood.repeatsNeighbour(amount) ? Mechanism.COPIED : m;
    }

    /** What a word would say: of several values that would do the one farthest from none. */
    private static BigDecimal said(Interval implied) {
        return implied.low().negate().compareTo(implied.high()) > 0
                ? implied.low().toBigDecimal()
                : implied.high().toBigDecimal();
    }

    /**
     * The figure that would be printed: of those within the implied values the one that a single slip turns into the printed
     * one, the middle first; else the middle.
     */
    private BigDecimal displayed(Figure printed, Interval implied) {
        BigDecimal ulp = printed.ulp();
        BigDecimal centre = implied.middle().roundedTo(ulp);
        BigDecimal units = printed.value().divide(ulp);
        if (units.precision() - units.scale() < 17) {
            for (int step = 0; step <= FARTHEST; step++) {
                BigDecimal off = ulp.multiply(BigDecimal.valueOf(step));
                for (BigDecimal v : step == 0 ? List.of(centre) : List.of(centre.subtract(off), centre.add(off))) {
                    BigDecimal meant = v.divide(ulp);
                    if (meant.precision() - meant.scale() < 17
                            && Mechanism.between(units.longValue(), meant.longValue()) != Mechanism.NONE
                            && implied.meets(Interval.around(v, ulp))) {
                        return v;
                    }
                }
            }
        }
        return centre;
    }
}
