package org.ticktie.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;

/** Enters acceptances in the results of one run, and tells which of them hold no longer. Several threads may share it. */
public final class Review {
    private final List<AcceptedFinding> accepted;
    private final Map<String, AcceptedFinding> byFingerprint = new HashMap<>();
    private final LocalDate today;
    private final Set<String> checked = new HashSet<>();
    private final Set<String> settled = ConcurrentHashMap.newKeySet();

    Review(List<AcceptedFinding> accepted, LocalDate today, Collection<String> documents) {
        this.accepted = accepted;
        this.today = today;
        accepted.forEach(a -> byFingerprint.put(a.fingerprint(), a));
        checked.addAll(documents);
    }

    /** Where nothing has been accepted: no finding is marked, and none lapses. */
    public static Review ofNothing() {
        return new Review(List.of(), null, List.of());
    }

    /** The result with its accepted findings marked, and with the acceptances that have lapsed for it. */
    public Result of(Result result) {
        if (result.status() == Status.UNREADABLE) {
            return result;
        }
        Set<String> found = new HashSet<>();
        result.findings().forEach(f -> found.add(f.fingerprint()));
        List<String> lapsed = new ArrayList<>();
        for (AcceptedFinding a : accepted) {
            String why = found.contains(a.fingerprint()) ? expiry(a) : absence(a, result);
            if (why != null) {
                settled.add(a.fingerprint());
            }
            if (why != null && !why.isEmpty()) {
                lapsed.add(a.label() + ": " + why);
            }
        }
        return result.accepting(this::accepted, lapsed);
    }

    private Finding accepted(Finding f) {
        AcceptedFinding a = byFingerprint.get(f.fingerprint());
        return a == null || isExpired(a) ? f : f.accepted(a.acceptance());
    }

    private boolean isExpired(AcceptedFinding a) {
        return a.acceptance().expires() != null && a.acceptance().expires().isBefore(today);
    }

    /** Why an acceptance whose finding is there lapses; empty where it holds. */
    private String expiry(AcceptedFinding a) {
        return isExpired(a) ? "expired on " + a.acceptance().expires() : "";
    }

    /** Why an acceptance whose finding is not there lapses; null where it may be for another document. */
    private String absence(AcceptedFinding a, Result result) {
        boolean named = checked.contains(a.document());
        boolean itsDocument = named
                ? a.document().equals(result.document())
                : fileName(a.document()).equals(fileName(result.document()));
        if (itsDocument || !named) {
            for (Finding f : result.findings()) {
                if (a.isAboutTheLineOf(f) && !byFingerprint.containsKey(f.fingerprint())) {
                    return "the figures have changed";
                }
            }
        }
        return itsDocument ? "there is nothing left to accept" : null;
    }

    /** How many acceptances met none of the documents checked; they may be for others. */
    public int unmet() {
        return (int) accepted.stream()
                .filter(a -> !settled.contains(a.fingerprint()))
                .count();
    }

    private static String fileName(String document) {
        return document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
    }
}
