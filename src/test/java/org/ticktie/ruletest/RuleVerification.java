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
import java.util.function.Function;
import org.ticktie.check.Outcome;
import org.ticktie.engine.Engine;
import org.ticktie.engine.RuleBase;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Relation;

/**
 * Tests one rule: {@code verifyThat("BS01").given(…).raises()}. Every expectation is held against the facts in several orders,
 * since a rule must not depend on theirs.
 *
 * <p>The edges of rounding are those of one figure, the others being what they are: {@code holdsBetween("1,519", "1,521", f -> …)}
 * says that the rule holds where that figure reads 1,519 or 1,521, and no longer where it reads 1,518 or 1,522, the next that
 * could be printed.
 */
public final class RuleVerification {
    private static final Engine ENGINE = new Engine(RuleBase.builtIn());

    /** What was expected of each rule so far: outcomes, and an empty list where it was to be silent. */
    private static final Map<String, Set<List<Outcome>>> EXPECTED = new ConcurrentHashMap<>();

    /** On which sides the edges of rounding of each rule have been tested so far. */
    private static final Map<String, Set<Side>> EDGES = new ConcurrentHashMap<>();

    /** Below and above the figures with which a rule holds. */
    enum Side {
        BELOW,
        ABOVE
    }

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

    /** It holds with these figures and accuses the next one below and the next one above them. */
    public void holdsBetween(String lowest, String highest, Function<String, Object> fact) {
        holdsFrom(lowest, fact);
        holdsUpTo(highest, fact);
    }

    /** It holds with this figure and accuses the next one above it. */
    public void holdsUpTo(String highest, Function<String, Object> fact) {
        edge(Side.ABOVE, highest, fact, true);
    }

    /** It holds with this figure and accuses the next one below it. */
    public void holdsFrom(String lowest, Function<String, Object> fact) {
        edge(Side.BELOW, lowest, fact, true);
    }

    /** It ticks these figures, and is silent of the next one below and the next one above them. */
    public void ticksBetween(String lowest, String highest, Function<String, Object> fact) {
        edge(Side.BELOW, lowest, fact, false);
        edge(Side.ABOVE, highest, fact, false);
    }

    /** What other facts were given bears the rule out, and the figure at the edge stands behind them. */
    private void edge(Side side, String last, Function<String, Object> fact, boolean accuses) {
        EDGES.computeIfAbsent(code, c -> ConcurrentHashMap.newKeySet()).add(side);
        List<Object> others = facts;
        facts = with(others, fact.apply(last));
        List<Outcome> inside = outcomes(facts);
        assertThat(inside).as(code + " with " + last).isNotEmpty().isSubsetOf(Outcome.AGREES, Outcome.ROUNDING);
        expect(inside);
        List<Outcome> outside = new ArrayList<>(inside.subList(0, inside.size() - 1));
        if (accuses) {
            outside.add(Outcome.EXCEPTION);
        }
        facts = with(others, fact.apply(Amounts.next(last, side == Side.ABOVE ? 1 : -1)));
        expect(outside);
        facts = others;
    }

    private static List<Object> with(List<Object> others, Object fact) {
        List<Object> all = new ArrayList<>(others);
        all.add(fact);
        return all;
    }

    private void hasOnce(Outcome outcome) {
        expect(List.of(outcome));
    }

    static Map<String, Set<List<Outcome>>> expected() {
        return EXPECTED;
    }

    static Set<Side> edges(String code) {
        return EDGES.getOrDefault(code, Set.of());
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
