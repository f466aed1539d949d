package org.ticktie.diagnose;

import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Relation;

/**
 * One mistake: a figure, what may have happened to it, and the relations that break because of it.
 *
 * @param ranked the suppositions that explain these relations, likeliest first
 * @param relations the broken relations that it explains
 * @param givenUp why no better cause was looked for, or empty
 */
record Cause(List<Hypothesis> ranked, List<Relation> relations, String givenUp) {
    /** How likely the first suspect has to be for high confidence, and for any but "one of these". */
    private static final double SURE = 0.97;

    private static final double LIKELY = 0.75;

    /** The suspects named together hold the wrong one that likely. */
    private static final double COVERED = 0.9;

    private static final int MOST_SUSPECTS = 6;

    Hypothesis best() {
        return ranked.get(0);
    }

    /** Findings stand in the order of the first relation that they explain. */
    int order() {
        return relations.stream().mapToInt(Relation::number).min().orElse(0);
    }

    Confidence confidence() {
        double first = share(0);
        if (!givenUp.isEmpty() || first < LIKELY) {
            return Confidence.SET;
        }
        boolean told = best().mechanism() != Mechanism.NONE || relations.size() > 1;
        return first >= SURE && told ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** The figures that may be wrong, likeliest first: so many that the wrong one is most likely among them. */
    List<Amount> suspects() {
        int count = 1;
        for (double covered = share(0); count < ranked.size() && count < MOST_SUSPECTS && covered < COVERED; count++) {
            covered += share(count);
        }
        return ranked.stream().limit(count).map(Hypothesis::amount).toList();
    }

    private double share(int i) {
        double all = 0;
        for (Hypothesis h : ranked) {
            all += Math.exp(h.score() - best().score());
        }
        return Math.exp(ranked.get(i).score() - best().score()) / all;
    }
}
