package org.ticktie.ruletest;

import static org.ticktie.ruletest.RuleVerification.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Line;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Period;
import org.ticktie.fact.StatementKind;

/** One statement against another, and one period against another. */
class ArticulationRulesTest {
    private static final Period MARCH = Period.instant(LocalDate.of(2025, 3, 31));
    private static final Period DECEMBER = Period.instant(LocalDate.of(2024, 12, 31));
    private static final Period QUARTER = Period.duration(3, LocalDate.of(2025, 3, 31));
    private static final Period NINE_MONTHS = Period.duration(9, LocalDate.of(2025, 3, 31));

    private final Given given = new Given();

    private Line balance(LineItem item, Period date, String printed) {
        return given.line(item, 1, StatementKind.BALANCE_SHEET, 0, date, printed);
    }

    private Line flow(LineItem item, Period period, String printed) {
        return given.line(item, 2, StatementKind.CASH_FLOW, 0, period, printed);
    }

    private Line income(LineItem item, int column, Period period, String printed) {
        return given.line(item, 3, StatementKind.INCOME_STATEMENT, column, period, printed);
    }

    @ParameterizedTest
    @CsvSource({"CF06, CF_END, 2025-03-31", "CF09, CF_BEGINNING, 2024-12-31"})
    void cashIsTickedByTheBalanceSheetOfItsDate(String code, LineItem item, LocalDate date) {
        Line flow = flow(item, QUARTER, "6,400");
        Period on = Period.instant(date);
        Period other = on.equals(MARCH) ? DECEMBER : MARCH;
        verifyThat(code).given(flow, balance(LineItem.CASH, on, "6,400")).agrees();
        verifyThat(code).given(flow).ticksBetween("6,399", "6,401", f -> balance(LineItem.CASH, on, f));
        verifyThat(code).given(flow, balance(LineItem.CASH, other, "6,400")).isSilent();
        verifyThat(code).given(flow, balance(LineItem.CASH, null, "6,400")).isSilent();
    }

    @Test
    void restrictedCashMayBeWithin() {
        Line cash = balance(LineItem.CASH, MARCH, "6,400");
        Line restricted = balance(LineItem.RESTRICTED_CASH, MARCH, "30");
        Line closing = flow(LineItem.CF_END, QUARTER, "6,430");
        verifyThat("CF07").given(cash, restricted, closing).agrees();
        verifyThat("CF07")
                .given(cash, restricted)
                .ticksBetween("6,429", "6,431", f -> flow(LineItem.CF_END, QUARTER, f));
        verifyThat("CF07")
                .given(cash, restricted)
                .ticksBetween("6,399", "6,401", f -> flow(LineItem.CF_END, QUARTER, f));
        verifyThat("CF07").given(cash, closing).isSilent();
        verifyThat("CF06").given(cash, restricted, closing).isSilent();
    }

    @Test
    void theCashFlowStartsFromNetIncome() {
        Line start = flow(LineItem.NET_INCOME, QUARTER, "987");
        verifyThat("CF08")
                .given(start, income(LineItem.NET_INCOME, 0, QUARTER, "987"))
                .agrees();
        verifyThat("CF08").given(start).ticksBetween("986", "988", f -> income(LineItem.NET_INCOME, 0, QUARTER, f));
        verifyThat("CF08")
                .given(start, income(LineItem.NET_INCOME, 0, NINE_MONTHS, "987"))
                .isSilent();
    }

    @Test
    void theYearToDateIsNotBelowItsLastQuarter() {
        Line quarter = income(LineItem.REVENUE, 0, QUARTER, "5,713");
        Line costs = income(LineItem.COST_OF_REVENUE, 0, QUARTER, "3,188");
        Line costsToDate = income(LineItem.COST_OF_REVENUE, 1, NINE_MONTHS, "9,433");
        verifyThat("PD01")
                .given(quarter, income(LineItem.REVENUE, 1, NINE_MONTHS, "16,904"))
                .agrees();
        verifyThat("PD01")
                .given(costs, costsToDate, income(LineItem.REVENUE, 1, NINE_MONTHS, "5,712"))
                .holdsUpTo("5,713", f -> income(LineItem.REVENUE, 0, QUARTER, f));
        verifyThat("PD01")
                .given(quarter, income(LineItem.REVENUE, 1, NINE_MONTHS, "5,711"))
                .isSilent();
        verifyThat("PD01")
                .given(quarter, income(LineItem.REVENUE, 1, null, "16,904"))
                .isSilent();
        Line refund = income(LineItem.COST_OF_REVENUE, 0, QUARTER, "(188)");
        verifyThat("PD01").given(refund, costsToDate).isSilent();
        Line tax = income(LineItem.INCOME_TAX, 0, QUARTER, "263");
        verifyThat("PD01")
                .given(tax, income(LineItem.INCOME_TAX, 1, NINE_MONTHS, "700"))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "NG02, INCOME_STATEMENT, RECONCILIATION",
        "NG02, RECONCILIATION, CASH_FLOW",
        "NG03, RECONCILIATION, RECONCILIATION",
        "SG02, INCOME_STATEMENT, SEGMENT",
        "SG02, SEGMENT, BALANCE_SHEET"
    })
    void aTableRepeatsAnother(String code, StatementKind firstIn, StatementKind secondIn) {
        verifyThat(code).given(given.repeat(firstIn, "987", secondIn, "987")).agrees();
        verifyThat(code).holdsBetween("986", "988", f -> given.repeat(firstIn, "987", secondIn, f));
        verifyThat(code)
                .given(given.repeat(StatementKind.OTHER, "987", StatementKind.HIGHLIGHTS, "978"))
                .isSilent();
        verifyThat(code)
                .given(given.repeat(Grade.WEAK, "987", "978").between(firstIn, secondIn))
                .isSilent();
    }
}
