package org.ticktie.ruletest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.ticktie.Ticktie;
import org.ticktie.check.Outcome;
import org.ticktie.rule.Rule;
import org.ticktie.rule.Severity;

/** Lists the rules of which no test says what agrees, what does not, and where they do not apply. */
class EveryRuleIsTestedTest {
    private static final List<Class<?>> TESTS = List.of(
            ArticulationRulesTest.class,
            IdentityRulesTest.class,
            NarrativeRulesTest.class,
            OtherSourcesRulesTest.class,
            PresentationRulesTest.class,
            StructureRulesTest.class,
            TextRulesTest.class);

    @Test
    void agreesDoesNotAgreeDoesNotApply() {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(TESTS.stream().map(t -> selectClass(t)).toList())
                        .build());
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
}
