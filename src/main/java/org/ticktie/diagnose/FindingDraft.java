package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Diagnosis;
import org.ticktie.finding.Evidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.rule.Severity;

/**
 * A mistake on its way into a finding.
 *
 * @param cause the mistake
 * @param tested every relation that a figure takes part in and that was tested
 */
record FindingDraft(Cause cause, Function<Amount, List<Relation>> tested) {
    private List<Relation> relations() {
        return cause.relations();
    }

    Finding finding(int number) {
        Hypothesis best = cause.best();
        List<Relation> relations = relations();
        Relation lead = lead();
        Severity severity = relations.stream()
                .map(r -> r.rule().severity())
                .min(Severity::compareTo)
                .orElseThrow();
        List<Amount> suspects = cause.suspects();
        Diagnosis diagnosis =
                new Diagnosis(best.mechanism().word, Wording.figure(best.amount(), best.meant()), cause.confidence());
        List<Relation> ordered = new ArrayList<>(relations);
        ordered.remove(lead);
        ordered.add(0, lead);
        return new Finding(
                number,
                lead.rule().code(),
                lead.rule().assertion(),
                severity,
                Wording.message(cause, lead),
                ordered,
                Fingerprints.of(lead),
                best.amount(),
                best.implied(),
                diagnosis,
                suspects,
                evidence(suspects));
    }

    /**
     * The relation of the most severe rule, of those one that states the suspect, of those the first by code and values: the
     * same whatever the order of the document.
     */
    private Relation lead() {
        Amount suspect = cause.best().amount();
        return relations().stream()
                .min(Comparator.comparing((Relation r) -> r.rule().severity())
                        .thenComparing(r -> !r.comparison().reported().amounts().contains(suspect))
                        .thenComparing(r -> r.rule().code())
                        .thenComparing(Fingerprints::key))
                .orElseThrow();
    }

    private List<Evidence> evidence(List<Amount> suspects) {
        List<Evidence> evidence = new ArrayList<>();
        Set<Amount> seen = new LinkedHashSet<>(suspects);
        for (Relation r : relations()) {
            List<Amount> reported = r.comparison().reported().amounts();
            for (Amount a : r.comparison().amounts()) {
                if (!a.figure().nil() && seen.add(a)) {
                    evidence.add(new Evidence(a, reported.contains(a) ? "reported" : "component", clearing(a)));
                }
            }
        }
        return evidence;
    }

    /** What holds of a figure without the suspect; a relation that any figure would pass says nothing. */
    private List<Relation> clearing(Amount amount) {
        Amount suspect = cause.best().amount();
        return tested.apply(amount).stream()
                .filter(r -> r.outcome() != Outcome.EXCEPTION && r.comparison().bearsOut())
                .filter(r -> !r.comparison().amounts().contains(suspect))
                .toList();
    }
}
