package org.ticktie.ruletest;

import static org.ticktie.ruletest.RuleVerification.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Hedge;

/** Sentences against tables, and one table against another. */
class NarrativeRulesTest {
    private final Given given = new Given();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NA01 | LEVEL | 5,713 | 5,714 | 5,715 | 5,713 |",
                "NA02 | COMPARATIVE | 5,307 | 5,306 | 5,305 | 5,307 |",
                "NA03 | PER_SHARE | 0.40 | 0.41 | 0.42 | 0.40 |",
                "NA04 | CHANGE | 406 | 407 | 408 | 5,713 | 5,307",
                "NA05 | PERCENT_CHANGE | 2.0 | 2.3 | 2.4 | 408 | 400",
                "NA06 | RATIO | 50.3 | 50.6 | 50.7 | 100 | 199",
                "NA07 | POINTS | 110 | 100 | 99 | 44.2 | 43.1",
                "NA08 | REPEATED | 5,713 | 5,714 | 5,715 | 5,713 |"
            })
    void claims(String code, ClaimKind kind, String right, String edge, String beyond, String cell, String other) {
        verifyThat(code)
                .given(given.claim(kind, Grade.STRONG, Hedge.NONE, right, cell, other))
                .agrees();
        verifyThat(code)
                .given(given.claim(kind, Grade.STRONG, Hedge.NONE, edge, cell, other))
                .agreesWithinRounding();
        verifyThat(code)
                .given(given.claim(kind, Grade.STRONG, Hedge.NONE, beyond, cell, other))
                .raises();
        verifyThat(code)
                .given(given.claim(kind, Grade.STRONG, Hedge.ABOUT, beyond, cell, other))
                .isSilent();
        verifyThat("NA10")
                .given(given.claim(kind, Grade.WEAK, Hedge.NONE, right, cell, other))
                .agrees();
        verifyThat("NA10")
                .given(given.claim(kind, Grade.WEAK, Hedge.NONE, beyond, cell, other))
                .raises();
        verifyThat("NA11")
                .given(given.claim(kind, Grade.TICK_ONLY, Hedge.NONE, right, cell, other))
                .agrees();
        verifyThat("NA11")
                .given(given.claim(kind, Grade.TICK_ONLY, Hedge.NONE, beyond, cell, other))
                .isSilent();
    }

    /** What is stated; the least and the greatest figure that it allows; one below and one above them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ABOUT | 5,713 | 5,428 | 5,998 | 5,426 | 6,000",
                "ABOUT | (5,713) | (5,998) | (5,428) | (6,000) | (5,426)",
                "NEARLY | 6,000 | 5,580 | 6,000 | 5,579 | 6,002",
                "OVER | 5,000 | 5,000 | 6,250 | 4,999 | 6,252",
                "UNDER | 6,000 | 100 | 6,000 | (60,002) | 6,002"
            })
    void hedges(Hedge hedge, String stated, String least, String greatest, String below, String above) {
        verifyThat("NA09").given(level(Grade.STRONG, hedge, stated, least)).agrees();
        verifyThat("NA09").given(level(Grade.STRONG, hedge, stated, greatest)).agrees();
        verifyThat("NA09").given(level(Grade.STRONG, hedge, stated, below)).raises();
        verifyThat("NA09").given(level(Grade.STRONG, hedge, stated, above)).raises();
        verifyThat("NA12").given(level(Grade.WEAK, hedge, stated, least)).agrees();
        verifyThat("NA12").given(level(Grade.WEAK, hedge, stated, below)).isSilent();
    }

    private Object level(Grade grade, Hedge hedge, String stated, String cell) {
        return given.claim(ClaimKind.LEVEL, grade, hedge, stated, cell, null);
    }

    @Test
    void sameFactInTwoTables() {
        verifyThat("TO01").given(given.repeat(Grade.STRONG, "987", "987")).agrees();
        verifyThat("TO01").given(given.repeat(Grade.STRONG, "987", "988")).agreesWithinRounding();
        verifyThat("TO01").given(given.repeat(Grade.STRONG, "987", "986")).agreesWithinRounding();
        verifyThat("TO01").given(given.repeat(Grade.STRONG, "987", "978")).raises();
        verifyThat("TO01").given(given.repeat(Grade.WEAK, "987", "978")).isSilent();
        verifyThat("TO02").given(given.repeat(Grade.WEAK, "987", "987")).agrees();
        verifyThat("TO02").given(given.repeat(Grade.WEAK, "987", "978")).raises();
        verifyThat("TO03").given(given.repeat(Grade.TICK_ONLY, "987", "987")).agrees();
        verifyThat("TO03").given(given.repeat(Grade.TICK_ONLY, "987", "978")).isSilent();
    }
}
