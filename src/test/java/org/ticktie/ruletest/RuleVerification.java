package org.ticktie.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ticktie.check.Outcome;
import org.ticktie.engine.Engine;
import org.ticktie.engine.RuleBase;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Relation;

/**
 * Tests one rule: {@code verifyThat("BS01").given(…).raises()}. Every expectation is held against the facts in several orders,
 * since a rule must not depend on theirs.
 */
public final class RuleVerification {
    private static final Engine ENGINE = new Engine(RuleBase.builtIn());

    /** What was expected of each rule so far: outcomes, and an empty list where it was to be silent. */
    private static final Map<String, Set<List<Outcome>>> EXPECTED = new ConcurrentHashMap<>();

    private final String code;
    private List<Object> facts = List.of();

    private RuleVerification(String code) {
        this.code = code;
    }

    public static RuleVerification verifyThat(String code) {
        return new RuleVerification(code);
    }

    public RuleVerification given(Object... given) {
        facts = Arrays.asList(given);
        return this;
    }

    /** It makes one comparison, which does not hold. */
    public void raises() {
        hasOnce(Outcome.EXCEPTION);
    }

    /** It makes one comparison, and the digits agree. */
    public void agrees() {
        hasOnce(Outcome.AGREES);
    }

    /** It makes one comparison, which holds within rounding only. */
    public void agreesWithinRounding() {
        hasOnce(Outcome.ROUNDING);
    }

    /** It makes one comparison, which nothing could have failed. */
    public void isVacuous() {
        hasOnce(Outcome.VACUOUS);
    }

    /** It makes no comparison. */
    public void isSilent() {
        expect(List.of());
    }

    /** It makes these comparisons, in the order of the document. */
    public void has(Outcome... outcomes) {
        expect(List.of(outcomes));
    }

    private void hasOnce(Outcome outcome) {
        expect(List.of(outcome));
    }

    static Map<String, Set<List<Outcome>>> expected() {
        return EXPECTED;
    }

    private void expect(List<Outcome> outcomes) {
        EXPECTED.computeIfAbsent(code, c -> ConcurrentHashMap.newKeySet()).add(outcomes);
        List<Object> order = new ArrayList<>(facts);
        Random random = new Random(42);
        for (int i = 0; i < 4; i++) {
            assertThat(outcomes(order)).as(code + " over " + order).isEqualTo(outcomes);
            Collections.shuffle(order, random);
        }
    }

    private List<Outcome> outcomes(List<Object> order) {
        return ENGINE.relations(new Facts(List.of(), List.of(), order, List.of())).stream()
                .filter(r -> r.rule().code().equals(code))
                .map(Relation::outcome)
                .toList();
    }
}
