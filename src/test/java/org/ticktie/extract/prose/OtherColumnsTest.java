package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that a sentence may seem to speak of, because they are of its row, and does not. */
class OtherColumnsTest {
    private static final String REGIONS = """

            Sales by region
            (in thousands)
                                              Three months ended March 31,
                                          2025      Percent of     2024      Percent of
                                                      sales                    sales
            Northern ports               2,135         37.4%       1,664         31.4%
            Southern ports               3,578         62.6%       3,643         68.6%
            Income tax expense              12          0.2%          58          1.1%
            """;

    private static final String INCOMES = """

            Segments, three months ended March 31, 2025
            (in thousands)
                                       Net sales     Earnings before
                                                      income taxes
            Harbour works                 11,231             2,746
            Railway works                  4,980             1,493
            """;

    private static final String SEGMENTS = """

            Segment revenue in constant currency
            (in thousands)
                                                       Three months ended March 31,
                                                  Harbour works      Railway works     Road works
            2024 As reported                          16,600             20,804          14,461
            2025 As reported                          18,291             23,993          13,905
            Percentage change Y/Y                         10%                15%            (4)%
            Percentage change Y/Y constant currency       12%                17%            (3)%
            """;

    private static final String BALANCES = """

            Balance sheet
            (in thousands)
                                                    March 31,     December 31,
                                                      2025            2024
            Film assets                               32,089          32,452
            Harbour equipment                          4,105           4,201
            """;

    private static final String QUARTERS = """

            Fleet
            (in thousands)
                                              Three months ended March 31,
                                          2025          2024        % Change
            Tug services revenue         4,133         2,649           56%
            Storm insurance gains          500             —            —
            """;

    private static final String PARTS = """

            Results of the year
            (in thousands)
                                          Harbours      Total
            Insurance results                1,340      1,720
            """;

    private static List<String> accused(String table, String sentence) {
        return GivenRelease.accused(GivenRelease.check(table, sentence));
    }

    @Test
    void growthIsNoShareOfSales() {
        assertThat(accused(REGIONS, "Northern ports sales increased 38.3% in the first quarter of 2025."))
                .containsExactly("38.3");
        assertThat(accused(REGIONS, "Northern ports sales increased by 31.9% in the first quarter of 2025."))
                .isEmpty();
    }

    @Test
    void aRateOfTaxIsNoShareOfSales() {
        assertThat(accused(REGIONS, "The effective income tax rate for the first quarter of 2024 was 11.1%."))
                .isEmpty();
    }

    @Test
    void oneIncomeIsNotAnother() {
        String sentence =
                "Harbour works earnings before income taxes for the first quarter of 2025 were $2.25 million.";
        assertThat(accused(INCOMES, sentence)).containsExactly("2.25");
        assertThat(accused(INCOMES, sentence.replace("earnings before income taxes", "net earnings")))
                .isEmpty();
    }

    /** The words name neither row nor column for certain, so that agreeing proves nothing; differing from the next column proves less. */
    @Test
    void whatAgreesWithTheLikeliestColumnDiffersFromNoOther() {
        String sentence =
                "Harbour works revenue increased 10% (up 12% in constant currency) in the first quarter of 2025.";
        assertThat(accused(SEGMENTS, sentence)).isEmpty();
    }

    @Test
    void growthOverAQuarterIsNotThatOfAYear() {
        String sentence = "Tug services revenue rose 46% from a year ago in the first quarter of 2025.";
        assertThat(accused(QUARTERS, sentence)).containsExactly("46");
        assertThat(accused(QUARTERS, sentence.replace("from a year ago", "sequentially")))
                .isEmpty();
    }

    @Test
    void nothingIsNoBaseOfAChange() {
        assertThat(accused(QUARTERS, "Storm insurance gains increased by $507 thousand in the first quarter of 2025."))
                .isEmpty();
    }

    @Test
    void partsOfTheBusinessAreNoPeriods() {
        assertThat(accused(PARTS, "Insurance results increased 18% to $1.72 million."))
                .isEmpty();
    }

    @Test
    void whatIsPaidIsNoBalance() {
        String sentence = "Film assets decreased by $323 thousand.";
        assertThat(accused(BALANCES, sentence)).containsExactly("323");
        assertThat(accused(BALANCES, sentence.replace("Film assets", "Payments for film assets")))
                .isEmpty();
    }
}
