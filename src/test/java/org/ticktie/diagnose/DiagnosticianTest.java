package org.ticktie.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.Ticktie;
import org.ticktie.extract.structure.RepeatedLines;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

/** One mistake, one finding, at the figure that is wrong. */
class DiagnosticianTest {
    private static final Ticktie TICKTIE = new Ticktie();

    @Test
    void theTableAgreesBeforeItIsDamaged() {
        Result result = check(ThreeYears.INCOME);
        assertThat(result.findings()).isEmpty();
        assertThat(result.status()).isEqualTo(Status.AGREES);
        assertThat(result.counts().relations()).isEqualTo(9);
    }

    @Test
    void whereOneSumCannotTellAllCandidatesAreNamed() {
        Finding finding = only(check(ThreeYears.INCOME.replace("10,611", "10,711")));
        assertThat(finding.relations()).hasSize(1);
        assertThat(finding.diagnosis().confidence()).isEqualTo(Confidence.SET);
        assertThat(finding.suspects()).extracting(a -> a.text()).contains("10,711");
    }

    @Test
    void theFindingPointsAtTheDigits() {
        String text = ThreeYears.INCOME.replace("61,246", "61,426");
        Finding finding = only(check(text));
        TextSpan span = (TextSpan) finding.reported().place();
        assertThat(text.substring(span.start(), span.end())).isEqualTo("61,426");
        assertThat(finding.reported().where()).contains("Total revenue").contains("2024");
    }

    @Test
    void whatHoldsWithoutTheSuspectClearsTheOtherFigures() {
        Finding finding = only(check(ThreeYears.INCOME.replace("61,246", "61,426")));
        assertThat(finding.evidence())
                .filteredOn(e -> !e.clearedBy().isEmpty())
                .extracting(
                        e -> e.amount().text(),
                        e -> e.clearedBy().get(0).comparison().formula())
                .containsExactly(tuple("23,844", "23,844 − 8,127 − 5,106 = 10,611"));
    }

    @Test
    void aLostSignIsCalledOne() {
        Finding finding = only(check("""
                CONSOLIDATED STATEMENTS OF CASH FLOWS
                (in thousands)
                                                            Year Ended December 31,
                                                        2025         2024         2023
                Net cash provided by operating
                  activities                         $ 9,214      $ 8,877      $ 8,345
                Net cash used in investing
                  activities                          (4,106)       3,958       (3,721)
                Net cash used in financing
                  activities                          (2,733)      (2,512)      (2,409)
                Net increase in cash                 $ 2,375      $ 2,407      $ 2,215
                """));
        assertThat(finding.reported().text()).isEqualTo("3,958");
        assertThat(finding.diagnosis().mechanism()).isEqualTo("sign");
        assertThat(finding.diagnosis().implied()).isEqualTo("(3,958)");
    }

    @Test
    void aTableInWhichNothingFootsAccusesNothing() {
        Result result = check("""
                OPERATING DATA
                (in thousands)
                                            Year Ended December 31,
                                              2025          2024
                Orders received              $ 7,318       $ 6,940
                Deliveries                     5,127         6,233
                Deposits held                  1,811         1,417
                Total activity                 9,946         8,058
                """);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void twoMistakesGiveTwoFindings() {
        List<Finding> findings = check(
                        ThreeYears.INCOME.replace("61,246", "61,426").replace("9,661", "9,616"))
                .findings();
        assertThat(findings).extracting(f -> f.reported().text()).containsExactly("61,426", "9,616");
        assertThat(findings).extracting(f -> f.diagnosis().implied()).containsExactly("61,246", "9,661");
        assertThat(findings).extracting(Finding::id).containsExactly("f1", "f2");
    }

    @Test
    void oneLineMayNotReadDifferentlyInTwoTables() {
        assertThat(check(RepeatedLines.AGREEING).findings()).isEmpty();
        Finding finding = only(check(RepeatedLines.CONTRADICTING));
        assertThat(finding.rule()).isEqualTo("NG02");
        assertThat(finding.suspects()).extracting(a -> a.text()).contains("3,648");
        assertThat(finding.relations().get(0).comparison().amounts())
                .extracting(a -> a.text())
                .containsExactlyInAnyOrder("3,548", "3,648");
    }

    private static Finding only(Result result) {
        assertThat(result.findings())
                .as(result.findings().stream().map(Finding::message).toList().toString())
                .hasSize(1);
        return result.findings().get(0);
    }

    private static Result check(String text) {
        return TICKTIE.check(new Source("test.txt", MediaType.TEXT, text));
    }
}
