package org.ticktie.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ticktie.check.Words.expect;
import static org.ticktie.check.Words.sum;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ticktie.fact.Amount;
import org.ticktie.fact.GrowthKind;
import org.ticktie.ruletest.Amounts;

class ComparisonTest {
    private final Amounts amounts = new Amounts();

    @Test
    void aSumMayBeOffByHalfADigitForEachFigure() {
        assertThat(footing("60", "10", "20", "30").outcome()).isEqualTo(Outcome.AGREES);
        assertThat(footing("61", "10", "20", "30").outcome()).isEqualTo(Outcome.ROUNDING);
        assertThat(footing("62", "10", "20", "30").outcome()).isEqualTo(Outcome.ROUNDING);
        assertThat(footing("63", "10", "20", "30").outcome()).isEqualTo(Outcome.EXCEPTION);
        assertThat(footing("58", "10", "20", "30").outcome()).isEqualTo(Outcome.ROUNDING);
        assertThat(footing("57", "10", "20", "30").outcome()).isEqualTo(Outcome.EXCEPTION);
    }

    @Test
    void aSumOfTwoMayBeOffByOne() {
        assertThat(footing("31", "10", "20").outcome()).isEqualTo(Outcome.ROUNDING);
        assertThat(footing("32", "10", "20").outcome()).isEqualTo(Outcome.EXCEPTION);
    }

    @Test
    void aPercentageMayRoundEitherWayFromAHalf() {
        assertThat(growth("2.5", "1,025", "1,000").outcome()).isEqualTo(Outcome.AGREES);
        assertThat(growth("2.6", "1,025", "1,000").outcome()).isEqualTo(Outcome.ROUNDING);
        assertThat(growth("2.8", "1,025", "1,000").outcome()).isEqualTo(Outcome.EXCEPTION);
    }

    @Test
    void aPercentageOfTinyFiguresProvesNothing() {
        assertThat(growth("50.0", "3", "2").outcome()).isEqualTo(Outcome.VACUOUS);
    }

    @Test
    void theDifferenceIsReportedLessExpected() {
        assertThat(footing("63", "10", "20", "30").difference()).hasToString("3");
        assertThat(footing("57", "10", "20", "30").difference()).hasToString("-3");
    }

    private Comparison footing(String total, String... parts) {
        Amount reported = amounts.money(total);
        return expect(reported)
                .toEqual(sum(Arrays.stream(parts).map(amounts::money).toArray(Amount[]::new)));
    }

    private Comparison growth(String percent, String current, String base) {
        Amount reported = amounts.money(percent);
        return expect(reported).toEqual(Words.change(amounts.money(current), amounts.money(base), GrowthKind.PERCENT));
    }
}
