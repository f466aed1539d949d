package org.ticktie.ruletest;

import static org.ticktie.ruletest.RuleVerification.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.Amount;
import org.ticktie.fact.DayOfMonth;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Grade;
import org.ticktie.fact.GuidanceMidpoint;
import org.ticktie.fact.GuidanceRange;
import org.ticktie.fact.GuidanceRepeat;
import org.ticktie.fact.GuidanceStep;
import org.ticktie.fact.Part;
import org.ticktie.fact.ReportedPeriod;
import org.ticktie.fact.Weekday;
import org.ticktie.number.Dimension;
import org.ticktie.number.Uom;

/** Words of direction, dates, guidance, and sums told by sentences. */
class TextRulesTest {
    private final Given given = new Given();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | false | 5,713 | 5,307", "-1 | false | 5,307 | 5,713", "1 | false | 5,713 | (5,307)",
                "-1 | true | (1,454) | (2,588)", "1 | true | (2,588) | (1,454)", "0 | false | 5,713 | 5,690"
            })
    void directions(int sign, boolean ofSizes, String current, String base) {
        for (Grade grade : new Grade[] {Grade.STRONG, Grade.WEAK}) {
            String code = grade == Grade.STRONG ? "NA13" : "NA14";
            verifyThat(code)
                    .given(given.direction(grade, sign, ofSizes, current, base))
                    .agrees();
            if (sign != 0) {
                verifyThat(code)
                        .given(given.direction(grade, -sign, ofSizes, current, base))
                        .raises();
                verifyThat(code)
                        .given(given.direction(grade, 0, ofSizes, current, base))
                        .raises();
            }
        }
    }

    @Test
    void directionsThatRoundingLeavesOpen() {
        verifyThat("NA13")
                .given(given.direction(Grade.STRONG, -1, false, "5,713", "5,713"))
                .agreesWithinRounding();
        verifyThat("NA13")
                .given(given.direction(Grade.STRONG, 1, false, "5,713", "5,713"))
                .agreesWithinRounding();
        verifyThat("NA13")
                .given(given.direction(Grade.STRONG, 1, false, "5,713", null))
                .agrees();
        verifyThat("NA13")
                .given(given.direction(Grade.STRONG, 1, false, "(5,713)", null))
                .raises();
        verifyThat("NA13")
                .given(given.direction(Grade.TICK_ONLY, -1, false, "5,713", "5,307"))
                .isSilent();
    }

    @Test
    void dates() {
        Amount monday = given.word(Dimension.WEEKDAY, 1);
        verifyThat("PR01")
                .given(new Weekday(monday, given.word(Dimension.WEEKDAY, 1)))
                .agrees();
        verifyThat("PR01")
                .given(new Weekday(monday, given.word(Dimension.WEEKDAY, 2)))
                .raises();
        verifyThat("PR02")
                .given(new DayOfMonth(given.word(Dimension.DAY, 30), 30))
                .agrees();
        verifyThat("PR02")
                .given(new DayOfMonth(given.word(Dimension.DAY, 31), 30))
                .raises();
        Amount june = given.word(Dimension.MONTH, 24305);
        verifyThat("PR03")
                .given(new ReportedPeriod(june, given.word(Dimension.MONTH, 24305)))
                .agrees();
        verifyThat("PR03")
                .given(new ReportedPeriod(june, given.word(Dimension.MONTH, 24308)))
                .raises();
    }

    @Test
    void guidance() {
        verifyThat("GD01").given(new GuidanceRange(said("3.4"), said("3.6"))).agrees();
        verifyThat("GD01").given(new GuidanceRange(said("3.6"), said("3.6"))).agrees();
        verifyThat("GD01").given(new GuidanceRange(said("3.7"), said("3.6"))).agreesWithinRounding();
        verifyThat("GD01").given(new GuidanceRange(said("4.3"), said("3.6"))).raises();
        verifyThat("GD02")
                .given(new GuidanceMidpoint(said("3.5"), said("3.4"), said("3.6")))
                .agrees();
        verifyThat("GD02")
                .given(new GuidanceMidpoint(said("3.6"), said("3.4"), said("3.6")))
                .agreesWithinRounding();
        verifyThat("GD02")
                .given(new GuidanceMidpoint(said("3.7"), said("3.4"), said("3.6")))
                .raises();
        verifyThat("GD03").given(new GuidanceRepeat(said("3.41"), said("3.41"))).agrees();
        verifyThat("GD03").given(new GuidanceRepeat(said("3.41"), said("3.14"))).raises();
        verifyThat("GD04").given(step("50", "13.4", "12.1")).agrees();
        verifyThat("GD04").given(step("1,500", "13.4", "12.1")).raises();
    }

    private Amount said(String printed) {
        return given.said(printed, Uom.money("USD"));
    }

    private GuidanceStep step(String points, String highest, String lowest) {
        return new GuidanceStep(
                given.said(points, Uom.BASIS_POINTS),
                given.said(highest, Uom.PERCENT),
                given.said(lowest, Uom.PERCENT));
    }

    @Test
    void sumsAndParts() {
        verifyThat("NA15")
                .given(given.total(Direction.IN_TEXT, Grade.WEAK, "59.7", "41.2", "18.5"))
                .agrees();
        verifyThat("NA15")
                .given(given.total(Direction.IN_TEXT, Grade.WEAK, "59.6", "41.2", "18.5"))
                .agreesWithinRounding();
        verifyThat("NA15")
                .given(given.total(Direction.IN_TEXT, Grade.WEAK, "57.9", "41.2", "18.5"))
                .raises();
        verifyThat("NA15")
                .given(given.total(Direction.DOWN, Grade.WEAK, "57.9", "41.2", "18.5"))
                .isSilent();
        verifyThat("NA16").given(new Part(said("3.1"), said("22.4"))).agrees();
        verifyThat("NA16").given(new Part(said("31.0"), said("22.4"))).raises();
    }
}
