package org.ticktie.ruletest;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.ticktie.Ticktie;
import org.ticktie.check.Outcome;
import org.ticktie.rule.Rule;
import org.ticktie.rule.Severity;

/** Lists the rules of which no test says what agrees, what does not, where they do not apply, and where rounding ends. */
class EveryRuleIsTestedTest {
    private static final List<Class<?>> TESTS = List.of(
            ArticulationRulesTest.class,
            IdentityRulesTest.class,
            NarrativeRulesTest.class,
            OtherSourcesRulesTest.class,
            PresentationRulesTest.class,
            StructureRulesTest.class,
            TextRulesTest.class);

    /** Rules of what is not rounded, and why it is not. */
    private static final Map<String, String> WITHOUT_ROUNDING = Map.ofEntries(
            entry("CF10", "the sign of a figure; one that is near zero is left alone"),
            entry("PR01", "days of the week"),
            entry("PR02", "days of the month"),
            entry("PR03", "months"),
            entry("PR04", "brackets"),
            entry("PR05", "a number of digits"),
            entry("PR06", "a number of figures"),
            entry("PR07", "months"),
            entry("PR08", "months"),
            entry("PR09", "months"),
            entry("PR10", "a scale"),
            entry("XB05", "a scale, sign or period"));

    /** Rules of an order: what is compared may lie as far on the other side as it likes. */
    private static final Set<String> ONE_SIDED = Set.of("EPS08", "EPS10", "GD01", "GD04", "NA16", "PD01");

    @BeforeAll
    static void runTheirTests() {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(TESTS.stream().map(t -> selectClass(t)).toList())
                        .build());
    }

    @Test
    void agreesDoesNotAgreeDoesNotApply() {
        List<String> gaps = new ArrayList<>();
        for (Rule rule : Ticktie.builtInRules().rules()) {
            Set<String> wanted = new TreeSet<>(Set.of("AGREES", "EXCEPTION", "silent"));
            if (rule.severity() == Severity.NOTE) {
                wanted.remove("EXCEPTION"); // most only tick: what does not agree is silence
            }
            for (List<Outcome> outcomes : RuleVerification.expected().getOrDefault(rule.code(), Set.of())) {
                outcomes.forEach(o -> wanted.remove(o.name()));
                if (outcomes.isEmpty()) {
                    wanted.remove("silent");
                }
            }
            if (!wanted.isEmpty()) {
                gaps.add(rule.code() + " " + wanted);
            }
        }
        assertThat(gaps).isEmpty();
    }

    @Test
    void bothEdgesOfRounding() {
        Map<String, Integer> wanted = new TreeMap<>();
        Map<String, Integer> tested = new TreeMap<>();
        for (Rule rule : Ticktie.builtInRules().rules()) {
            String code = rule.code();
            wanted.put(code, WITHOUT_ROUNDING.containsKey(code) ? 0 : ONE_SIDED.contains(code) ? 1 : 2);
            tested.put(code, RuleVerification.edges(code).size());
        }
        assertThat(tested).isEqualTo(wanted);
        assertThat(tested.keySet()).containsAll(WITHOUT_ROUNDING.keySet()).containsAll(ONE_SIDED);
    }
}
