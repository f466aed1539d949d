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

    /** What is stated, its lowest and its highest figure, and the cells of which they are as far off as rounding allows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NA01 | LEVEL | 5,713 | 5,712 | 5,714 | 5,713 |",
                "NA02 | COMPARATIVE | 5,307 | 5,306 | 5,308 | 5,307 |",
                "NA03 | PER_SHARE | 0.40 | 0.39 | 0.41 | 0.40 |",
                "NA04 | CHANGE | 406 | 405 | 407 | 5,713 | 5,307",
                // between 407.5 / 400.5 − 1 = 1.75 % and 408.5 / 399.5 − 1 = 2.25 %
                "NA05 | PERCENT_CHANGE | 2.0 | 1.7 | 2.3 | 408 | 400",
                // between 99.5 / 199.5 = 49.87 % and 100.5 / 198.5 = 50.63 %
                "NA06 | RATIO | 50.3 | 49.9 | 50.6 | 100 | 199",
                // between 1.0 and 1.2 points
                "NA07 | POINTS | 110 | 100 | 120 | 44.2 | 43.1",
                "NA08 | REPEATED | 5,713 | 5,712 | 5,714 | 5,713 |"
            })
    void claims(String code, ClaimKind kind, String right, String lowest, String highest, String cell, String other) {
        verifyThat(code)
                .given(given.claim(kind, Grade.STRONG, Hedge.NONE, right, cell, other))
                .agrees();
        verifyThat(code)
                .holdsBetween(lowest, highest, f -> given.claim(kind, Grade.STRONG, Hedge.NONE, f, cell, other));
        verifyThat(code)
                .given(given.claim(kind, Grade.STRONG, Hedge.ABOUT, right, cell, other))
                .isSilent();
        verifyThat("NA10")
                .given(given.claim(kind, Grade.WEAK, Hedge.NONE, right, cell, other))
                .agrees();
        verifyThat("NA10")
                .holdsBetween(lowest, highest, f -> given.claim(kind, Grade.WEAK, Hedge.NONE, f, cell, other));
        verifyThat("NA11")
                .given(given.claim(kind, Grade.TICK_ONLY, Hedge.NONE, right, cell, other))
                .agrees();
        verifyThat("NA11")
                .ticksBetween(lowest, highest, f -> given.claim(kind, Grade.TICK_ONLY, Hedge.NONE, f, cell, other));
    }

    /**
     * What is stated; the lowest and the highest cell that it allows, a cell being half a unit off at most. "About" allows a
     * twentieth to both sides, "nearly" 93 % and what rounds to it, "more than" a quarter more; what "less than" allows has no
     * edge below that a release would reach.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ABOUT | 5,713 | 5,427 | 5,999", // 5,427.35 to 5,998.65
                "ABOUT | (5,713) | (5,999) | (5,427)",
                "NEARLY | 6,000 | 5,580 | 6,001", // 5,580 to 6,000.5
                "OVER | 5,000 | 5,000 | 6,251", // 5,000 to 6,251
                "UNDER | 6,000 | (60,000) | 6,001" // −60,000 to 6,000.5
            })
    void hedges(Hedge hedge, String stated, String lowest, String highest) {
        verifyThat("NA09").given(level(Grade.STRONG, hedge, stated, stated)).agrees();
        verifyThat("NA09").holdsBetween(lowest, highest, f -> level(Grade.STRONG, hedge, stated, f));
        verifyThat("NA12").given(level(Grade.WEAK, hedge, stated, stated)).agrees();
        verifyThat("NA12").ticksBetween(lowest, highest, f -> level(Grade.WEAK, hedge, stated, f));
    }

    private Object level(Grade grade, Hedge hedge, String stated, String cell) {
        return given.claim(ClaimKind.LEVEL, grade, hedge, stated, cell, null);
    }

    /** Both may be half a unit off, so that one fact may be printed one unit apart. */
    @Test
    void sameFactInTwoTables() {
        verifyThat("TO01").given(given.repeat(Grade.STRONG, "987", "987")).agrees();
        verifyThat("TO01").holdsBetween("986", "988", f -> given.repeat(Grade.STRONG, "987", f));
        verifyThat("TO01").given(given.repeat(Grade.WEAK, "987", "987")).isSilent();
        verifyThat("TO02").given(given.repeat(Grade.WEAK, "987", "987")).agrees();
        verifyThat("TO02").holdsBetween("986", "988", f -> given.repeat(Grade.WEAK, "987", f));
        verifyThat("TO03").given(given.repeat(Grade.TICK_ONLY, "987", "987")).agrees();
        verifyThat("TO03").ticksBetween("986", "988", f -> given.repeat(Grade.TICK_ONLY, "987", f));
    }
}
