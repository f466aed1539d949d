package org.ticktie.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ticktie.extract.Understood;

class StructuresTest {
    @Test
    void aSubtotalNeedsNoCaption() {
        Understood u = Understood.text("""
                STATEMENTS OF INCOME
                (in thousands)
                                                 Year Ended December 31,
                                                   2025          2024
                Expenses:
                  Wages                           $ 1,412       $ 1,377
                  Rent                                655           649
                  Power                               238           251
                                                  -------       -------
                                                    2,305         2,277
                Insurance                             118           104
                Total expenses                    $ 2,423       $ 2,381
                """);
        assertThat(u.totals())
                .containsExactly(
                        "2,305 = 1,412 + 655 + 238",
                        "2,277 = 1,377 + 649 + 251",
                        "2,423 = 2,305 + 118",
                        "2,381 = 2,277 + 104");
    }

    @Test
    void costsPrintedPositiveAreTakenOff() {
        Understood u = Understood.text("""
                STATEMENTS OF INCOME
                (in thousands)
                                                 Year Ended December 31,
                                                   2025          2024
                Net sales                         $ 8,214       $ 7,905
                Cost of sales                       5,017         4,963
                Gross profit                        3,197         2,942
                Selling expenses                    1,106         1,088
                Administrative expenses               784           751
                Operating income                    1,307         1,103
                Interest income                        62            55
                Interest expense                      140           163
                Income before taxes               $ 1,229       $   995
                """);
        assertThat(u.totals())
                .containsExactly(
                        "3,197 = 8,214 - 5,017",
                        "2,942 = 7,905 - 4,963",
                        "1,307 = 3,197 - 1,106 - 784",
                        "1,103 = 2,942 - 1,088 - 751",
                        "1,229 = 1,307 + 62 - 140",
                        "995 = 1,103 + 55 - 163");
    }

    @Test
    void aTotalMayStandAboveItsComponents() {
        Understood u = Understood.text("""
                REVENUE BY REGION
                (in thousands)
                                            Year Ended December 31,
                                              2025       2024       2023
                Total revenue                $ 9,126    $ 8,544    $ 8,217
                  Northern coast               4,318      4,027      3,951
                  Southern coast               2,905      2,733      2,610
                  Islands                      1,903      1,784      1,656
                """);
        assertThat(u.totals())
                .containsExactly(
                        "9,126 = 4,318 + 2,905 + 1,903",
                        "8,544 = 4,027 + 2,733 + 1,784",
                        "8,217 = 3,951 + 2,610 + 1,656");
    }

    @Test
    void whatATotalIncludesIsNoTotalOfItsOwn() {
        Understood u = Understood.text("""
                STATEMENTS OF INCOME
                (in thousands)
                                            Year Ended December 31,
                                              2025          2024
                Bread                        $ 3,114       $ 3,027
                Pastry                         2,208         2,146
                Coffee                         1,019           951
                Total revenue                  6,341         6,124
                  of which exports               877           812
                """);
        assertThat(u.totals()).containsExactly("6,341 = 3,114 + 2,208 + 1,019", "6,124 = 3,027 + 2,146 + 951");
    }

    @Test
    void aPartOfATotalPrintedAgainBelowIsNotTheTotalLessTheRest() {
        Understood u = Understood.text("""
                PENSION COST
                (in thousands)
                                                 Year Ended December 31,
                                              2025      2024      2023      2022
                Interest cost               $ 1,683   $ 1,214   $   823   $   671
                Return on plan assets           (72)   (1,452)      (15)      (21)
                Pension cost, net             1,611      (238)      808       650
                Pension cost within sales     2,514     2,331     1,217     1,203
                Pension cost within interest   (903)   (2,571)     (409)     (553)
                Pension cost in total       $ 1,611   $  (240)  $   808   $   650
                """);
        assertThat(u.totals())
                .contains("(240) = 2,331 + (2,571)", "(238) = 1,214 + (1,452)")
                .noneMatch(t -> t.startsWith("(2,571) ="));
    }

    @Test
    void roundThousandsThatHappenToAddUpAreNoSubtotal() {
        Understood u = Understood.text("""
                NOTES PAYABLE
                                              December 31,
                                              2025        2024
                Note due in March 2025           -       24,000
                Note due in April 2025           -       21,000
                Note due in June 2025            -       45,000
                Note due in May 2027          62,000     83,000
                Note due in July 2028         18,000     21,000
                Note due in June 2029         39,000     41,000
                Notes payable               $119,000   $235,000
                """);
        assertThat(u.totals())
                .containsExactly(
                        "119,000 = nil + nil + nil + 62,000 + 18,000 + 39,000",
                        "235,000 = 24,000 + 21,000 + 45,000 + 83,000 + 21,000 + 41,000");
    }

    @Test
    void changesAndSharesInPercentAreTiedToTheirColumns() {
        Understood u = Understood.text("""
                STATEMENTS OF INCOME
                (in thousands)
                                          Three Months Ended March 31,
                                            2025        2024      % Change
                Rope                      $ 2,412     $ 2,205         9.4%
                Sails                       1,136       1,211        (6.2)%
                Total net sales           $ 3,548     $ 3,416         3.9%
                """);
        assertThat(u.columns(0))
                .containsExactly("AMOUNT 3 months to 2025-03", "AMOUNT 3 months to 2024-03", "PERCENT_CHANGE");
        assertThat(u.growths())
                .containsExactly(
                        "PERCENT 9.4: 2,412 over 2,205",
                        "PERCENT (6.2): 1,136 over 1,211",
                        "PERCENT 3.9: 3,548 over 3,416");
    }

    @Test
    void aColumnInPercentOfRevenueIsSharesOfIt() {
        Understood u = Understood.text("""
                STATEMENTS OF INCOME
                (in thousands)
                                          Three Months Ended March 31,
                                            2025     % of revenue
                Revenue                   $ 4,000       100.0%
                Cost of revenue             2,312        57.8%
                Gross profit                1,688        42.2%
                Operating expenses          1,004        25.1%
                Operating income          $   684        17.1%
                """);
        assertThat(u.columns(0)).containsExactly("AMOUNT 3 months to 2025-03", "PERCENT");
        assertThat(u.ratios())
                .contains(
                        "SHARE_OF_TOTAL 57.8 = 2,312 / 4,000",
                        "SHARE_OF_TOTAL 42.2 = 1,688 / 4,000",
                        "SHARE_OF_TOTAL 25.1 = 1,004 / 4,000",
                        "SHARE_OF_TOTAL 17.1 = 684 / 4,000");
    }

    @Test
    void aBridgeMayHaveAColumnPerShare() {
        Understood u = Understood.html("""
                <p>RECONCILIATION OF NET INCOME TO ADJUSTED NET INCOME (in thousands, except per share amounts)</p>
                <table>
                <tr><td></td><td colspan="2">Three Months Ended June 30, 2025</td></tr>
                <tr><td></td><td>Amount</td><td>Per diluted share</td></tr>
                <tr><td>Net income</td><td>$ 4,120</td><td>$ 0.34</td></tr>
                <tr><td>Restructuring costs</td><td>1,215</td><td>0.10</td></tr>
                <tr><td>Amortization of intangibles</td><td>848</td><td>0.07</td></tr>
                <tr><td>Adjusted net income</td><td>$ 6,183</td><td>$ 0.51</td></tr>
                </table>
                """);
        assertThat(u.rows(0))
                .containsExactly(
                        "Net income: 4120000 | 0.34",
                        "Restructuring costs: 1215000 | 0.1",
                        "Amortization of intangibles: 848000 | 0.07",
                        "Adjusted net income: 6183000 | 0.51");
        assertThat(u.totals()).contains("6,183 = 4,120 + 1,215 + 848");
    }

    @Test
    void segmentsAddUpAcross() {
        Understood u = Understood.text("""
                SEGMENT RESULTS
                (in thousands)
                                          Three Months Ended June 30, 2025
                                        Timber       Paper      Energy      Total
                Revenue                $ 3,118     $ 2,407     $ 1,216    $ 6,741
                Cost of revenue          2,044       1,388         702      4,134
                Depreciation               311         286         159        756
                """);
        assertThat(u.totals())
                .containsExactlyInAnyOrder(
                        "6,741 = 3,118 + 2,407 + 1,216", "4,134 = 2,044 + 1,388 + 702", "756 = 311 + 286 + 159");
    }

    @Test
    void earningsPerShareGoWithTheSharesOfTheirClass() {
        Understood u = Understood.text("""
                CONSOLIDATED STATEMENTS OF INCOME
                (in thousands, except per share amounts)
                                                     Three Months Ended
                                                          March 31,
                                                      2025          2024
                Net income                          $ 4,810       $ 4,322
                Earnings per share:
                  Basic                             $  0.40       $  0.36
                  Diluted                           $  0.39       $  0.35
                Weighted average shares outstanding:
                  Basic                              12,025        12,006
                  Diluted                            12,333        12,349
                """);
        assertThat(u.ratios())
                .containsExactlyInAnyOrder(
                        "BASIC_EPS 0.40 = 4,810 / 12,025",
                        "BASIC_EPS 0.36 = 4,322 / 12,006",
                        "DILUTED_EPS 0.39 = 4,810 / 12,333",
                        "DILUTED_EPS 0.35 = 4,322 / 12,349");
    }

    @Test
    void aLineOfAnotherTableIsTheSameFigureAgain() {
        assertThat(Understood.text(RepeatedLines.AGREEING).repeats())
                .containsExactly(
                        "3,548 again 3,548",
                        "3,416 again 3,416",
                        "612 again 612",
                        "564 again 564",
                        "489 again 489",
                        "48 again 48");
    }

    @Test
    void nothingIsTotalledWhereNothingFoots() {
        Understood u = Understood.text("""
                OPERATING DATA
                (in thousands)
                                            Year Ended December 31,
                                              2025          2024
                Orders received              $ 7,318       $ 6,940
                Deliveries                     5,127         6,233
                Deposits held                  1,811         1,417
                Leases signed                  2,946         2,058
                """);
        assertThat(u.totals()).isEmpty();
    }
}
