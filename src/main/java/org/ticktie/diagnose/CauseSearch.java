package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ticktie.finding.Relation;

/**
 * Finds the mistakes behind broken relations. Its effort is bounded: relations that hang together are looked at so many at a
 * time, and what is broken after so much weighing is reported relation by relation.
 */
final class CauseSearch {
    /** Suppositions weighed for one document; a second or two. */
    private static final int MOST_WEIGHED = 10_000;

    private static final int LARGEST_TANGLE = 60;

    private static final String GIVEN_UP =
            "So many relations of the document do not hold that the cause of this one was not looked for";

    private final Suspicion suspicion;
    private int weighed;

    CauseSearch(Suspicion suspicion) {
        this.suspicion = suspicion;
    }

    /** The mistakes behind relations that hang together; each relation is under one of them. */
    List<Cause> causes(List<Relation> component) {
        List<Cause> causes = new ArrayList<>();
        for (int from = 0; from < component.size(); from += LARGEST_TANGLE) {
            int to = Math.min(component.size(), from + LARGEST_TANGLE);
            causes.addAll(new Tangle(this, suspicion, component.subList(from, to)).causes());
        }
        return causes;
    }

    boolean isExhausted() {
        return weighed > MOST_WEIGHED;
    }

    List<Hypothesis> hypotheses(Collection<Relation> broken, Ledger ledger) {
        List<Hypothesis> all = suspicion.hypotheses(broken, ledger);
        weighed += all.size();
        return all;
    }

    /** What is said of a relation when the effort is spent: any of its figures may be wrong. */
    static Cause unexamined(Relation relation) {
        List<Hypothesis> suspects = Suspicion.candidates(relation).stream()
                .map(a -> new Hypothesis(
                        a, List.of(relation), relation.comparison().implied(a), null, 0))
                .toList();
        return new Cause(suspects, List.of(relation), GIVEN_UP);
    }
}
