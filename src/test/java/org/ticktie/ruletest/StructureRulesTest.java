package org.ticktie.ruletest;

import static org.ticktie.ruletest.RuleVerification.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Grade;
import org.ticktie.fact.GrowthKind;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.RatioKind;
import org.ticktie.fact.StatementKind;
import org.ticktie.fact.Total;
import org.ticktie.number.Uom;

/** Footing, cross-footing, changes and quotients. */
class StructureRulesTest {
    private final Given given = new Given();

    /** Three parts and their total are half a unit off each at most: two units. */
    @ParameterizedTest
    @CsvSource({"FT01, DOWN, STRONG", "FT02, DOWN, WEAK", "XF01, ACROSS, STRONG", "XF02, ACROSS, WEAK"})
    void totals(String code, Direction direction, Grade grade) {
        verifyThat(code)
                .given(given.total(direction, grade, "18", "5", "6", "7"))
                .agrees();
        verifyThat(code)
                .given(given.total(direction, grade, "4", "5", "6", "less 7"))
                .agrees();
        verifyThat(code).holdsBetween("16", "20", f -> given.total(direction, grade, f, "5", "6", "7"));
        verifyThat(code)
                .given(given.total(other(direction), grade, "15", "5", "6", "7"))
                .isSilent();
        verifyThat(code)
                .given(given.total(direction, Grade.TICK_ONLY, "15", "5", "6", "7"))
                .isSilent();
    }

    /** Totals whose line, statement or unit gives them a rule of their own. */
    @ParameterizedTest
    @CsvSource({
        "BS06, TOTAL_CURRENT_ASSETS, BALANCE_SHEET",
        "BS06, TOTAL_CURRENT_LIABILITIES, BALANCE_SHEET",
        "BS07, TOTAL_ASSETS, BALANCE_SHEET",
        "BS07, TOTAL_LIABILITIES, BALANCE_SHEET",
        "EQ01, TOTAL_EQUITY, BALANCE_SHEET",
        "EQ01, PARENT_EQUITY, BALANCE_SHEET",
        "IS11, OPERATING_EXPENSES, INCOME_STATEMENT",
        "IS11, TOTAL_COSTS_AND_EXPENSES, INCOME_STATEMENT",
        "IS12, REVENUE, INCOME_STATEMENT",
        "CF05, CF_OPERATING, CASH_FLOW",
        "CF05, CF_INVESTING, CASH_FLOW",
        "CF05, CF_FINANCING, CASH_FLOW",
        "NG01, UNKNOWN, RECONCILIATION",
        "GD05, UNKNOWN, GUIDANCE",
        "SG01, UNKNOWN, SEGMENT"
    })
    void totalsOfAKind(String code, LineItem item, StatementKind statement) {
        Uom usd = Uom.money("USD");
        verifyThat(code).given(kind(item, statement, usd, "18", "5", "6", "7")).agrees();
        verifyThat(code).holdsBetween("16", "20", f -> kind(item, statement, usd, f, "5", "6", "7"));
        verifyThat(code)
                .given(kind(LineItem.INVENTORIES, StatementKind.OTHER, usd, "15", "5", "6", "7"))
                .isSilent();
    }

    @Test
    void perShareFiguresThatAddUp() {
        Uom perShare = Uom.perShare("USD");
        LineItem item = LineItem.EPS_BASIC;
        StatementKind kind = StatementKind.INCOME_STATEMENT;
        verifyThat("EPS12")
                .given(kind(item, kind, perShare, "0.43", "0.41", "0.02"))
                .agrees();
        // one and a half cents, of which whole ones are printed
        verifyThat("EPS12").holdsBetween("0.42", "0.44", f -> kind(item, kind, perShare, f, "0.41", "0.02"));
        verifyThat("EPS12")
                .given(kind(item, kind, Uom.money("USD"), "45", "41", "2"))
                .isSilent();
    }

    private Total kind(LineItem item, StatementKind statement, Uom uom, String reported, String... parts) {
        return given.total(item, statement, uom, Direction.DOWN, reported, parts);
    }

    private static Direction other(Direction direction) {
        return direction == Direction.DOWN ? Direction.ACROSS : Direction.DOWN;
    }

    @ParameterizedTest
    @CsvSource({"FT03, DOWN", "XF03, ACROSS"})
    void totalsOnWeakEvidenceAreTickedButNeverAccused(String code, Direction direction) {
        Grade grade = Grade.TICK_ONLY;
        verifyThat(code)
                .given(given.total(direction, grade, "18", "5", "6", "7"))
                .agrees();
        verifyThat(code).ticksBetween("16", "20", f -> given.total(direction, grade, f, "5", "6", "7"));
        verifyThat(code)
                .given(given.total(direction, Grade.STRONG, "18", "5", "6", "7"))
                .isSilent();
    }

    /**
     * A printed change, its lowest and its highest figure. Each figure compared may be half a unit off: the difference of 335 lies
     * between 334 and 336, the change in percent between 4,209.5 / 3,875.5 − 1 = 8.62 % and 4,210.5 / 3,874.5 − 1 = 8.67 %, that
     * in percentages between 1.0 and 1.2 points; the printed change may be half of its own unit off besides.
     */
    @ParameterizedTest
    @CsvSource({
        "PY01, DIFFERENCE, STRONG, 335, 334, 336, '4,210', '3,875'",
        "PY04, DIFFERENCE, WEAK, 335, 334, 336, '4,210', '3,875'",
        "PY02, PERCENT, STRONG, 8.6, 8.6, 8.7, '4,210', '3,875'",
        "PY04, PERCENT, WEAK, 8.6, 8.6, 8.7, '4,210', '3,875'",
        "PY03, BASIS_POINTS, STRONG, 110, 100, 120, 44.2, 43.1",
        "PY04, BASIS_POINTS, WEAK, 110, 100, 120, 44.2, 43.1"
    })
    void changes(
            String code,
            GrowthKind kind,
            Grade grade,
            String right,
            String lowest,
            String highest,
            String current,
            String base) {
        verifyThat(code).given(given.growth(kind, grade, right, current, base)).agrees();
        verifyThat(code).holdsBetween(lowest, highest, f -> given.growth(kind, grade, f, current, base));
        verifyThat(code)
                .given(given.growth(kind, Grade.TICK_ONLY, right, current, base))
                .isSilent();
        verifyThat("PY05")
                .given(given.growth(kind, Grade.TICK_ONLY, right, current, base))
                .agrees();
        verifyThat("PY05").ticksBetween(lowest, highest, f -> given.growth(kind, Grade.TICK_ONLY, f, current, base));
    }

    @Test
    void aFallFromALossIsReadWithItsSign() {
        verifyThat("PY02")
                .given(given.growth(GrowthKind.PERCENT, Grade.STRONG, "25.0", "(300)", "(400)"))
                .agrees();
        verifyThat("PY02")
                .given(given.growth(GrowthKind.PERCENT, Grade.STRONG, "(25.0)", "(500)", "(400)"))
                .agrees();
    }

    /**
     * A printed quotient, its lowest and its highest figure. Numerator and denominator may be half a unit off each: 100 of 199
     * are between 99.5 / 199.5 = 49.87 % and 100.5 / 198.5 = 50.63 %; the printed quotient may be half of its own unit off
     * besides. Where the figures are large, a single quotient is right.
     */
    @ParameterizedTest
    @CsvSource({
        "RT01, MARGIN, STRONG, 50.3, 49.9, 50.6, 100, 199",
        "RT02, TAX_RATE, STRONG, 21.0, 21.0, 21.1, 263, '1,250'",
        "RT03, SHARE_OF_TOTAL, STRONG, 50.3, 49.9, 50.6, 100, 199",
        "RT04, OTHER, STRONG, 2.5, 2.5, 2.5, '1,000', 400",
        "RT05, MARGIN, WEAK, 50.3, 49.9, 50.6, 100, 199",
        "EPS01, BASIC_EPS, STRONG, 0.41, 0.41, 0.41, '1,974', '4,815'",
        "EPS02, DILUTED_EPS, STRONG, 0.40, 0.40, 0.40, '1,974', '4,935'",
        "EPS03, BASIC_AND_DILUTED_EPS, STRONG, (0.41), (0.41), (0.41), '(1,974)', '4,815'",
        "EPS04, ADJUSTED_EPS, STRONG, 0.45, 0.45, 0.45, '2,220', '4,935'",
        "EPS05, BOOK_VALUE_PER_SHARE, STRONG, 13.10, 13.09, 13.11, '13,100', '1,000'",
        "EPS06, BASIC_EPS, WEAK, 0.41, 0.41, 0.41, '1,974', '4,815'"
    })
    void quotients(
            String code,
            RatioKind kind,
            Grade grade,
            String right,
            String lowest,
            String highest,
            String numerator,
            String denominator) {
        verifyThat(code)
                .given(given.ratio(kind, grade, right, numerator, denominator))
                .agrees();
        verifyThat(code).holdsBetween(lowest, highest, f -> given.ratio(kind, grade, f, numerator, denominator));
        verifyThat(code)
                .given(given.ratio(kind, Grade.TICK_ONLY, right, numerator, denominator))
                .isSilent();
        String ticking = kind.isPerShare() ? "EPS07" : "RT06";
        verifyThat(ticking)
                .given(given.ratio(kind, Grade.TICK_ONLY, right, numerator, denominator))
                .agrees();
        verifyThat(ticking)
                .ticksBetween(lowest, highest, f -> given.ratio(kind, Grade.TICK_ONLY, f, numerator, denominator));
        verifyThat(ticking)
                .given(given.ratio(kind, Grade.STRONG, right, numerator, denominator))
                .isSilent();
    }

    @Test
    void aQuotientOfFiguresWithoutDigitsProvesNothing() {
        // 2 and 3 may be 1.5 and 3.5 or 2.5 and 2.5: between 0.43 and 1
        verifyThat("EPS01")
                .given(given.ratio(RatioKind.BASIC_EPS, Grade.STRONG, "0.67", "2", "3"))
                .isVacuous();
    }
}
