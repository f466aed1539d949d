package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.Ticktie;
import org.ticktie.check.Comparison;
import org.ticktie.check.Words;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.rule.Rule;
import org.ticktie.ruletest.Amounts;

/** Sums over figures, without a document. */
final class GivenRelations {
    private static final Rule FOOTING = Ticktie.builtInRules().rules().stream()
            .filter(r -> r.code().equals("FT01"))
            .findFirst()
            .orElseThrow();

    private final Amounts amounts = new Amounts();
    private final List<Amount> all = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    Amount figure(long value) {
        Amount amount = amounts.money(value < 0 ? "(" + -value + ")" : Long.toString(value));
        all.add(amount);
        return amount;
    }

    void foots(Amount total, Amount... parts) {
        Comparison comparison = Words.expect(total).toEqual(Words.sum(parts));
        relations.add(new Relation(relations.size() + 1, FOOTING, comparison, comparison.outcome()));
    }

    List<Relation> relations() {
        return relations;
    }

    List<Finding> findings() {
        return new Diagnostician().findings(new Facts(all, List.of(), List.of(), List.of()), relations);
    }
}
