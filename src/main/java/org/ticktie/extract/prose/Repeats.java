package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;

/** Holds headline, bullets and body against each other: the same measure for the same period is stated once and repeated. */
final class Repeats {
    /** A release says the same a few times; what says it more often is no text. */
    private static final int MOST = 40;

    private final Map<Reading.Place, List<Verdict>> sentences;
    private final Map<Integer, Amount> amounts;
    private final Map<List<Object>, List<Verdict>> groups = new HashMap<>();
    private final Map<Verdict, List<Object>> keys = new IdentityHashMap<>();

    Repeats(List<Verdict> all, Map<Reading.Place, List<Verdict>> sentences, Map<Integer, Amount> amounts) {
        this.sentences = sentences;
        this.amounts = amounts;
        for (Verdict v : all) {
            List<Object> key = key(v);
            if (key != null) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(v);
                keys.put(v, key);
            }
        }
    }

    /** What a statement is about; null where its words do not say enough. */
    private static List<Object> key(Verdict v) {
        Reading r = v.reading;
        List<Reading.Phrase> phrases = r.phrases();
        if (phrases.isEmpty()
                || r.resolved == null
                || r.isNoResult()
                || r.isOfAMonth()
                || r.supposed
                || r.role == Role.SHARE) {
            return null;
        }
        TreeSet<String> terms = new TreeSet<>(phrases.get(0).terms());
        terms.remove("total");
        if (terms.isEmpty()) {
            return null;
        }
        if (terms.stream().noneMatch(CommonTerms::isSpecific)) {
            // "revenue" under a heading that names a segment is the segment's
            v.narrow.stream().filter(CommonTerms::isSpecific).forEach(terms::add);
        }
        List<Object> key = new ArrayList<>();
        key.add(terms);
        key.add(r.mention.figure().uom().dimension());
        key.add(r.role == Role.CHANGE);
        key.add(r.resolved);
        key.add(r.role == Role.CHANGE ? r.resolvedBase : null);
        key.add(r.qualifiers.trim());
        return key;
    }

    /** Ticks what an earlier statement says as well. */
    void tick() {
        for (List<Verdict> all : groups.values()) {
            List<Verdict> group = all.subList(0, Math.min(all.size(), MOST));
            for (Verdict v : group) {
                if (v.tied()) {
                    continue;
                }
                for (Verdict other : group) {
                    if (v.reading.direction * other.reading.direction >= 0
                            && !CurrencyDoubts.differ(v, other)
                            && other.reading.where.sentence() < v.reading.where.sentence()
                            && Agreement.inSize(v.reading, candidate(v, other))) {
                        v.tie = candidate(v, other);
                        other.repeated = true;
                        break;
                    }
                }
            }
        }
    }

    /** Accuses what stands alone against the other statements. */
    void accuse() {
        for (List<Verdict> all : groups.values()) {
            List<Verdict> group = all.subList(0, Math.min(all.size(), MOST));
            for (Verdict v : group) {
                if (!v.tied() && !v.repeated && v.confidence < Weights.WARNING && !Agreement.hedged(v.reading)) {
                    accuse(v, group);
                }
            }
        }
    }

    private void accuse(Verdict v, List<Verdict> group) {
        Verdict witness = null;
        int agreeing = 0;
        for (Verdict other : group) {
            if (other == v || CurrencyDoubts.differ(v, other)) {
                continue;
            }
            if (other.reading.where.equals(v.reading.where)) {
                if (Agreement.inSize(other.reading, candidate(other, v))) {
                    continue;
                }
                return; // two figures of one measure and period in a sentence: what tells them apart was not understood
            }
            if (witness == null) {
                witness = other;
                agreeing = 1;
            } else if (Agreement.inSize(other.reading, candidate(other, witness))) {
                agreeing++;
            } else {
                return;
            }
        }
        if (witness == null) {
            return;
        }
        if (otherStory(v, witness)) {
            return;
        }
        Candidate c = candidate(v, witness);
        if (v.reading.direction * witness.reading.direction < 0
                && Agreement.inSize(v.reading, c)
                && v.confidence < Weights.WARNING
                && v.reading.mention.figure().significantDigits() > 1) {
            v.broken = c;
            v.direction = true;
            v.confidence = Weights.WARNING;
            return;
        }
        if (!Agreement.isSlip(v.reading, c)
                || Agreement.digits(v.reading) < 2
                || Agreement.digits(v.reading) < 3 && agreeing < 2 && !witness.tied() && !specific(v)
                || !witness.tied() && agreeing < 2 && witness.reading.where.sentence() > v.reading.where.sentence()) {
            return;
        }
        double confidence = Weights.of("repeat")
                + (Agreement.isSlip(v.reading, c) ? Agreement.digits(v.reading) >= 3 ? 2 : 1 : 0)
                + (agreeing > 1 || witness.tied() ? 1 : 0)
                - 0.3 * v.reading.periodDistance;
        if (confidence > v.confidence && confidence >= Weights.WARNING) {
            v.broken = c;
            v.confidence = Math.min(confidence, Weights.ERROR - 0.1);
        }
    }

    /**
     * Whether the sentences also state another figure of one kind and differ in all of them, or another one about the same and
     * differ in it: then they tell different things.
     */
    private boolean otherStory(Verdict v, Verdict witness) {
        boolean differ = false;
        boolean agree = false;
        for (Verdict a : sentences.get(v.reading.where)) {
            for (Verdict b : sentences.get(witness.reading.where)) {
                if (a == v
                        || b == witness
                        || a.reading.role != b.reading.role
                        || a.reading.mention.figure().uom().dimension()
                                != b.reading.mention.figure().uom().dimension()) {
                    continue;
                }
                if (Agreement.inSize(a.reading, candidate(a, b)) || Agreement.inSize(b.reading, candidate(b, a))) {
                    agree = true;
                } else if (keys.containsKey(a) && keys.get(a).equals(keys.get(b))) {
                    return true;
                } else {
                    differ = true;
                }
            }
        }
        return differ && !agree;
    }

    /** Whether the words name something of this company, so that two statements hardly speak of different things. */
    private static boolean specific(Verdict v) {
        return v.reading.phrases().get(0).terms().stream().anyMatch(CommonTerms::isSpecific);
    }

    private Candidate candidate(Verdict v, Verdict other) {
        Amount amount = amounts.get(other.number);
        return new Candidate(
                ClaimKind.REPEATED, null, 0, amount, null, amount.interval(), v.reading.role == Role.CHANGE, 0.9, 1);
    }
}
