package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;

/**
 * Turns broken relations into findings, one for one mistake: the figure that explains most of them and breaks least is
 * suspected first, what it explains is set aside, and the rest is looked at again.
 */
public final class Diagnostician {
    /** Larger tangles are reported relation by relation, so that the cost stays bounded. */
    private static final int LARGEST_COMPONENT = 400;

    private static final double CLOSE = 1.2;
    private static final int MOST_SUSPECTS = 6;

    /** The findings for all broken relations, in the order of the document. */
    public List<Finding> findings(Facts facts, List<Relation> relations) {
        List<Relation> broken =
                relations.stream().filter(r -> r.outcome() == Outcome.EXCEPTION).toList();
        if (broken.isEmpty()) {
            return List.of();
        }
        Suspicion suspicion = new Suspicion(facts, relations);
        List<FindingDraft> drafts = new ArrayList<>();
        for (List<Relation> component : components(broken)) {
            explain(component, suspicion, drafts);
        }
        drafts.sort(Comparator.comparingInt(d -> d.relations().get(0).number()));
        List<Finding> findings = new ArrayList<>();
        for (FindingDraft draft : drafts) {
            findings.add(draft.finding(findings.size() + 1));
        }
        return findings;
    }

    private void explain(List<Relation> component, Suspicion suspicion, List<FindingDraft> drafts) {
        List<Relation> open = new ArrayList<>(component);
        while (!open.isEmpty()) {
            List<Relation> looked = open.size() > LARGEST_COMPONENT ? open.subList(0, 1) : open;
            Map<Amount, List<Relation>> byAmount = new LinkedHashMap<>();
            for (Relation r : looked) {
                for (Amount a : new LinkedHashSet<>(r.comparison().amounts())) {
                    if (!a.figure().nil()) {
                        byAmount.computeIfAbsent(a, k -> new ArrayList<>(2)).add(r);
                    }
                }
            }
            List<Hypothesis> ranked = new ArrayList<>();
            byAmount.forEach((a, rs) -> ranked.add(suspicion.suppose(a, rs)));
            ranked.sort(Comparator.<Hypothesis>comparingDouble(h -> -h.score())
                    .thenComparingInt(h -> h.amount().number()));
            if (ranked.isEmpty()) {
                return;
            }
            Hypothesis best = ranked.get(0);
            List<Hypothesis> rivals = ranked.stream()
                    .filter(h ->
                            h.score() > best.score() - CLOSE && h.explains().containsAll(best.explains()))
                    .limit(MOST_SUSPECTS)
                    .toList();
            drafts.add(new FindingDraft(best, rivals, best.explains()));
            Set<Relation> explained = new LinkedHashSet<>(best.explains());
            open.removeIf(explained::contains);
        }
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
