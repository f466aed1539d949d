package org.ticktie.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.ticktie.check.Comparison;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Relation;
import org.ticktie.rule.Rule;

/** Runs the rules over the facts of a document. Safe to share between threads. */
public final class Engine {
    /** Families that speak of structure only; where a rule knows what the line means, its words are the better ones. */
    private static final Set<String> GENERIC = Set.of("FT", "RF", "XF", "TO");

    private static final Comparator<Made> BETTER_TOLD = Comparator.comparing(
                    (Made m) -> m.rule().severity())
            .thenComparing(m -> GENERIC.contains(m.rule().family()))
            .thenComparing(m -> m.rule().code())
            .thenComparing(m -> m.comparison().formula());

    private final RuleBase rules;

    public Engine(RuleBase rules) {
        this.rules = rules;
    }

    /** A comparison and the rule that made it. */
    record Made(Rule rule, Comparison comparison, Outcome outcome) {}

    /** Every relation that applies, agreeing or not, in the order in which the reported figures stand in the document. */
    public List<Relation> relations(Facts facts) {
        Map<Object, Made> byEquation = new LinkedHashMap<>();
        for (Made made : fire(facts.relations())) {
            if (rules.catalogue().rule(made.rule().code()) == null) {
                continue;
            }
            byEquation.merge(Equation.key(made.comparison()), made, (a, b) -> BETTER_TOLD.compare(a, b) <= 0 ? a : b);
        }
        return numbered(byEquation.values());
    }

    private List<Made> fire(List<Object> facts) {
        Comparisons comparisons = new Comparisons(rules.all());
        KieSession session = rules.base().newKieSession();
        try {
            session.addEventListener(comparisons);
            facts.forEach(session::insert);
            session.fireAllRules();
        } catch (ConsequenceException e) {
            throw RuleFailure.ofRule(e.getMatch().getRule().getName(), e);
        } catch (RuntimeException e) {
            throw rules.hasOwn() ? RuleFailure.ofCondition(e) : e;
        } finally {
            session.dispose();
        }
        return comparisons.made();
    }

    private static List<Relation> numbered(Collection<Made> made) {
        List<Made> sorted = new ArrayList<>(made);
        sorted.sort(Comparator.comparingInt((Made m) -> first(m.comparison()))
                .thenComparing(m -> m.rule().code())
                .thenComparing(m -> figures(m.comparison()), Engine::compare)
                .thenComparing(m -> m.comparison().formula()));
        List<Relation> relations = new ArrayList<>(sorted.size());
        for (Made m : sorted) {
            relations.add(new Relation(relations.size() + 1, m.rule(), m.comparison(), m.outcome()));
        }
        return relations;
    }

    private static int first(Comparison comparison) {
        List<Amount> reported = comparison.reported().amounts();
        return reported.isEmpty() ? 0 : reported.get(0).number();
    }

    private static List<Integer> figures(Comparison comparison) {
        return comparison.amounts().stream().map(Amount::number).toList();
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
