package org.ticktie.ruletest;

import static org.ticktie.check.Outcome.AGREES;
import static org.ticktie.check.Outcome.EXCEPTION;
import static org.ticktie.check.Outcome.ROUNDING;
import static org.ticktie.ruletest.RuleVerification.verifyThat;

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
import org.ticktie.fact.Total;

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

    /** Total first; right figures, then a total at the edge of rounding, then one beyond it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BS02 | TOTAL_LIABILITIES_AND_EQUITY TOTAL_LIABILITIES TOTAL_EQUITY | 1520 900 620 | 1521 | 1522",
                "BS03 | TOTAL_LIABILITIES_AND_EQUITY TOTAL_LIABILITIES TEMPORARY_EQUITY TOTAL_EQUITY | 1520 900 50 570 | 1522 | 1523",
                "BS04 | TOTAL_ASSETS TOTAL_LIABILITIES TOTAL_EQUITY | 1520 900 620 | 1519 | 1518",
                "BS05 | TOTAL_EQUITY PARENT_EQUITY NON_CONTROLLING_INTERESTS | 620 570 50 | 621 | 622",
                "IS01 | GROSS_PROFIT REVENUE COST_OF_REVENUE | 2525 5713 3188 | 2526 | 2527",
                "IS01 | GROSS_PROFIT REVENUE COST_OF_REVENUE | 2525 5713 -3188 | 2524 | 2523",
                "IS02 | OPERATING_INCOME GROSS_PROFIT OPERATING_EXPENSES | 1080 2525 1445 | 1081 | 1082",
                "IS03 | OPERATING_INCOME REVENUE TOTAL_COSTS_AND_EXPENSES | 1080 5713 4633 | 1081 | 1082",
                "IS04 | NET_INCOME PRETAX_INCOME INCOME_TAX | 987 1250 263 | 988 | 989",
                "IS04 | NET_INCOME PRETAX_INCOME INCOME_TAX | 987 1250 -263 | 988 | 989",
                "IS05 | NET_INCOME NET_INCOME_PARENT NET_INCOME_NCI | 987 940 47 | 988 | 989",
                "CF01 | CF_NET_CHANGE CF_OPERATING CF_INVESTING CF_FINANCING | 500 1420 -640 -280 | 502 | 503",
                "CF02 | CF_NET_CHANGE CF_OPERATING CF_INVESTING CF_FINANCING CF_FX_EFFECT | 480 1420 -640 -280 -20 | 482 | 483",
                "CF03 | CF_END CF_BEGINNING CF_NET_CHANGE | 6400 5900 500 | 6401 | 6402",
                "CF04 | CF_END CF_BEGINNING CF_NET_CHANGE CF_FX_EFFECT | 6380 5900 480 -20 | 6381 | 6382"
            })
    void identities(String code, String items, String right, String edge, String beyond) {
        String[] figures = right.split(" ");
        List<Object> first = column(items, 0, figures);
        verifyThat(code).given(first.toArray()).agrees();
        figures[0] = edge;
        verifyThat(code).given(both(first, column(items, 1, figures))).has(AGREES, ROUNDING);
        figures[0] = beyond;
        List<Object> wrong = column(items, 1, figures);
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
    void dilutionLowersEarningsPerShare() {
        String items = "EPS_BASIC EPS_DILUTED";
        List<Object> right = column(items, 0, "0.41", "0.40");
        verifyThat("EPS08").given(right.toArray()).agrees();
        verifyThat("EPS08").given(both(right, column(items, 1, "0.36", "0.37"))).has(AGREES, ROUNDING);
        verifyThat("EPS08").given(both(right, column(items, 1, "0.36", "0.38"))).has(AGREES, EXCEPTION);
        verifyThat("EPS08").given(column(items, 0, "0.36", "0.38").toArray()).isSilent();
        verifyThat("EPS08").given(column(items, 0, "-0.41", "-0.40").toArray()).isSilent();
    }

    @Test
    void inALossNothingDilutes() {
        String items = "EPS_BASIC EPS_DILUTED";
        List<Object> right = column(items, 0, "-0.41", "-0.41");
        verifyThat("EPS09").given(right.toArray()).agrees();
        verifyThat("EPS09")
                .given(both(right, column(items, 1, "-0.36", "-0.35")))
                .has(AGREES, ROUNDING);
        verifyThat("EPS09")
                .given(both(right, column(items, 1, "-0.36", "-0.34")))
                .has(AGREES, EXCEPTION);
        verifyThat("EPS09").given(both(right, column(items, 1, "0.36", "0.34"))).has(AGREES);
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
    void bookValuePerShare() {
        String items = "BOOK_VALUE_PER_SHARE TOTAL_EQUITY SHARES_OUTSTANDING";
        List<Object> right = column(items, 0, "13.10", "13,100", "1,000");
        verifyThat("EPS11").given(right.toArray()).agrees();
        verifyThat("EPS11")
                .given(both(right, column(items, 1, "12.51", "12,500", "1,000")))
                .has(AGREES, ROUNDING);
        verifyThat("EPS11")
                .given(both(right, column(items, 1, "12.52", "12,500", "1,000")))
                .has(AGREES, EXCEPTION);
        verifyThat("EPS11")
                .given(column(items, 1, "12.52", "12,500", "1,000").toArray())
                .isSilent();
    }

    @Test
    void dilutedSharesAreTheMore() {
        String items = "SHARES_BASIC SHARES_DILUTED";
        List<Object> right = column(items, 0, "4,815", "4,935");
        verifyThat("EPS10").given(right.toArray()).agrees();
        verifyThat("EPS10")
                .given(both(right, column(items, 1, "4,784", "4,783")))
                .has(AGREES, ROUNDING);
        verifyThat("EPS10")
                .given(both(right, column(items, 1, "4,785", "4,783")))
                .has(AGREES, EXCEPTION);
        verifyThat("EPS10").given(given.line(LineItem.SHARES_BASIC, "4,815")).isSilent();
    }
}
