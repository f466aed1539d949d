package org.ticktie.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ticktie.Ticktie;

class RuleCatalogueTest {
    private static final String DRL = """
            package a;
            /**
             * What it checks: x.
             *
             *     1 + 1
             */
            rule "ZZ01 Things add up"
                @severity( WARNING )
            when
                Integer()
            then
            end
            """;

    @Test
    void readsCodeAssertionSeverityAndPage() {
        Rule rule = new RuleCatalogue(Map.of("z.drl", DRL)).rule("ZZ01");
        assertThat(rule)
                .isEqualTo(new Rule(
                        "ZZ01", "Things add up", Severity.WARNING, "What it checks: x.\n\n    1 + 1", "z.drl"));
        assertThat(rule.name()).isEqualTo("ZZ01 Things add up");
        assertThat(rule.family()).isEqualTo("ZZ");
    }

    @Test
    void refusesARuleWithoutSeverityAndACodeUsedTwice() {
        assertThatThrownBy(() -> new RuleCatalogue(Map.of("z.drl", DRL.replace("@severity( WARNING )", ""))))
                .hasMessage("z.drl:7: rule \"ZZ01 Things add up\": it has no @severity\n"
                        + "  Maybe @severity( ERROR ), @severity( WARNING ) or @severity( NOTE )");
        assertThatThrownBy(() -> new RuleCatalogue(Map.of("z.drl", DRL + DRL)))
                .hasMessage("z.drl:19: rule \"ZZ01 Things add up\": the code ZZ01 is taken, by a rule in z.drl");
    }

    @Test
    void everyRuleHasAWholePage() {
        for (Rule rule : Ticktie.builtInRules().rules()) {
            assertThat(rule.page())
                    .as(rule.code())
                    .startsWith("What it checks: ")
                    .contains(
                            "\nWhy it matters: ", "\nAgrees:", "\nDoes not agree:", "\nSilent when: ", "\nReference: ")
                    .doesNotContain("\t");
            assertThat(rule.page().lines().mapToInt(String::length).max().orElse(0))
                    .as(rule.code())
                    .isLessThanOrEqualTo(120);
        }
    }
}
