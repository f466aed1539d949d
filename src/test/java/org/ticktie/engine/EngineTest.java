package org.ticktie.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Grade;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Term;
import org.ticktie.fact.Total;
import org.ticktie.finding.Relation;
import org.ticktie.ruletest.Amounts;

class EngineTest {
    private static final Engine ENGINE = new Engine(RuleBase.builtIn());

    @Test
    void tellsTheRuleThatMadeAComparison() {
        Amounts a = new Amounts();
        Total total = total(a.money("12"), a.money("5"), a.money("7"));
        List<Relation> relations = ENGINE.relations(new Facts(List.of(), List.of(), List.of(total), List.of()));
        assertThat(relations).hasSize(1);
        assertThat(relations.get(0).rule().code()).isEqualTo("FT01");
        assertThat(relations.get(0).outcome()).isEqualTo(Outcome.AGREES);
        assertThat(relations.get(0).comparison().formula()).isEqualTo("5 + 7 = 12");
    }

    @Test
    void countsOneEquationOnce() {
        Amounts a = new Amounts();
        Amount twelve = a.money("12");
        Amount five = a.money("5");
        Amount seven = a.money("7");
        Total first = total(twelve, five, seven);
        Total second = total(twelve, seven, five);
        assertThat(ENGINE.relations(new Facts(List.of(), List.of(), List.of(first, second), List.of())))
                .hasSize(1);
    }

    private static Total total(Amount reported, Amount... parts) {
        List<Term> terms =
                java.util.Arrays.stream(parts).map(p -> new Term(p, 1)).toList();
        return new Total(reported, terms, Direction.DOWN, Grade.STRONG, LineItem.UNKNOWN);
    }
}
