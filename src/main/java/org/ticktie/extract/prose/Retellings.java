package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.number.Dimension;

/**
 * Finds the sentences that tell the same once more, in a summary or headline, and holds against each other the one figure in
 * which they differ: "up 27 % to $18.4 million" and "$18.4 million, up 22 %".
 */
final class Retellings {
    /** What stands in more sentences is no figure that tells them apart. */
    private static final int MOST = 12;

    /** A sentence with more figures is a list. */
    private static final int LONGEST_STATEMENT = 30;

    private static final double SAME_WORDS = 0.5;

    private final Map<Reading.Place, List<Verdict>> sentences;
    private final Map<Integer, Amount> amounts;
    private final Map<Reading.Place, Set<String>> words = new HashMap<>();

    private record Said(Dimension dimension, BigDecimal value) {
        // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
        @Override
        public boolean equals(Object o) {
            return o instanceof Said s && dimension == s.dimension && value.equals(s.value);
        }

        @Override
        public int hashCode() {
            return 31 * dimension.hashCode() + value.hashCode();
        }

        static Said of(Verdict v) {
            return new Said(
                    v.reading.mention.figure().uom().dimension(),
                    v.reading.mention.figure().value().abs().stripTrailingZeros());
        }
    }

    Retellings(Map<Reading.Place, List<Verdict>> sentences, Map<Integer, Amount> amounts) {
        this.sentences = sentences;
        this.amounts = amounts;
    }

    /** Accuses what differs. */
    void accuse() {
        Map<Said, Set<Reading.Place>> places = new HashMap<>();
        sentences.forEach((place, figures) -> {
            for (Verdict v : figures.size() > LONGEST_STATEMENT ? List.<Verdict>of() : figures) {
                if (Agreement.digits(v.reading) >= 3) {
                    places.computeIfAbsent(Said.of(v), k -> new LinkedHashSet<>())
                            .add(place);
                }
            }
        });
        for (Map.Entry<Reading.Place, List<Verdict>> sentence : sentences.entrySet()) {
            Set<Reading.Place> others = new LinkedHashSet<>();
            List<Verdict> figures = sentence.getValue();
            for (Verdict v : figures.size() > LONGEST_STATEMENT ? List.<Verdict>of() : figures) {
                Set<Reading.Place> where = places.getOrDefault(Said.of(v), Set.of());
                if (where.size() <= MOST) {
                    others.addAll(where);
                }
            }
            others.removeIf(p -> p.block() == sentence.getKey().block());
            for (Reading.Place other : others) {
                compare(sentence.getKey(), other);
            }
        }
    }

    private void compare(Reading.Place one, Reading.Place other) {
        List<Verdict> here = new ArrayList<>(sentences.get(one));
        List<Verdict> there = new ArrayList<>(sentences.get(other));
        int shared = here.size();
        Set<Said> saidThere = new HashSet<>();
        there.forEach(v -> saidThere.add(Said.of(v)));
        Set<Said> saidHere = new HashSet<>();
        here.forEach(v -> saidHere.add(Said.of(v)));
        here.removeIf(v -> saidThere.contains(Said.of(v)));
        there.removeIf(v -> saidHere.contains(Said.of(v)));
        shared -= here.size();
        Verdict differing = null;
        Verdict told = null;
        for (Verdict v : here) {
            Verdict witness = null;
            for (Verdict w : there) {
                if (sameKind(v, w)) {
                    if (witness != null) {
                        return; // which of them is meant?
                    }
                    witness = w;
                }
            }
            if (witness != null && alone(v, here)) {
                if (differing != null) {
                    return; // they differ in more than one figure: they tell different things
                }
                differing = v;
                told = witness;
            }
        }
        if (differing != null && !differing.tied() && sameWords(one, other)) {
            accuse(differing, told, shared);
        }
    }

    private static boolean alone(Verdict v, List<Verdict> here) {
        return here.stream().noneMatch(o -> o != v && sameKind(v, o));
    }

    private static boolean sameKind(Verdict v, Verdict w) {
        Reading a = v.reading;
        Reading b = w.reading;
        return a.mention.figure().uom().dimension() == b.mention.figure().uom().dimension()
                && !CurrencyDoubts.differ(v, w)
                && a.role == b.role
                && a.direction * b.direction >= 0
                && a.qualifiers.trim().equals(b.qualifiers.trim())
                && !a.isNoResult()
                && !b.isNoResult()
                && a.supposed == b.supposed
                && sameMeasure(v, w)
                && (a.resolvedBase == null || b.resolvedBase == null || a.resolvedBase.equals(b.resolvedBase))
                && (a.resolved == null || b.resolved == null || a.resolved.equals(b.resolved));
    }

    /**
     * Whether both name the same measure, as far as they name one: net debt is not total debt, nor adjusted profit profit. What
     * one names may be the heading of the other: "revenue" under "Data Center" is that of data centers.
     */
    private static boolean sameMeasure(Verdict v, Verdict w) {
        if (v.reading.phrases().isEmpty() || w.reading.phrases().isEmpty()) {
            return true;
        }
        Set<String> a = weighty(v.reading);
        Set<String> b = weighty(w.reading);
        return a.equals(b) || isNamed(a, b, w) && isNamed(b, a, v);
    }

    private static boolean isNamed(Set<String> terms, Set<String> others, Verdict other) {
        return terms.stream().allMatch(t -> others.contains(t) || other.narrow.contains(t));
    }

    private static Set<String> weighty(Reading r) {
        Set<String> terms = new HashSet<>(r.phrases().get(0).terms());
        terms.removeIf(t -> CommonTerms.isLight(t) && !t.equals("net") && !t.equals("adjusted"));
        return terms;
    }

    private boolean sameWords(Reading.Place one, Reading.Place other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() >= 2 && both.size() >= SAME_WORDS * Math.min(a.size(), b.size());
    }

    private Set<String> words(Reading.Place place) {
        return words.computeIfAbsent(place, p -> {
            Verdict first = sentences.get(p).get(0);
            Set<String> terms = new HashSet<>(Terms.of(first.figure.sentence()));
            terms.addAll(first.narrow);
            return terms;
        });
    }

    private void accuse(Verdict v, Verdict witness, int shared) {
        Amount amount = amounts.get(witness.number);
        Candidate c = new Candidate(
                ClaimKind.REPEATED, null, 0, amount, null, amount.interval(), v.reading.role == Role.CHANGE, 0.9, 1);
        if (Agreement.inSize(v.reading, c)
                || Agreement.inSize(witness.reading, mirrored(v))
                || !Agreement.isSlip(v.reading, c) && shared < 2
                || Agreement.digits(v.reading) < 2
                || Agreement.hedged(v.reading)
                || Agreement.hedged(witness.reading)) {
            return;
        }
        double confidence = Weights.of("retold") + (witness.tied() ? 1 : 0) + (shared > 1 ? 0.5 : 0);
        if (confidence > v.confidence) {
            v.broken = c;
            v.confidence = Math.min(confidence, Weights.ERROR - 0.1);
        }
    }

    private Candidate mirrored(Verdict v) {
        Amount amount = amounts.get(v.number);
        return new Candidate(ClaimKind.REPEATED, null, 0, amount, null, amount.interval(), false, 0.9, 1);
    }
}
