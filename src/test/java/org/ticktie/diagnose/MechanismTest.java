package org.ticktie.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.Ticktie;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Finding;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** Each way to misprint a figure is called by its name. */
class MechanismTest {
    private static final Ticktie TICKTIE = new Ticktie();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "61,246;  62,146; transposition",
                "61,246;  67,246; digit",
                "61,246;   6,246; dropped-digit",
                "61,246; 611,246; doubled-digit",
                "23,844; (23,844); sign",
                "61,246;  63,421; comparative",
                "61,246;  51,734; omitted-line",
                "61,246;  70,758; counted-twice",
                "61,246; 61,246,000; scale",
            })
    void isNamed(String meant, String printed, String mechanism) {
        Finding finding = only(ThreeYears.INCOME.replace(meant, printed.trim()));
        assertThat(finding.reported().text()).isEqualTo(printed.trim().replaceAll("[()]", ""));
        assertThat(finding.suspects().get(0)).isEqualTo(finding.reported());
        assertThat(finding.diagnosis().mechanism()).isEqualTo(mechanism);
        assertThat(finding.diagnosis().implied()).isEqualTo(meant);
        assertThat(finding.diagnosis().confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void aCountedLineIsShown() {
        assertThat(only(ThreeYears.INCOME.replace("61,246", "70,758")).message())
                .contains("counts twice 9,512");
        assertThat(only(ThreeYears.INCOME.replace("61,246", "51,734")).message())
                .contains("leaves out 9,512");
    }

    @Test
    void figuresInEachOthersColumnAreOneMistake() {
        Finding finding = only("""
                CONSOLIDATED ThreeYears.INCOMES OF INCOME
                (in thousands)
                                                      Year Ended December 31,
                                        2025      2024      2023      2022      2021
                Net sales           $ 48,317  $ 46,904  $ 45,287  $ 43,944  $ 42,512
                Cost of sales         28,133    29,127    27,415    27,236    26,018
                Gross profit          19,190    18,771    17,872    16,708    16,494
                Selling expenses       8,316     8,127     7,958     7,705     7,634
                Operating income    $ 10,874  $ 10,644  $  9,914  $  9,003  $  8,860
                """);
        assertThat(finding.diagnosis().mechanism()).isEqualTo("columns-swapped");
        assertThat(finding.reported().text()).isEqualTo("28,133");
        assertThat(finding.diagnosis().implied()).isEqualTo("29,127");
        assertThat(finding.relations()).hasSize(2);
        assertThat(finding.message()).contains("changed places with 29,127");
    }

    @Test
    void figuresInEachOthersColumnAreSeenInATableOfOneSum() {
        Finding finding = only("""
                SALES BY REGION
                (in thousands)
                                                  Year Ended December 31,
                                    2025      2024      2023      2022      2021
                North           $ 12,311  $ 11,904  $ 11,287  $ 10,944  $ 10,512
                South              7,933     8,127     7,415     7,236     7,018
                Coast              4,616     4,208     4,093     3,987     3,779
                Total sales     $ 25,054  $ 24,045  $ 22,795  $ 22,167  $ 21,309
                """);
        assertThat(finding.diagnosis().mechanism()).isEqualTo("columns-swapped");
        assertThat(finding.reported().text()).isEqualTo("7,933");
        assertThat(finding.diagnosis().implied()).isEqualTo("8,127");
    }

    @Test
    void divisibilityByNineIsNoTransposition() {
        Finding finding = only(ThreeYears.INCOME.replace("61,246", "61,255"));
        assertThat(finding.diagnosis().mechanism()).isNotEqualTo("transposition");
    }

    private static Finding only(String text) {
        List<Finding> findings =
                TICKTIE.check(new Source("test.txt", MediaType.TEXT, text)).findings();
        assertThat(findings)
                .as(findings.stream().map(Finding::message).toList().toString())
                .hasSize(1);
        return findings.get(0);
    }
}
