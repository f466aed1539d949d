package org.ticktie.ruletest;

import static org.ticktie.check.Outcome.AGREES;
import static org.ticktie.check.Outcome.EXCEPTION;
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
        Line assets = given.line(LineItem.TOTAL_ASSETS, "1,520");
        verifyThat("BS01")
                .given(assets, given.line(LineItem.TOTAL_LIABILITIES_AND_EQUITY, "1,520"))
                .agrees();
        verifyThat("BS01")
                .given(assets)
                .holdsBetween("1,519", "1,521", f -> given.line(LineItem.TOTAL_LIABILITIES_AND_EQUITY, f));
        verifyThat("BS01").given(assets).isSilent();
        verifyThat("BS01")
                .given(
                        given.line(LineItem.TOTAL_ASSETS, 0, "1,520"),
                        given.line(LineItem.TOTAL_LIABILITIES_AND_EQUITY, 1, "1,250"))
                .isSilent();
    }

    /**
     * Lines, figures with which they agree, and the lowest and the highest first figure that still does. Of n lines that are
     * added, each may be half a unit off, and so may the total: (n + 1) / 2 units are allowed, of which whole ones are printed.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BS02 | TOTAL_LIABILITIES_AND_EQUITY TOTAL_LIABILITIES TOTAL_EQUITY | 1520 900 620 | 1519 | 1521",
                "BS03 | TOTAL_LIABILITIES_AND_EQUITY TOTAL_LIABILITIES TEMPORARY_EQUITY TOTAL_EQUITY | 1520 900 50 570 | 1518 | 1522",
                "BS04 | TOTAL_ASSETS TOTAL_LIABILITIES TOTAL_EQUITY | 1520 900 620 | 1519 | 1521",
                "BS05 | TOTAL_EQUITY PARENT_EQUITY NON_CONTROLLING_INTERESTS | 620 570 50 | 619 | 621",
                "IS01 | GROSS_PROFIT REVENUE COST_OF_REVENUE | 2525 5713 3188 | 2524 | 2526",
                "IS01 | GROSS_PROFIT REVENUE COST_OF_REVENUE | 2525 5713 -3188 | 2524 | 2526",
                "IS02 | OPERATING_INCOME GROSS_PROFIT OPERATING_EXPENSES | 1080 2525 1445 | 1079 | 1081",
                "IS03 | OPERATING_INCOME REVENUE TOTAL_COSTS_AND_EXPENSES | 1080 5713 4633 | 1079 | 1081",
                "IS04 | NET_INCOME PRETAX_INCOME INCOME_TAX | 987 1250 263 | 986 | 988",
                "IS04 | NET_INCOME PRETAX_INCOME INCOME_TAX | 987 1250 -263 | 986 | 988",
                "IS05 | NET_INCOME NET_INCOME_PARENT NET_INCOME_NCI | 987 940 47 | 986 | 988",
                "CF01 | CF_NET_CHANGE CF_OPERATING CF_INVESTING CF_FINANCING | 500 1420 -640 -280 | 498 | 502",
                "CF02 | CF_NET_CHANGE CF_OPERATING CF_INVESTING CF_FINANCING CF_FX_EFFECT | 480 1420 -640 -280 -20 | 478 | 482",
                "CF02 | CF_NET_CHANGE CF_OPERATING CF_INVESTING CF_FINANCING CF_FX_EFFECT | 500 1420 -640 -280 -20 | 498 | 502",
                "CF03 | CF_END CF_BEGINNING CF_NET_CHANGE | 6400 5900 500 | 6399 | 6401",
                "CF04 | CF_END CF_BEGINNING CF_NET_CHANGE CF_FX_EFFECT | 6380 5900 480 -20 | 6379 | 6381",
                "CF04 | CF_END CF_BEGINNING CF_NET_CHANGE CF_FX_EFFECT | 6360 5900 480 -20 | 6358 | 6362",
                "BS08 | NET_LOANS LOANS ALLOWANCE_FOR_CREDIT_LOSSES | 90120 91250 1130 | 90119 | 90121",
                "BS08 | NET_LOANS LOANS ALLOWANCE_FOR_CREDIT_LOSSES | 90120 91250 -1130 | 90119 | 90121",
                "IS06 | NET_INCOME INCOME_CONTINUING INCOME_DISCONTINUED | 1045 987 58 | 1044 | 1046",
                "IS06 | NET_INCOME INCOME_CONTINUING INCOME_DISCONTINUED | 929 987 -58 | 928 | 930",
                "IS07 | COMPREHENSIVE_INCOME NET_INCOME OTHER_COMPREHENSIVE_INCOME | 1020 987 33 | 1019 | 1021",
                "IS07 | COMPREHENSIVE_INCOME NET_INCOME OTHER_COMPREHENSIVE_INCOME | 954 987 -33 | 953 | 955",
                "IS08 | PRETAX_INCOME OPERATING_INCOME TOTAL_OTHER_INCOME | 1250 1080 170 | 1249 | 1251",
                "IS08 | PRETAX_INCOME OPERATING_INCOME TOTAL_OTHER_INCOME | 910 1080 170 | 909 | 911",
                "IS09 | NET_INTEREST_INCOME TOTAL_INTEREST_INCOME TOTAL_INTEREST_EXPENSE | 1035 1550 515 | 1034 | 1036",
                "IS10 | NET_INTEREST_INCOME_AFTER_PROVISION NET_INTEREST_INCOME PROVISION_FOR_CREDIT_LOSSES | 990 1035 45 | 989 | 991",
                "IS10 | NET_INTEREST_INCOME_AFTER_PROVISION NET_INTEREST_INCOME PROVISION_FOR_CREDIT_LOSSES | 990 1035 -45 | 989 | 991",
                "EPS09 | EPS_DILUTED EPS_BASIC | -0.41 -0.41 | -0.42 | -0.40",
                "EPS11 | BOOK_VALUE_PER_SHARE TOTAL_EQUITY SHARES_OUTSTANDING | 13.10 13100 1000 | 13.09 | 13.11"
            })
    void identities(String code, String items, String right, String lowest, String highest) {
        List<Object> first = column(items, 0, right.split(" "));
        List<Object> rest = first.subList(1, first.size());
        verifyThat(code).given(first.toArray()).agrees();
        List<Object> second = column(items, 1, right.split(" "));
        verifyThat(code)
                .given(both(first, second.subList(1, second.size())))
                .holdsBetween(lowest, highest, f -> moved(items, 1, f));
        isSilentAlone(code, items, rest);
    }

    /** Lines and figures of which the first does not exceed the second, and the highest that it may be: half a unit of each. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EPS08 | EPS_DILUTED EPS_BASIC | 0.40 0.41 | 0.42",
                "EPS10 | SHARES_BASIC SHARES_DILUTED | 4815 4935 | 4936"
            })
    void orders(String code, String items, String right, String highest) {
        List<Object> first = column(items, 0, right.split(" "));
        verifyThat(code).given(first.toArray()).agrees();
        List<Object> second = column(items, 1, right.split(" "));
        verifyThat(code).given(both(first, second.subList(1, 2))).holdsUpTo(highest, f -> moved(items, 1, f));
        isSilentAlone(code, items, first.subList(1, 2));
    }

    private void isSilentAlone(String code, String items, List<Object> rest) {
        // where a line is missing it does not apply
        verifyThat(code).given(rest.toArray()).isSilent();
        // where it holds in no column the statement means something else
        verifyThat(code).given(both(rest, List.of(moved(items, 0, "99999.99")))).isSilent();
    }

    /** The first of the lines, with a figure of its own. */
    private Line moved(String items, int column, String printed) {
        return given.line(LineItem.valueOf(items.substring(0, items.indexOf(' '))), column, printed);
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
        // the amount is 481.5 to 482.5, each share a cent, and the number of shares half a share off at most
        verifyThat("BS09").holdsBetween("48,150", "48,250", f -> shares(Grade.STRONG, "482", f));
        verifyThat("BS09").given(shares(Grade.TICK_ONLY, "482", "48,200")).isSilent();
        verifyThat("BS10").given(shares(Grade.TICK_ONLY, "482", "48,200")).agrees();
        verifyThat("BS10").ticksBetween("48,150", "48,250", f -> shares(Grade.TICK_ONLY, "482", f));
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
