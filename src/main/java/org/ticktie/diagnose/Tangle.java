package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;

/**
 * Broken relations that hang together, and the likeliest mistakes that explain them all: one figure, two or three together, or
 * else one after the other, first those that a linear programme would change.
 */
final class Tangle {
    private static final int LARGEST_TRIED_TOGETHER = 12;

    /** How many figures may be wrong together, and how many of the likeliest are tried before the last. */
    private static final int MOST_TOGETHER = 3;

    private static final int[] TRIED = {0, 0, 10, 6};

    /** Another mistake in the same place is that unlikely. */
    private static final double ANOTHER_MISTAKE = -7;

    private static final Comparator<Hypothesis> LIKELIEST = Comparator.<Hypothesis>comparingDouble(h -> -h.score())
            .thenComparingInt(h -> h.amount().number());

    /** What explains a relation more saves another mistake. */
    private static final Comparator<Hypothesis> MOST_EXPLAINING = Comparator.<Hypothesis>comparingDouble(
                    h -> -h.score() + ANOTHER_MISTAKE * h.explains().size())
            .thenComparingInt(h -> h.amount().number());

    private final CauseSearch search;
    private final Suspicion suspicion;
    private final List<Relation> open;
    private final List<Cause> found = new ArrayList<>();
    private Ledger ledger = new Ledger();
    private Set<Amount> shortlist;

    Tangle(CauseSearch search, Suspicion suspicion, List<Relation> broken) {
        this.search = search;
        this.suspicion = suspicion;
        this.open = new ArrayList<>(broken);
    }

    List<Cause> causes() {
        while (!open.isEmpty() && !search.isExhausted()) {
            List<Hypothesis> chosen = best();
            for (Hypothesis h : chosen) {
                explain(h, chosen);
            }
            for (Hypothesis h : chosen) {
                ledger = mended(ledger, h);
            }
            open.removeIf(r -> !ledger.isBroken(r) && attach(r));
        }
        open.forEach(r -> found.add(CauseSearch.unexamined(r)));
        return found;
    }

    private void explain(Hypothesis h, List<Hypothesis> chosen) {
        Ledger others = ledger;
        for (Hypothesis o : chosen) {
            others = o == h ? others : mended(others, o);
        }
        List<Relation> mine = h.explains().stream().filter(open::contains).toList();
        if (!mine.isEmpty()) {
            found.add(new Cause(ranked(h, mine, others), mine, ""));
            open.removeAll(mine);
        }
    }

    /** The fewest figures that explain everything open, or else the one that explains most likely a part of it. */
    private List<Hypothesis> best() {
        List<Hypothesis> singles = search.hypotheses(open, ledger);
        boolean small = open.size() <= LARGEST_TRIED_TOGETHER;
        for (int together = small ? 2 : 1; together <= (small ? MOST_TOGETHER : 1); together++) {
            Together best = together(singles, open, ledger, Math.min(together, open.size()));
            if (best != null) {
                return best.figures();
            }
        }
        return List.of(mostExplaining(singles));
    }

    /** Figures that explain relations together, and how likely that is. */
    private record Together(List<Hypothesis> figures, double score) {}

    /** The likeliest figures, {@code most} at most, that explain all of {@code broken}; null where there are none. */
    private Together together(List<Hypothesis> singles, List<Relation> broken, Ledger now, int most) {
        Hypothesis whole = likeliestWhole(singles, broken.size());
        Together best = whole == null ? null : new Together(List.of(whole), whole.score());
        if (most == 1) {
            return best;
        }
        singles.sort(MOST_EXPLAINING);
        for (Hypothesis first : singles.subList(0, Math.min(TRIED[most], singles.size()))) {
            double sofar = first.score() + ANOTHER_MISTAKE;
            if (first.mended() == null || best != null && sofar <= best.score() || search.isExhausted()) {
                continue;
            }
            Ledger then = mended(now, first);
            List<Relation> rest = broken.stream().filter(then::isBroken).toList();
            Together others = rest.isEmpty() || rest.size() == broken.size()
                    ? null
                    : together(search.hypotheses(rest, then), rest, then, most - 1);
            if (others != null && (best == null || sofar + others.score() > best.score())) {
                List<Hypothesis> figures = new ArrayList<>(List.of(first));
                figures.addAll(others.figures());
                best = new Together(figures, sofar + others.score());
            }
        }
        return best;
    }

    private Hypothesis mostExplaining(List<Hypothesis> singles) {
        singles.sort(MOST_EXPLAINING);
        if (shortlist == null) {
            shortlist = FewestChanges.mending(open, ledger, suspicion);
        }
        return singles.stream()
                .filter(h -> shortlist.contains(h.amount()))
                .findFirst()
                .orElse(singles.get(0));
    }

    private static Hypothesis likeliestWhole(List<Hypothesis> all, int relations) {
        return all.stream()
                .filter(h -> h.explains().size() == relations)
                .min(LIKELIEST)
                .orElse(null);
    }

    /** All suppositions that explain the same relations, the chosen one first. */
    private List<Hypothesis> ranked(Hypothesis chosen, List<Relation> relations, Ledger others) {
        List<Hypothesis> ranked = search.hypotheses(relations, others).stream()
                .filter(h ->
                        h.explains().size() == relations.size() && !h.amount().equals(chosen.amount()))
                .filter(h -> h.score() <= chosen.score())
                .sorted(LIKELIEST)
                .collect(Collectors.toCollection(ArrayList::new));
        ranked.add(0, chosen);
        return ranked;
    }

    private Ledger mended(Ledger before, Hypothesis h) {
        return h.mended() == null ? before : before.with(h.mended(), suspicion.relations(h.amount()));
    }

    /** Lists a relation under the cause whose mending made it hold. */
    private boolean attach(Relation relation) {
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
}
