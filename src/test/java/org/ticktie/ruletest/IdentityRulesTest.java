package org.ticktie.ruletest;

import static org.ticktie.check.Outcome.AGREES;
import static org.ticktie.check.Outcome.EXCEPTION;
import static org.ticktie.check.Outcome.ROUNDING;
import static org.ticktie.ruletest.RuleVerification.verifyThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Line;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.ParValue;
import org.ticktie.fact.Total;
import org.ticktie.number.Dimension;
import org.ticktie.number.Uom;

/** Named identities of the face statements. */
class IdentityRulesTest {
    private final Given given = new Given();

    @Test
    void bothSidesOfTheBalanceSheet() {
        verifyThat("BS01").given(sides("1,520", "1,520")).agrees();
        verifyThat("BS01").given(sides("1,520", "1,521")).agreesWithinRounding();
        verifyThat("BS01").given(sides("1,520", "1,519")).agreesWithinRounding();
        verifyThat("BS01").given(sides("1,520", "1,522")).raises();
        verifyThat("BS01").given(sides("1,520", "1,518")).raises();
        verifyThat("BS01").given(given.line(LineItem.TOTAL_ASSETS, "1,520")).isSilent();
        verifyThat("BS01")
                .given(
                        given.line(LineItem.TOTAL_ASSETS, 0, "1,520"),
                        given.line(LineItem.TOTAL_LIABILITIES_AND_EQUITY, 1, "1,250"))
                .isSilent();
    }

    private Object[] sides(String assets, String both) {
        return new Object[] {
            given.line(LineItem.TOTAL_ASSETS, assets), given.line(LineItem.TOTAL_LIABILITIES_AND_EQUITY, both)
        };
    }

    /** Lines; the figures of a right column, of one at the edge of rounding, and of one beyond it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BS02 | TOTAL_LIABILITIES_AND_EQUITY TOTAL_LIABILITIES TOTAL_EQUITY | 1520 900 620 | 1521 900 620 | 1522 900 620",
                "BS03 | TOTAL_LIABILITIES_AND_EQUITY TOTAL_LIABILITIES TEMPORARY_EQUITY TOTAL_EQUITY | 1520 900 50 570 | 1522 900 50 570 | 1523 900 50 570",
                "BS04 | TOTAL_ASSETS TOTAL_LIABILITIES TOTAL_EQUITY | 1520 900 620 | 1519 900 620 | 1518 900 620",
                "BS05 | TOTAL_EQUITY PARENT_EQUITY NON_CONTROLLING_INTERESTS | 620 570 50 | 621 570 50 | 622 570 50",
                "IS01 | GROSS_PROFIT REVENUE COST_OF_REVENUE | 2525 5713 3188 | 2526 5713 3188 | 2527 5713 3188",
                "IS01 | GROSS_PROFIT REVENUE COST_OF_REVENUE | 2525 5713 -3188 | 2524 5713 -3188 | 2523 5713 -3188",
                "IS02 | OPERATING_INCOME GROSS_PROFIT OPERATING_EXPENSES | 1080 2525 1445 | 1081 2525 1445 | 1082 2525 1445",
                "IS03 | OPERATING_INCOME REVENUE TOTAL_COSTS_AND_EXPENSES | 1080 5713 4633 | 1081 5713 4633 | 1082 5713 4633",
                "IS04 | NET_INCOME PRETAX_INCOME INCOME_TAX | 987 1250 263 | 988 1250 263 | 989 1250 263",
                "IS04 | NET_INCOME PRETAX_INCOME INCOME_TAX | 987 1250 -263 | 988 1250 -263 | 989 1250 -263",
                "IS05 | NET_INCOME NET_INCOME_PARENT NET_INCOME_NCI | 987 940 47 | 988 940 47 | 989 940 47",
                "CF01 | CF_NET_CHANGE CF_OPERATING CF_INVESTING CF_FINANCING | 500 1420 -640 -280 | 502 1420 -640 -280 | 503 1420 -640 -280",
                "CF02 | CF_NET_CHANGE CF_OPERATING CF_INVESTING CF_FINANCING CF_FX_EFFECT | 480 1420 -640 -280 -20 | 482 1420 -640 -280 -20 | 483 1420 -640 -280 -20",
                "CF03 | CF_END CF_BEGINNING CF_NET_CHANGE | 6400 5900 500 | 6401 5900 500 | 6402 5900 500",
                "CF04 | CF_END CF_BEGINNING CF_NET_CHANGE CF_FX_EFFECT | 6380 5900 480 -20 | 6381 5900 480 -20 | 6382 5900 480 -20",
                "BS08 | NET_LOANS LOANS ALLOWANCE_FOR_CREDIT_LOSSES | 90120 91250 1130 | 90121 91250 1130 | 90122 91250 1130",
                "BS08 | NET_LOANS LOANS ALLOWANCE_FOR_CREDIT_LOSSES | 90120 91250 -1130 | 90119 91250 -1130 | 90118 91250 -1130",
                "IS06 | NET_INCOME INCOME_CONTINUING INCOME_DISCONTINUED | 1045 987 58 | 1046 987 58 | 1047 987 58",
                "IS06 | NET_INCOME INCOME_CONTINUING INCOME_DISCONTINUED | 929 987 -58 | 928 987 -58 | 927 987 -58",
                "IS07 | COMPREHENSIVE_INCOME NET_INCOME OTHER_COMPREHENSIVE_INCOME | 1020 987 33 | 1021 987 33 | 1022 987 33",
                "IS07 | COMPREHENSIVE_INCOME NET_INCOME OTHER_COMPREHENSIVE_INCOME | 954 987 -33 | 953 987 -33 | 952 987 -33",
                "IS08 | PRETAX_INCOME OPERATING_INCOME TOTAL_OTHER_INCOME | 1250 1080 170 | 1251 1080 170 | 1252 1080 170",
                "IS08 | PRETAX_INCOME OPERATING_INCOME TOTAL_OTHER_INCOME | 910 1080 170 | 909 1080 170 | 908 1080 170",
                "IS09 | NET_INTEREST_INCOME TOTAL_INTEREST_INCOME TOTAL_INTEREST_EXPENSE | 1035 1550 515 | 1036 1550 515 | 1037 1550 515",
                "IS09 | NET_INTEREST_INCOME TOTAL_INTEREST_INCOME TOTAL_INTEREST_EXPENSE | 1035 1550 515 | 1034 1550 515 | 1033 1550 515",
                "IS10 | NET_INTEREST_INCOME_AFTER_PROVISION NET_INTEREST_INCOME PROVISION_FOR_CREDIT_LOSSES | 990 1035 45 | 991 1035 45 | 992 1035 45",
                "IS10 | NET_INTEREST_INCOME_AFTER_PROVISION NET_INTEREST_INCOME PROVISION_FOR_CREDIT_LOSSES | 990 1035 -45 | 989 1035 -45 | 988 1035 -45",
                "EPS08 | EPS_DILUTED EPS_BASIC | 0.40 0.41 | 0.37 0.36 | 0.38 0.36",
                "EPS09 | EPS_DILUTED EPS_BASIC | -0.41 -0.41 | -0.35 -0.36 | -0.34 -0.36",
                "EPS09 | EPS_DILUTED EPS_BASIC | -0.41 -0.41 | -0.37 -0.36 | -0.38 -0.36",
                "EPS10 | SHARES_BASIC SHARES_DILUTED | 4815 4935 | 4784 4783 | 4785 4783",
                "EPS11 | BOOK_VALUE_PER_SHARE TOTAL_EQUITY SHARES_OUTSTANDING | 13.10 13100 1000 | 12.51 12500 1000 | 12.52 12500 1000",
                "EPS11 | BOOK_VALUE_PER_SHARE TOTAL_EQUITY SHARES_OUTSTANDING | 13.10 13100 1000 | 12.49 12500 1000 | 12.48 12500 1000"
            })
    void identities(String code, String items, String right, String edge, String beyond) {
        List<Object> first = column(items, 0, right.split(" "));
        verifyThat(code).given(first.toArray()).agrees();
        verifyThat(code).given(both(first, column(items, 1, edge.split(" ")))).has(AGREES, ROUNDING);
        List<Object> wrong = column(items, 1, beyond.split(" "));
        verifyThat(code).given(both(first, wrong)).has(AGREES, EXCEPTION);
        // where it holds in no column the statement means something else
        verifyThat(code).given(wrong.toArray()).isSilent();
        // where a line is missing it does not apply
        verifyThat(code).given(first.subList(1, first.size()).toArray()).isSilent();
    }

    private List<Object> column(String items, int column, String... figures) {
        List<Object> lines = new ArrayList<>();
        String[] names = items.split(" ");
        for (int i = 0; i < names.length; i++) {
            lines.add(given.line(LineItem.valueOf(names[i]), column, figures[i]));
        }
        return lines;
    }

    private static Object[] both(List<Object> first, List<Object> second) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(second);
        return all.toArray();
    }

    @Test
    void exchangeRatesMayStandBehindTheChange() {
        String items = "CF_NET_CHANGE CF_OPERATING CF_INVESTING CF_FINANCING CF_FX_EFFECT";
        verifyThat("CF02")
                .given(column(items, 0, "500", "1420", "-640", "-280", "-20").toArray())
                .agrees();
        verifyThat("CF04")
                .given(column("CF_END CF_BEGINNING CF_NET_CHANGE CF_FX_EFFECT", 0, "6380", "5900", "500", "-20")
                        .toArray())
                .agrees();
    }

    @Test
    void anExchangeEffectSilencesTheRulesWithout() {
        String items = "CF_NET_CHANGE CF_OPERATING CF_INVESTING CF_FINANCING CF_FX_EFFECT";
        verifyThat("CF01")
                .given(column(items, 0, "480", "1420", "-640", "-280", "-20").toArray())
                .isSilent();
        verifyThat("CF03")
                .given(column("CF_END CF_BEGINNING CF_NET_CHANGE CF_FX_EFFECT", 0, "6380", "5900", "480", "-20")
                        .toArray())
                .isSilent();
    }

    @Test
    void dilutionIsReadByTheSignOfEarnings() {
        verifyThat("EPS08")
                .given(column("EPS_DILUTED EPS_BASIC", 0, "-0.40", "-0.41").toArray())
                .isSilent();
        verifyThat("EPS09")
                .given(column("EPS_DILUTED EPS_BASIC", 0, "0.34", "0.36").toArray())
                .isSilent();
    }

    @Test
    void whatFailsInSeveralColumnsIsNotMeant() {
        String items = "OPERATING_INCOME REVENUE TOTAL_COSTS_AND_EXPENSES";
        List<Object> right = column(items, 0, "1,080", "5,713", "4,633");
        List<Object> gain = column(items, 1, "1,130", "5,713", "4,633");
        List<Object> gainAgain = column(items, 2, "924", "5,300", "4,383");
        verifyThat("IS03").given(both(right, gain)).has(AGREES, EXCEPTION);
        gain.addAll(gainAgain);
        verifyThat("IS03").given(both(right, gain)).has(AGREES);
    }

    @Test
    void whatTheStatementFootsOtherwiseIsNoContradiction() {
        List<Object> right = column("NET_INCOME PRETAX_INCOME INCOME_TAX", 0, "987", "1,250", "263");
        List<Object> associate = column("NET_INCOME PRETAX_INCOME INCOME_TAX", 1, "1,037", "1,250", "263");
        Amount net = ((Line) associate.get(0)).amount();
        Total footed = given.total(Direction.DOWN, Grade.STRONG, "1,037", "1,250", "less 263", "50");
        verifyThat("IS04").given(both(right, associate)).has(AGREES, EXCEPTION);
        associate.add(new Total(net, footed.terms(), footed.direction(), footed.grade(), footed.item()));
        verifyThat("IS04").given(both(right, associate)).has(AGREES);
    }

    @Test
    void sharesStandAtPar() {
        verifyThat("BS09").given(shares(Grade.STRONG, "482", "48,200")).agrees();
        verifyThat("BS09").given(shares(Grade.STRONG, "482", "48,249")).agreesWithinRounding();
        verifyThat("BS09").given(shares(Grade.STRONG, "482", "48,151")).agreesWithinRounding();
        verifyThat("BS09").given(shares(Grade.STRONG, "482", "48,251")).raises();
        verifyThat("BS09").given(shares(Grade.STRONG, "482", "48,149")).raises();
        verifyThat("BS09").given(shares(Grade.TICK_ONLY, "482", "48,200")).isSilent();
        verifyThat("BS10").given(shares(Grade.TICK_ONLY, "482", "48,200")).agrees();
        verifyThat("BS10").given(shares(Grade.TICK_ONLY, "482", "48,249")).agreesWithinRounding();
        verifyThat("BS10").given(shares(Grade.TICK_ONLY, "482", "48,151")).agreesWithinRounding();
        verifyThat("BS10").given(shares(Grade.TICK_ONLY, "482", "48,251")).isSilent();
        verifyThat("BS10").given(shares(Grade.STRONG, "482", "48,200")).isSilent();
    }

    private ParValue shares(Grade grade, String reported, String count) {
        return new ParValue(
                given.said(reported, Uom.money("USD")),
                given.said(count, new Uom(Dimension.SHARES, "")),
                new BigDecimal("0.01"),
                grade);
    }
}
