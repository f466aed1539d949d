package org.ticktie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.finding.Mutation;
import org.ticktie.finding.Mutation.Effect;
import org.ticktie.finding.Result;
import org.ticktie.report.MutationReport;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

class MutationsTest {
    private static final String SHEET = """
            Harrow Vale plc

            Consolidated Balance Sheets
            (in thousands)
                                                         March 31,  December 31,
                                                              2025          2024
            Cash and cash equivalents                        6,400         5,900
            Inventories                                      5,100         4,800
            Total current assets                            11,500        10,700
            Property and equipment, net                     12,800        12,400
            Total assets                                    24,300        23,100
            Accounts payable                                 3,900         3,700
            Total current liabilities                        3,900         3,700
            Long-term debt                                   7,300         6,900
            Total liabilities                               11,200        10,600
            Total shareholders' equity                      13,100        12,500
            Total liabilities and shareholders' equity      24,300        23,100

            Number of stores                                   214           199
            """;

    private static final Ticktie TICKTIE = new Ticktie();

    private static final Result BEFORE = TICKTIE.check(new Source("sheet.txt", MediaType.TEXT, SHEET));

    @Test
    void aNumberInASumIsNoticedAndALoneOneIsNot() {
        List<Integer> steps = new ArrayList<>();
        List<Mutation> made = new Mutations(TICKTIE, 100).of(BEFORE, steps::add);
        assertThat(BEFORE.findings()).isEmpty();
        assertThat(made).hasSize(24);
        assertThat(steps).hasSize(24).endsWith(24);
        assertThat(made.get(0).amount().text()).isEqualTo("6,400");
        assertThat(made.get(0).written()).isEqualTo("6,410");
        assertThat(made.get(0).effect()).isEqualTo(Effect.NOTICED);
        assertThat(made.get(0).rules()).containsExactly("BS06");
        assertThat(made.get(8).amount().text()).isEqualTo("24,300");
        assertThat(made.get(8).rules()).contains("BS01");
        assertThat(made.subList(22, 24))
                .extracting(Mutation::written, Mutation::effect)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("224", Effect.UNSEEN),
                        org.assertj.core.api.Assertions.tuple("189", Effect.UNSEEN));
    }

    @Test
    void noMoreAreTriedThanAskedEvenlySpread() {
        List<Mutation> made = new Mutations(TICKTIE, 3).of(BEFORE, n -> {});
        assertThat(made).extracting(m -> m.amount().text()).containsExactly("6,400", "24,300", "11,200");
    }

    @Test
    void theReportGivesOneFigureAndEachNumber() {
        List<Mutation> made = new Mutations(TICKTIE, 3).of(BEFORE, n -> {});
        assertThat(MutationReport.print("sheet.txt", 24, made))
                .startsWith("sheet.txt: 24 numbers, 3 tried; of 3 changes of a digit 3 noticed (100.0 %), "
                        + "0 only lose their tick, 0 unseen\n\nnoticed\n  6,400 → 6,410            line 7    ")
                .contains("  (BS06)\n", "\nnoticed by\n  BS01   1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5,713 | 5,723",
                "12 | 22",
                "97 | 87",
                "5 | 6",
                "0.15 | 0.25",
                "0.05 | 0.06",
                "1,090 | 1,080",
                "— | ''",
                "0.00 | ''"
            })
    void theLastButOneSignificantDigitChanges(String printed, String changed) {
        assertThat(Mutations.changed(printed)).isEqualTo(changed);
    }
}
