package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;

/**
 * Finds the fewest and likeliest mistakes that explain broken relations which hang together: one figure, two, or as many as a
 * linear programme needs; else the best figure for each relation in turn. Its effort is bounded: what is broken beyond
 * that is reported relation by relation.
 */
final class CauseSearch {
    /** Suppositions weighed for one document; some seconds at worst. */
    private static final int MOST_WEIGHED = 30_000;

    /** So many relations are looked at together. */
    private static final int LARGEST_TANGLE = 60;

    private static final int LARGEST_FOR_PAIRS = 12;
    private static final int FIRST_OF_PAIR = 10;

    /** Another mistake in the same place is that unlikely. */
    private static final double ANOTHER_MISTAKE = -7;

    private static final String TOO_MANY =
            "So many relations do not hold that no cause was looked for beyond the first ones";

    private static final Comparator<Hypothesis> LIKELIEST = Comparator.<Hypothesis>comparingDouble(h -> -h.score())
            .thenComparingInt(h -> h.amount().number());

    private final Suspicion suspicion;
    private int weighed;

    CauseSearch(Suspicion suspicion) {
        this.suspicion = suspicion;
    }

    /** The mistakes behind relations that hang together. */
    List<Cause> causes(List<Relation> component) {
        List<Cause> causes = new ArrayList<>();
        for (int from = 0; from < component.size(); from += LARGEST_TANGLE) {
            List<Relation> tangle = component.subList(from, Math.min(component.size(), from + LARGEST_TANGLE));
            if (weighed > MOST_WEIGHED) {
                tangle.forEach(r -> causes.add(unexamined(r)));
            } else {
                untangle(tangle, causes);
            }
        }
        return causes;
    }

    private void untangle(List<Relation> tangle, List<Cause> causes) {
        Ledger ledger = new Ledger();
        List<Relation> open = new ArrayList<>(tangle);
        List<Cause> found = new ArrayList<>();
        while (!open.isEmpty()) {
            if (weighed > MOST_WEIGHED) {
                open.forEach(r -> found.add(unexamined(r)));
                break;
            }
            List<Hypothesis> chosen = best(open, ledger);
            for (Hypothesis h : chosen) {
                Ledger others = ledger;
                for (Hypothesis o : chosen) {
                    others = o == h || o.mended() == null ? others : mended(others, o);
                }
                List<Relation> mine =
                        h.explains().stream().filter(open::contains).toList();
                if (!mine.isEmpty()) {
                    found.add(new Cause(ranked(h, mine, others), mine, ""));
                    open.removeAll(mine);
                }
            }
            for (Hypothesis h : chosen) {
                ledger = h.mended() == null ? ledger : mended(ledger, h);
            }
            Ledger now = ledger;
            open.removeIf(r -> !now.isBroken(r) && attach(r, found));
        }
        causes.addAll(found);
    }

    /** The one or two figures that explain everything open, or else the figure that explains most likely a part of it. */
    private List<Hypothesis> best(List<Relation> open, Ledger ledger) {
        List<Hypothesis> singles = hypotheses(open, ledger);
        Hypothesis whole = likeliestWhole(singles, open.size());
        if (open.size() == 1) {
            return List.of(whole);
        }
        List<Hypothesis> best = whole == null ? null : List.of(whole);
        double score = whole == null ? Double.NEGATIVE_INFINITY : whole.score();
        if (open.size() <= LARGEST_FOR_PAIRS) {
            singles.sort(Comparator.<Hypothesis>comparingDouble(
                            h -> -h.score() + ANOTHER_MISTAKE * h.explains().size())
                    .thenComparingInt(h -> h.amount().number()));
            for (Hypothesis first : singles.subList(0, Math.min(FIRST_OF_PAIR, singles.size()))) {
                if (first.mended() == null || first.score() + ANOTHER_MISTAKE <= score) {
                    continue;
                }
                Ledger then = mended(ledger, first);
                List<Relation> rest = open.stream().filter(then::isBroken).toList();
                if (rest.isEmpty()) {
                    continue;
                }
                Hypothesis second = likeliestWhole(hypotheses(rest, then), rest.size());
                if (second != null && first.score() + second.score() + ANOTHER_MISTAKE > score) {
                    score = first.score() + second.score() + ANOTHER_MISTAKE;
                    best = List.of(first, second);
                }
            }
        }
        if (best == null) {
            best = fewest(open, ledger, singles);
        }
        return best;
    }

    /** Where more than two figures must be wrong: those that the linear programme changes, else the one that explains most. */
    private List<Hypothesis> fewest(List<Relation> open, Ledger ledger, List<Hypothesis> singles) {
        Set<Amount> changed = FewestChanges.mending(open, ledger, suspicion);
        List<Hypothesis> pool =
                singles.stream().filter(h -> changed.contains(h.amount())).toList();
        return List.of((pool.isEmpty() ? singles : pool)
                .stream()
                        .min(Comparator.<Hypothesis>comparingDouble(h -> -h.score()
                                        + ANOTHER_MISTAKE * h.explains().size())
                                .thenComparingInt(h -> h.amount().number()))
                        .orElseThrow());
    }

    private static Hypothesis likeliestWhole(List<Hypothesis> all, int relations) {
        return all.stream()
                .filter(h -> h.explains().size() == relations)
                .min(LIKELIEST)
                .orElse(null);
    }

    /** All suppositions that explain the same relations, the chosen one first. */
    private List<Hypothesis> ranked(Hypothesis chosen, List<Relation> relations, Ledger others) {
        List<Hypothesis> ranked = hypotheses(relations, others).stream()
                .filter(h ->
                        h.explains().size() == relations.size() && !h.amount().equals(chosen.amount()))
                .sorted(LIKELIEST)
                .collect(Collectors.toCollection(ArrayList::new));
        ranked.removeIf(h -> h.score() > chosen.score());
        ranked.add(0, chosen);
        return ranked;
    }

    private List<Hypothesis> hypotheses(List<Relation> broken, Ledger ledger) {
        List<Hypothesis> all = suspicion.hypotheses(broken, ledger);
        weighed += all.size();
        return all;
    }

    private Ledger mended(Ledger ledger, Hypothesis h) {
        return ledger.with(h.mended(), suspicion.relations(h.amount()));
    }

    /** Lists a relation under the cause whose mending made it hold. */
    private static boolean attach(Relation relation, List<Cause> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Cause cause = found.get(i);
            if (relation.comparison().amounts().contains(cause.best().amount())) {
                List<Relation> more = new ArrayList<>(cause.relations());
                more.add(relation);
                found.set(i, new Cause(cause.ranked(), more, cause.givenUp()));
                return true;
            }
        }
        return false;
    }

    private static Cause unexamined(Relation relation) {
        List<Hypothesis> suspects = relation.comparison().amounts().stream()
                .filter(a -> !a.figure().nil())
                .map(a -> new Hypothesis(
                        a, List.of(relation), relation.comparison().implied(a), null, 0))
                .toList();
        return new Cause(suspects, List.of(relation), TOO_MANY);
    }
}
