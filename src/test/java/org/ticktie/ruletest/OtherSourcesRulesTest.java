package org.ticktie.ruletest;

import static org.ticktie.ruletest.RuleVerification.verifyThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ticktie.fact.Amount;
import org.ticktie.fact.CrossReference;
import org.ticktie.fact.Duplicate;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Identity;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.RollForward;
import org.ticktie.fact.Tag;
import org.ticktie.fact.Term;
import org.ticktie.fact.TieKind;
import org.ticktie.number.Dimension;
import org.ticktie.number.Uom;

/** Balances that roll forward, extracted data, other documents. */
class OtherSourcesRulesTest {
    private final Given given = new Given();

    @ParameterizedTest
    @CsvSource({"RF01, STRONG", "RF02, WEAK"})
    void balancesRollForward(String code, Grade grade) {
        verifyThat(code).given(rolled(grade, "640", "590", "70", "(20)")).agrees();
        verifyThat(code).holdsBetween("638", "642", f -> rolled(grade, f, "590", "70", "(20)"));
        verifyThat(code)
                .given(rolled(Grade.TICK_ONLY, "643", "590", "70", "(20)"))
                .isSilent();
    }

    @Test
    void aBalanceThatMayRollForwardIsOnlyTicked() {
        verifyThat("RF03")
                .given(rolled(Grade.TICK_ONLY, "640", "590", "70", "(20)"))
                .agrees();
        verifyThat("RF03").ticksBetween("638", "642", f -> rolled(Grade.TICK_ONLY, f, "590", "70", "(20)"));
    }

    private RollForward rolled(Grade grade, String closing, String opening, String... movements) {
        return new RollForward(money(opening), terms(movements), money(closing), grade);
    }

    @ParameterizedTest
    @CsvSource({"XB01, STRONG", "XB02, WEAK"})
    void conceptsAddUp(String code, Grade grade) {
        verifyThat(code).given(identity(grade, "1,520", "900", "620")).agrees();
        verifyThat(code).holdsBetween("1,519", "1,521", f -> identity(grade, f, "900", "620"));
        // with the gap that some filers have
        verifyThat(code).given(identity(grade, "1,570", "900", "620")).agrees();
        verifyThat(code).holdsBetween("1,568", "1,572", f -> identity(grade, f, "900", "620"));
        verifyThat(code).given(identity(Grade.TICK_ONLY, "1,522", "900", "620")).isSilent();
    }

    @Test
    void aSumThatAConceptMayNameIsOnlyTicked() {
        verifyThat("XB03")
                .given(identity(Grade.TICK_ONLY, "1,520", "900", "620"))
                .agrees();
        verifyThat("XB03").ticksBetween("1,519", "1,521", f -> identity(Grade.TICK_ONLY, f, "900", "620"));
    }

    private Identity identity(Grade grade, String total, String... parts) {
        Identity.Gap gap = new Identity.Gap("temporary equity", terms("50"));
        return new Identity(money(total), terms(parts), List.of(gap), grade);
    }

    @Test
    void aFactGivenTwice() {
        verifyThat("XB04").given(new Duplicate(money("6,253"), money("6,253"))).agrees();
        verifyThat("XB04").holdsBetween("6,252", "6,254", f -> new Duplicate(money("6,253"), money(f)));
    }

    @Test
    void whatATagSays() {
        verifyThat("XB05").given(tag(3, 3)).agrees();
        verifyThat("XB05").given(tag(6, 3)).raises();
    }

    private Tag tag(int tagged, int printed) {
        return new Tag(given.word(Dimension.TAG, tagged), given.word(Dimension.TAG, printed));
    }

    @ParameterizedTest
    @CsvSource({"OD01, AGAINST", "OD02, PRIOR", "OD03, RECAST"})
    void anotherDocument(String code, TieKind kind) {
        verifyThat(code).given(tie(kind, "987", "987", 1)).agrees();
        verifyThat(code).given(tie(kind, "987", "(987)", -1)).agrees();
        verifyThat(code).holdsBetween("986", "988", f -> tie(kind, f, "987", 1));
        TieKind other = kind == TieKind.AGAINST ? TieKind.PRIOR : TieKind.AGAINST;
        verifyThat(code).given(tie(other, "987", "978", 1)).isSilent();
    }

    private CrossReference tie(TieKind kind, String own, String other, int sign) {
        return new CrossReference(money(own), money(other), sign, kind);
    }

    /** Rules that test every fact of their kind: what decides is whether there is one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "XB04", "XB05", "GD01", "GD02", "GD03", "GD04", "NA16", "PR01", "PR02", "PR03", "PR04", "PR05", "PR06",
                "PR07", "PR10"
            })
    void noFactOfTheirKind(String code) {
        verifyThat(code).given(given.line(LineItem.TOTAL_ASSETS, "1,520")).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA09", "NA10", "NA14", "TO02"})
    void evidenceForATickOnly(String code) {
        verifyThat(code)
                .given(
                        given.direction(Grade.TICK_ONLY, 1, false, "480", "530"),
                        given.repeat(Grade.TICK_ONLY, "987", "978"))
                .isSilent();
    }

    private Amount money(String printed) {
        return given.said(printed, Uom.money("USD"));
    }

    private List<Term> terms(String... printed) {
        return Arrays.stream(printed).map(p -> new Term(money(p), 1)).toList();
    }
}
