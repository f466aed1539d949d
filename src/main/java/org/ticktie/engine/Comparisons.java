package org.ticktie.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.ticktie.check.Comparison;
import org.ticktie.check.Outcome;
import org.ticktie.check.Tentative;
import org.ticktie.engine.Engine.Made;
import org.ticktie.fact.Amount;
import org.ticktie.rule.Rule;
import org.ticktie.rule.RuleCatalogue;

/** Collects what the rules of one session insert, and which rule inserted it, so that no rule need repeat its name. */
final class Comparisons extends DefaultRuleRuntimeEventListener {
    private static final Set<String> FOOTINGS = Set.of("FT", "RF");

    private final RuleCatalogue catalogue;
    private final List<Made> made = new ArrayList<>();
    private final List<Doubted> doubted = new ArrayList<>();
    private final Map<Group, Tally> tallies = new HashMap<>();

    Comparisons(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One rule in the columns of one statement. */
    private record Group(String rule, int statement) {
        // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
        @Override
        public boolean equals(Object o) {
            return o instanceof Group g && rule.equals(g.rule) && statement == g.statement;
        }

        @Override
        public int hashCode() {
            return 31 * rule.hashCode() + statement;
        }
    }

    /** In how many columns a group holds and fails. */
    private static final class Tally {
        int holds;
        int fails;

        /** A mistake is in one column; a relation that fails in several is rather one that the document does not mean. */
        boolean accuses() {
            return holds > 0 && (fails == 1 || holds > fails);
        }
    }

    /** An exception that counts only where the other columns bear its group out. */
    private record Doubted(Group group, Made made) {}

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() == null) {
            return;
        }
        Rule rule = catalogue.named(event.getRule().getName());
        if (event.getObject() instanceof Comparison comparison) {
            made.add(new Made(rule, comparison, comparison.outcome()));
        } else if (event.getObject() instanceof Tentative tentative) {
            consider(rule, tentative);
        }
    }

    private void consider(Rule rule, Tentative tentative) {
        Comparison comparison = tentative.comparison();
        Made one = new Made(rule, comparison, comparison.outcome());
        Group group = tentative.statement() == null ? null : new Group(rule.code(), tentative.statement());
        if (one.outcome() != Outcome.EXCEPTION) {
            made.add(one);
        } else if (group != null) {
            doubted.add(new Doubted(group, one));
        }
        if (group != null && one.outcome() != Outcome.VACUOUS) {
            Tally tally = tallies.computeIfAbsent(group, g -> new Tally());
            tally.holds += one.outcome() == Outcome.EXCEPTION ? 0 : 1;
            tally.fails += one.outcome() == Outcome.EXCEPTION ? 1 : 0;
        }
    }

    /**
     * Everything that counts. A layout that breaks a named relation but whose total foots from the rows that the statement
     * itself shows (an associate's result between tax and net income) is no contradiction.
     */
    List<Made> made() {
        List<Made> all = new ArrayList<>(made);
        Set<Amount> footed = new HashSet<>();
        for (Made m : made) {
            if (FOOTINGS.contains(m.rule().family()) && m.outcome() != Outcome.EXCEPTION) {
                footed.addAll(m.comparison().reported().amounts());
            }
        }
        for (Doubted doubt : doubted) {
            boolean explained =
                    footed.containsAll(doubt.made().comparison().reported().amounts());
            if (tallies.get(doubt.group()).accuses() && !explained) {
                all.add(doubt.made());
            }
        }
        return all;
    }
}
