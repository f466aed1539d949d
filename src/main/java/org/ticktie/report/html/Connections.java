package org.ticktie.report.html;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;

/** Which relations and findings a figure belongs to. */
final class Connections {
    private final Map<String, String> familyOfRelation = new HashMap<>();
    private final Map<Integer, Integer> findingOfSuspect = new HashMap<>();

    Connections(Result result) {
        for (Relation r : result.relations()) {
            familyOfRelation.put(r.id(), r.rule().family());
        }
        for (Finding f : result.findings()) {
            boolean anyOfThem = f.diagnosis() != null && f.diagnosis().confidence() == Confidence.SET;
            f.suspects().stream()
                    .limit(anyOfThem ? Long.MAX_VALUE : 1)
                    .forEach(a -> findingOfSuspect.putIfAbsent(a.number(), f.number()));
        }
    }

    /** The families of the rules that tested the figure, apart by blanks. */
    String families(Tick tick) {
        return tick.relations().stream()
                .map(familyOfRelation::get)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }

    /** The number of the finding that suspects the figure most, or 0. */
    int findingThatSuspects(Tick tick) {
        return findingOfSuspect.getOrDefault(tick.amount().number(), 0);
    }
}
