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

    /**
     * What rounds to the same figure may have risen and may have fallen; "flat" allows 2 % of the base, 113.8, and half a unit of
     * each figure.
     */
    @ParameterizedTest
    @CsvSource({"NA13, STRONG", "NA14, WEAK"})
    void directionsThatRoundingLeavesOpen(String code, Grade grade) {
        verifyThat(code).holdsFrom("5,713", f -> given.direction(grade, 1, false, f, "5,713"));
        verifyThat(code).holdsUpTo("5,713", f -> given.direction(grade, -1, false, f, "5,713"));
        verifyThat(code).holdsBetween("5,576", "5,804", f -> given.direction(grade, 0, false, f, "5,690"));
    }

    @Test
    void aDirectionThatATablePrintsItself() {
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

    /** What the words say, as numbers: the same number agrees and every other does not. */
    @ParameterizedTest
    @CsvSource({"PR01, WEEKDAY, 1, 2", "PR02, DAY, 30, 31", "PR03, MONTH, 24305, 24308"})
    void dates(String code, Dimension dimension, int right, int wrong) {
        verifyThat(code).given(date(code, given.word(dimension, right), right)).agrees();
        verifyThat(code).given(date(code, given.word(dimension, wrong), right)).raises();
    }

    private Object date(String code, Amount said, int due) {
        return switch (code) {
            case "PR01" -> new Weekday(said, given.word(Dimension.WEEKDAY, due));
            case "PR02" -> new DayOfMonth(said, due);
            default -> new ReportedPeriod(said, given.word(Dimension.MONTH, due));
        };
    }

    @Test
    void guidance() {
        verifyThat("GD01").given(new GuidanceRange(said("3.4"), said("3.6"))).agrees();
        // an end of guidance is chosen, and rounding excuses nothing
        verifyThat("GD01").holdsUpTo("3.6", f -> new GuidanceRange(said(f), said("3.6")));
        verifyThat("GD02")
                .given(new GuidanceMidpoint(said("3.5"), said("3.4"), said("3.6")))
                .agrees();
        // the midpoint may have been taken before its ends were rounded: either is half a unit off, and so is it
        verifyThat("GD02").holdsBetween("3.4", "3.6", f -> new GuidanceMidpoint(said(f), said("3.4"), said("3.6")));
        verifyThat("GD03").given(new GuidanceRepeat(said("3.41"), said("3.41"))).agrees();
        verifyThat("GD03").holdsBetween("3.41", "3.41", f -> new GuidanceRepeat(said("3.41"), said(f)));
        verifyThat("GD03").holdsBetween("3.35", "3.45", f -> new GuidanceRepeat(said("3.4"), said(f)));
        verifyThat("GD03").holdsBetween("3.35", "3.45", f -> new GuidanceRepeat(said(f), said("3.4")));
        verifyThat("GD04").given(step("50", "13.4", "12.1")).agrees();
        // four times a span of 1.4 points, since either end of it may be half of a tenth off; and half a basis point
        verifyThat("GD04").holdsUpTo("560", f -> step(f, "13.4", "12.1"));
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
                .holdsBetween("59.6", "59.8", f -> given.total(Direction.IN_TEXT, Grade.WEAK, f, "41.2", "18.5"));
        verifyThat("NA15")
                .given(given.total(Direction.DOWN, Grade.WEAK, "57.9", "41.2", "18.5"))
                .isSilent();
        verifyThat("NA16").given(new Part(said("3.1"), said("22.4"))).agrees();
        // half a tenth of each
        verifyThat("NA16").holdsUpTo("22.5", f -> new Part(said(f), said("22.4")));
    }
}
