package org.ticktie.acceptance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings that have been accepted, one for each fingerprint. */
public final class Baseline {
    private final Map<String, AcceptedFinding> byFingerprint = new TreeMap<>();

    public Baseline(Collection<AcceptedFinding> accepted) {
        accepted.forEach(a -> byFingerprint.put(a.fingerprint(), a));
    }

    /** By document, rule and line. */
    public List<AcceptedFinding> accepted() {
        return byFingerprint.values().stream()
                .sorted(Comparator.comparing(AcceptedFinding::document)
                        .thenComparing(AcceptedFinding::rule)
                        .thenComparing(AcceptedFinding::line)
                        .thenComparing(AcceptedFinding::fingerprint))
                .toList();
    }

    /** With further findings accepted; one that was accepted before is accepted anew. */
    public Baseline with(Collection<AcceptedFinding> further) {
        Baseline both = new Baseline(byFingerprint.values());
        further.forEach(a -> both.byFingerprint.put(a.fingerprint(), a));
        return both;
    }

    /**
     * Begins to hold results against this baseline.
     *
     * @param today the day on which acceptances are to hold
     * @param documents names of the documents that are checked
     */
    public Review review(LocalDate today, Collection<String> documents) {
        return new Review(accepted(), today, documents);
    }
}
