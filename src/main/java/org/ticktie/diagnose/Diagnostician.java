package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;

/**
 * Turns broken relations into findings, one for one mistake: the figures that explain them are looked for in each group of
 * relations that hang together, and what one mistake breaks is listed under it.
 */
public final class Diagnostician {
    /** The findings for all broken relations, in the order of the document. */
    public List<Finding> findings(Facts facts, List<Relation> relations) {
        List<Relation> broken =
                relations.stream().filter(r -> r.outcome() == Outcome.EXCEPTION).toList();
        if (broken.isEmpty()) {
            return List.of();
        }
        Neighbourhood neighbourhood = new Neighbourhood(facts);
        Suspicion suspicion = new Suspicion(facts, relations, neighbourhood);
        CauseSearch search = new CauseSearch(suspicion);
        List<Cause> causes = new ArrayList<>();
        for (List<Relation> component : components(broken)) {
            causes.addAll(search.causes(component));
        }
        List<Cause> apart = new ArrayList<>(new Exchanges(neighbourhood).joined(causes));
        apart.sort(Comparator.comparingInt(Cause::order));
        List<Finding> findings = new ArrayList<>();
        for (Cause cause : apart) {
            findings.add(new FindingDraft(cause, suspicion::relations).finding(findings.size() + 1));
        }
        return findings;
    }

    /** Broken relations that share a figure, directly or through others, belong together. */
    private static List<List<Relation>> components(List<Relation> broken) {
        Map<Amount, Integer> owner = new HashMap<>();
        int[] parent = new int[broken.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            for (Amount a : broken.get(i).comparison().amounts()) {
                Integer other = owner.putIfAbsent(a, i);
                if (other != null) {
                    parent[root(parent, i)] = root(parent, other);
                }
            }
        }
        Map<Integer, List<Relation>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), k -> new ArrayList<>()).add(broken.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    private static int root(int[] parent, int i) {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }
}
