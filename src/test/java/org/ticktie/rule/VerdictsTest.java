package org.ticktie.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ticktie.Ticktie;

/** The record on which the precision of the rules rests must itself be in order. */
class VerdictsTest {
    private static final List<List<String>> LINES = Verdicts.lines();
    private static final List<List<String>> VERDICTS = LINES.subList(1, LINES.size());

    @Test
    void everyLineHasItsCells() {
        assertThat(LINES.get(0)).isEqualTo(Verdicts.HEADER);
        assertThat(VERDICTS).isNotEmpty().allSatisfy(v -> {
            assertThat(v).hasSameSizeAs(Verdicts.HEADER);
            assertThat(v.get(2)).matches("[0-9a-f]{12}");
            assertThat(v.get(3)).isIn(Verdicts.WORDS);
        });
    }

    @Test
    void everyVerdictSaysHowItWasRecomputed() {
        assertThat(VERDICTS)
                .allSatisfy(v -> assertThat(v.get(4)).matches(".*\\d.*").hasSizeGreaterThan(20));
    }

    @Test
    void twoReadersAgreeUnlessItIsUnsure() {
        assertThat(VERDICTS).allSatisfy(v -> {
            assertThat(v.get(5))
                    .satisfiesAnyOf(second -> assertThat(second).isIn(Verdicts.WORDS), second -> assertThat(second)
                            .isEqualTo(Verdicts.UNREAD));
            if (!v.get(3).equals("unsure") && !v.get(5).equals(Verdicts.UNREAD)) {
                assertThat(v.get(5)).isEqualTo(v.get(3));
            }
        });
    }

    @Test
    void itSpeaksOfRulesThatThereAre() {
        RuleCatalogue catalogue = Ticktie.builtInRules();
        assertThat(VERDICTS)
                .allSatisfy(
                        v -> assertThat(catalogue.rule(v.get(1))).as(v.get(1)).isNotNull());
    }

    @Test
    void noErrorIsJudgedTwice() {
        Set<List<String>> seen = new HashSet<>();
        assertThat(VERDICTS)
                .allSatisfy(
                        v -> assertThat(seen.add(v.subList(0, 3))).as("%s", v).isTrue());
    }
}
