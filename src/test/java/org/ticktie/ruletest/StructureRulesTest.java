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

    @ParameterizedTest
    @CsvSource({"FT01, DOWN, STRONG", "FT02, DOWN, WEAK", "XF01, ACROSS, STRONG", "XF02, ACROSS, WEAK"})
    void totals(String code, Direction direction, Grade grade) {
        verifyThat(code)
                .given(given.total(direction, grade, "18", "5", "6", "7"))
                .agrees();
        verifyThat(code)
                .given(given.total(direction, grade, "4", "5", "6", "less 7"))
                .agrees();
        verifyThat(code)
                .given(given.total(direction, grade, "20", "5", "6", "7"))
                .agreesWithinRounding();
        verifyThat(code)
                .given(given.total(direction, grade, "16", "5", "6", "7"))
                .agreesWithinRounding();
        verifyThat(code)
                .given(given.total(direction, grade, "21", "5", "6", "7"))
                .raises();
        verifyThat(code)
                .given(given.total(direction, grade, "15", "5", "6", "7"))
                .raises();
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
        verifyThat(code).given(kind(item, statement, usd, "20", "5", "6", "7")).agreesWithinRounding();
        verifyThat(code).given(kind(item, statement, usd, "16", "5", "6", "7")).agreesWithinRounding();
        verifyThat(code).given(kind(item, statement, usd, "21", "5", "6", "7")).raises();
        verifyThat(code).given(kind(item, statement, usd, "15", "5", "6", "7")).raises();
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
        verifyThat("EPS12")
                .given(kind(item, kind, perShare, "0.44", "0.41", "0.02"))
                .agreesWithinRounding();
        verifyThat("EPS12")
                .given(kind(item, kind, perShare, "0.42", "0.41", "0.02"))
                .agreesWithinRounding();
        verifyThat("EPS12")
                .given(kind(item, kind, perShare, "0.45", "0.41", "0.02"))
                .raises();
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
        verifyThat(code)
                .given(given.total(direction, grade, "20", "5", "6", "7"))
                .agreesWithinRounding();
        verifyThat(code)
                .given(given.total(direction, grade, "21", "5", "6", "7"))
                .isSilent();
        verifyThat(code)
                .given(given.total(direction, Grade.STRONG, "18", "5", "6", "7"))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "PY01, DIFFERENCE, STRONG, 335, 336, 334, 337, 333, '4,210', '3,875'",
        "PY04, DIFFERENCE, WEAK, 335, 336, 334, 337, 333, '4,210', '3,875'",
        "PY02, PERCENT, STRONG, 8.6, 8.7, 8.6, 8.8, 8.5, '4,210', '3,875'",
        "PY04, PERCENT, WEAK, 8.6, 8.7, 8.6, 8.8, 8.5, '4,210', '3,875'",
        "PY03, BASIS_POINTS, STRONG, 110, 120, 100, 121, 99, 44.2, 43.1",
        "PY04, BASIS_POINTS, WEAK, 110, 120, 100, 121, 99, 44.2, 43.1"
    })
    void changes(
            String code,
            GrowthKind kind,
            Grade grade,
            String right,
            String highest,
            String lowest,
            String tooHigh,
            String tooLow,
            String current,
            String base) {
        verifyThat(code).given(given.growth(kind, grade, right, current, base)).agrees();
        if (!highest.equals(right)) {
            verifyThat(code)
                    .given(given.growth(kind, grade, highest, current, base))
                    .agreesWithinRounding();
        }
        if (!lowest.equals(right)) {
            verifyThat(code)
                    .given(given.growth(kind, grade, lowest, current, base))
                    .agreesWithinRounding();
        }
        verifyThat(code)
                .given(given.growth(kind, grade, tooHigh, current, base))
                .raises();
        verifyThat(code).given(given.growth(kind, grade, tooLow, current, base)).raises();
        verifyThat(code)
                .given(given.growth(kind, Grade.TICK_ONLY, tooLow, current, base))
                .isSilent();
    }

    @Test
    void changesOnWeakEvidenceAreTickedButNeverAccused() {
        verifyThat("PY05")
                .given(given.growth(GrowthKind.DIFFERENCE, Grade.TICK_ONLY, "335", "4,210", "3,875"))
                .agrees();
        verifyThat("PY05")
                .given(given.growth(GrowthKind.DIFFERENCE, Grade.TICK_ONLY, "353", "4,210", "3,875"))
                .isSilent();
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

    @ParameterizedTest
    @CsvSource({
        "RT01, MARGIN, STRONG, 44.2, 44.1, 44.3, '2,525', '5,713'",
        "RT02, TAX_RATE, STRONG, 21.0, 20.8, 21.2, 263, '1,250'",
        "RT03, SHARE_OF_TOTAL, STRONG, 30.0, 29.9, 30.1, '1,714', '5,713'",
        "RT04, OTHER, STRONG, 2.5, 2.4, 2.6, '1,000', 400",
        "RT05, MARGIN, WEAK, 44.2, 44.1, 44.3, '2,525', '5,713'",
        "EPS01, BASIC_EPS, STRONG, 0.41, 0.40, 0.42, '1,974', '4,815'",
        "EPS02, DILUTED_EPS, STRONG, 0.40, 0.39, 0.41, '1,974', '4,935'",
        "EPS03, BASIC_AND_DILUTED_EPS, STRONG, (0.41), (0.42), (0.40), '(1,974)', '4,815'",
        "EPS04, ADJUSTED_EPS, STRONG, 0.45, 0.44, 0.46, '2,220', '4,935'",
        "EPS05, BOOK_VALUE_PER_SHARE, STRONG, 13.10, 13.08, 13.12, '13,100', '1,000'",
        "EPS06, BASIC_EPS, WEAK, 0.41, 0.40, 0.42, '1,974', '4,815'"
    })
    void quotients(
            String code,
            RatioKind kind,
            Grade grade,
            String right,
            String tooLow,
            String tooHigh,
            String numerator,
            String denominator) {
        verifyThat(code)
                .given(given.ratio(kind, grade, right, numerator, denominator))
                .agrees();
        verifyThat(code)
                .given(given.ratio(kind, grade, tooLow, numerator, denominator))
                .raises();
        verifyThat(code)
                .given(given.ratio(kind, grade, tooHigh, numerator, denominator))
                .raises();
        verifyThat(code)
                .given(given.ratio(kind, Grade.TICK_ONLY, tooHigh, numerator, denominator))
                .isSilent();
    }

    @Test
    void quotientsAtBothEdgesOfRounding() {
        // 2.5 million of shares at 1 million: earnings per share lie between 0.185 and 0.3225
        verifyThat("EPS01")
                .given(given.ratio(RatioKind.BASIC_EPS, Grade.STRONG, "0.67", "2", "3"))
                .isVacuous();
        verifyThat("EPS01")
                .given(given.ratio(RatioKind.BASIC_EPS, Grade.STRONG, "0.5", "20", "41"))
                .agrees();
        verifyThat("RT01")
                .given(given.ratio(RatioKind.MARGIN, Grade.STRONG, "50.6", "100", "199"))
                .agreesWithinRounding();
        verifyThat("RT01")
                .given(given.ratio(RatioKind.MARGIN, Grade.STRONG, "49.9", "100", "199"))
                .agreesWithinRounding();
        verifyThat("RT01")
                .given(given.ratio(RatioKind.MARGIN, Grade.STRONG, "50.7", "100", "199"))
                .raises();
        verifyThat("RT01")
                .given(given.ratio(RatioKind.MARGIN, Grade.STRONG, "49.8", "100", "199"))
                .raises();
    }

    @ParameterizedTest
    @CsvSource({"RT06, MARGIN, 50.0, 52.0, '100', '200'", "EPS07, DILUTED_EPS, 0.50, 0.52, '1,000', '2,000'"})
    void quotientsOnWeakEvidenceAreTickedButNeverAccused(
            String code, RatioKind kind, String right, String wrong, String numerator, String denominator) {
        verifyThat(code)
                .given(given.ratio(kind, Grade.TICK_ONLY, right, numerator, denominator))
                .agrees();
        verifyThat(code)
                .given(given.ratio(kind, Grade.TICK_ONLY, wrong, numerator, denominator))
                .isSilent();
        verifyThat(code)
                .given(given.ratio(kind, Grade.STRONG, right, numerator, denominator))
                .isSilent();
    }
}
