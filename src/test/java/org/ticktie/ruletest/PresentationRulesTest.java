package org.ticktie.ruletest;

import static org.ticktie.check.Outcome.AGREES;
import static org.ticktie.check.Outcome.EXCEPTION;
import static org.ticktie.ruletest.RuleVerification.verifyThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ticktie.fact.Amount;
import org.ticktie.fact.BalanceSheetDate;
import org.ticktie.fact.Brackets;
import org.ticktie.fact.CopiedColumn;
import org.ticktie.fact.DigitGroup;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.PeriodSum;
import org.ticktie.fact.ScaleCaption;
import org.ticktie.fact.StatementKind;
import org.ticktie.fact.Term;
import org.ticktie.fact.TwinColumn;
import org.ticktie.number.Dimension;
import org.ticktie.number.Uom;

/** How figures, columns and dates are printed; periods that make up longer ones; money paid out. */
class PresentationRulesTest {
    private final Given given = new Given();

    @ParameterizedTest
    @CsvSource({
        "PR04, BRACKETS, 1, 1",
        "PR05, DIGITS, 3, 3",
        "PR06, FIGURES, 11, 12",
        "PR07, MONTH, 24308, 24308",
        "PR08, MONTH, 24308, 24308",
        "PR09, MONTH, 24308, 24308",
        "PR10, SCALE, 3, 3"
    })
    void printedAsItShouldBe(String code, Dimension dimension, int printed, int due) {
        verifyThat(code).given(fact(code, dimension, printed, due)).agrees();
    }

    @ParameterizedTest
    @CsvSource({
        "PR04, BRACKETS, 1, 0",
        "PR04, BRACKETS, 0, 1",
        "PR05, DIGITS, 2, 3",
        "PR05, DIGITS, 4, 3",
        "PR06, FIGURES, 13, 12",
        "PR07, MONTH, 24305, 24308",
        "PR07, MONTH, 24309, 24308",
        "PR08, MONTH, 24305, 24308",
        "PR08, MONTH, 24309, 24308",
        "PR09, MONTH, 24296, 24308",
        "PR10, SCALE, 6, 3",
        "PR10, SCALE, 3, 6"
    })
    void printedOtherwise(String code, Dimension dimension, int printed, int due) {
        verifyThat(code).given(fact(code, dimension, printed, due)).raises();
    }

    private Object fact(String code, Dimension dimension, int printed, int due) {
        Amount word = given.word(dimension, printed);
        return switch (dimension) {
            case BRACKETS -> new Brackets(word, due);
            case DIGITS -> new DigitGroup(word, due);
            case FIGURES -> new CopiedColumn(word, due);
            case SCALE -> new ScaleCaption(word, given.word(dimension, due));
            default ->
                code.equals("PR07")
                        ? new BalanceSheetDate(word, given.word(dimension, due))
                        : new TwinColumn(word, given.word(dimension, due), code.equals("PR09"));
        };
    }

    @ParameterizedTest
    @CsvSource({"PR08, true", "PR09, false"})
    void aColumnOfItsOwnKindIsLeftToTheOtherRule(String code, boolean swapped) {
        Object twin = new TwinColumn(given.word(Dimension.MONTH, 1), given.word(Dimension.MONTH, 2), swapped);
        verifyThat(code).given(twin).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PD02", "PD03"})
    void shorterPeriodsAddUpToTheLonger(String code) {
        boolean quarterly = code.equals("PD02");
        Object right = sum(1, quarterly, "11,020", "5,713", "5,307");
        verifyThat(code).given(right).agrees();
        verifyThat(code).given(right).holdsBetween("4,812", "4,814", f -> sum(1, quarterly, f, "2,525", "2,288"));
        // the lines of another table do not bear it out
        verifyThat(code)
                .given(right, sum(2, quarterly, "4,815", "2,525", "2,288"))
                .has(AGREES);
        verifyThat(code).given(sum(1, !quarterly, "11,020", "5,713", "5,307")).isSilent();
    }

    private PeriodSum sum(int statement, boolean quarterly, String longer, String... shorter) {
        Amount whole = given.said(longer, Uom.money("USD"));
        List<Term> terms = Arrays.stream(shorter)
                .map(s -> new Term(given.said(s, Uom.money("USD")), 1))
                .toList();
        return new PeriodSum(statement, whole, terms, quarterly);
    }

    @Test
    void whatIsPaidOutIsBelowZero() {
        Object right = paid(LineItem.DIVIDENDS_PAID, 0, "(250)");
        verifyThat("CF10").given(right).agrees();
        verifyThat("CF10").given(right, paid(LineItem.DIVIDENDS_PAID, 1, "8")).has(AGREES);
        verifyThat("CF10")
                .given(right, paid(LineItem.SHARE_REPURCHASES, 1, "240"))
                .has(AGREES, EXCEPTION);
        verifyThat("CF10").given(paid(LineItem.DIVIDENDS_PAID, 0, "250")).isSilent();
        verifyThat("CF10").given(paid(LineItem.CAPEX, 0, "(250)")).isSilent();
        verifyThat("CF10").given(given.line(LineItem.DIVIDENDS_PAID, "(250)")).isSilent();
    }

    private Object paid(LineItem item, int column, String printed) {
        return given.line(item, 1, StatementKind.CASH_FLOW, column, null, printed);
    }
}
