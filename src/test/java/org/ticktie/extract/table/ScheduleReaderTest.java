package org.ticktie.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.extract.Understood;
import org.ticktie.fact.Basis;

class ScheduleReaderTest {
    @Test
    void signsAndUnitsInCellsOfTheirOwnBelongToTheFigure() {
        Understood u = Understood.html("""
                <p>STATEMENTS OF INCOME (in thousands)</p>
                <table>
                <tr><td></td><td colspan="6">Three Months Ended June 30,</td></tr>
                <tr><td></td><td colspan="3">2025</td><td colspan="3">2024</td></tr>
                <tr><td>Lantern sales</td><td>$</td><td>1,204</td><td></td><td>$</td><td>1,131</td><td></td></tr>
                <tr><td>Returns</td><td></td><td>(57</td><td>)</td><td></td><td>(42</td><td>)</td></tr>
                <tr><td>Total revenue</td><td>$</td><td>1,147</td><td></td><td>$</td><td>1,089</td><td></td></tr>
                <tr><td>Return rate</td><td></td><td>4.7</td><td>%</td><td></td><td>3.7</td><td>%</td></tr>
                </table>
                """);
        assertThat(u.columns(0)).containsExactly("AMOUNT 3 months to 2025-06", "AMOUNT 3 months to 2024-06");
        assertThat(u.rows(0))
                .containsExactly(
                        "Lantern sales: 1204000 | 1131000",
                        "Returns: -57000 | -42000",
                        "Total revenue: 1147000 | 1089000",
                        "Return rate: 4.7 | 3.7");
    }

    @Test
    void aHeadingMaySpanTwoColumns() {
        Understood u = Understood.text("""
                CONSOLIDATED STATEMENTS OF INCOME
                (in millions)
                                      Three Months Ended          Nine Months Ended
                                        September 30,               September 30,
                                       2025        2024            2025        2024
                Ferry fares            $ 412       $ 398         $ 1,190     $ 1,102
                Freight                  118         104             331         297
                Total revenue          $ 530       $ 502         $ 1,521     $ 1,399
                """);
        assertThat(u.columns(0))
                .containsExactly(
                        "AMOUNT 3 months to 2025-09",
                        "AMOUNT 3 months to 2024-09",
                        "AMOUNT 9 months to 2025-09",
                        "AMOUNT 9 months to 2024-09");
        assertThat(u.rows(0))
                .containsExactly(
                        "Ferry fares: 412000000 | 398000000 | 1190000000 | 1102000000",
                        "Freight: 118000000 | 104000000 | 331000000 | 297000000",
                        "Total revenue: 530000000 | 502000000 | 1521000000 | 1399000000");
    }

    @Test
    void aHeadingOverTheMiddleOfOneColumnIsNotThatOfItsNeighbour() {
        Understood u = Understood.text("""
                STATEMENTS OF INCOME
                (in millions)
                                                                Y/Y %
                                         Q3 2024    Q3 2025    Change
                Ferry fares                $ 398      $ 412      4 %
                Freight                      104        118     13 %
                Total revenue              $ 502      $ 530      6 %
                """);
        assertThat(u.columns(0))
                .containsExactly("AMOUNT 3 months to 2024-09", "AMOUNT 3 months to 2025-09", "PERCENT_CHANGE");
    }

    @Test
    void statementsStackedInOneTableComeApart() {
        Understood u = Understood.html("""
                <table>
                <tr><td colspan="3">STATEMENTS OF INCOME (in thousands)</td></tr>
                <tr><td></td><td colspan="2">Year Ended December 31,</td></tr>
                <tr><td></td><td>2025</td><td>2024</td></tr>
                <tr><td>Revenue</td><td>9,310</td><td>8,775</td></tr>
                <tr><td>Cost of revenue</td><td>5,120</td><td>4,990</td></tr>
                <tr><td>Gross profit</td><td>4,190</td><td>3,785</td></tr>
                <tr><td>Selling expenses</td><td>1,933</td><td>1,874</td></tr>
                <tr><td>Operating income</td><td>2,257</td><td>1,911</td></tr>
                <tr><td>Income taxes</td><td>472</td><td>406</td></tr>
                <tr><td>Net income</td><td>1,785</td><td>1,505</td></tr>
                <tr><td colspan="3">BALANCE SHEETS (in thousands)</td></tr>
                <tr><td></td><td>December 31, 2025</td><td>December 31, 2024</td></tr>
                <tr><td>Cash</td><td>2,218</td><td>1,906</td></tr>
                <tr><td>Inventories</td><td>3,047</td><td>3,311</td></tr>
                <tr><td>Total assets</td><td>5,265</td><td>5,217</td></tr>
                </table>
                """);
        assertThat(u.facts().schedules())
                .extracting(s -> s.kind().name())
                .containsExactly("INCOME_STATEMENT", "BALANCE_SHEET");
        assertThat(u.columns(0)).containsExactly("AMOUNT 12 months to 2025-12", "AMOUNT 12 months to 2024-12");
        assertThat(u.columns(1)).containsExactly("AMOUNT at 2025-12", "AMOUNT at 2024-12");
        assertThat(u.totals())
                .containsExactly(
                        "4,190 = 9,310 - 5,120",
                        "3,785 = 8,775 - 4,990",
                        "2,257 = 4,190 - 1,933",
                        "1,911 = 3,785 - 1,874",
                        "1,785 = 2,257 - 472",
                        "1,505 = 1,911 - 406",
                        "5,265 = 2,218 + 3,047",
                        "5,217 = 1,906 + 3,311");
    }

    @Test
    void headingsOfRowsAreSectionsOfTheRowsBelow() {
        Understood u = Understood.text("""
                BALANCE SHEETS
                (in thousands)
                                            March 31,   December 31,
                                              2025          2024
                Current assets:
                  Cash                       $ 1,815       $ 1,622
                  Receivables                  2,403         2,518
                Total current assets           4,218         4,140
                Current liabilities:
                  Accounts payable             1,307         1,295
                  Accrued liabilities            641           702
                Total current liabilities      1,948         1,997
                """);
        assertThat(u.rows(0))
                .containsSequence(
                        "Current assets > Cash: 1815000 | 1622000", "Current assets > Receivables: 2403000 | 2518000")
                .containsSequence(
                        "Current liabilities > Accounts payable: 1307000 | 1295000",
                        "Current liabilities > Accrued liabilities: 641000 | 702000");
    }

    @Test
    void dashesAreNil() {
        Understood u = Understood.text("""
                STATEMENTS OF INCOME
                (in thousands)
                                            Year Ended December 31,
                                              2025          2024
                Seed sales                   $ 3,250       $ 2,984
                Plant sales                      418             —
                Total revenue                $ 3,668       $ 2,984
                """);
        assertThat(u.rows(0)).contains("Plant sales: 418000 | nil");
    }

    @Test
    void footnoteMarksBelongToCaptionsAndBracketsAroundValuesMeanMinus() {
        Understood u = Understood.text("""
                STATEMENTS OF INCOME
                (in thousands)
                                              Year Ended December 31,
                                                2025          2024
                Operating income (1)           $   218       $   187
                Interest expense (2)               (31)          (29)
                Other expense                       (4)           (6)
                Income before taxes            $   183       $   152
                """);
        assertThat(u.rows(0))
                .extracting(r -> r.substring(r.indexOf(':')))
                .containsExactly(": 218000 | 187000", ": -31000 | -29000", ": -4000 | -6000", ": 183000 | 152000");
        assertThat(u.schedule(0).rows())
                .extracting(r -> r.layout().footnoted())
                .containsExactly(true, true, false, false);
        assertThat(u.schedule(0).rows())
                .extracting(r -> r.item().name())
                .startsWith("OPERATING_INCOME", "INTEREST_EXPENSE");
    }

    @Test
    void aColumnOfNotesHoldsNoFigures() {
        Understood u = Understood.html("""
                <p>CONSOLIDATED INCOME STATEMENT (in thousands)</p>
                <table>
                <tr><td></td><td>Notes</td><td>2025</td><td>2024</td></tr>
                <tr><td>Revenue</td><td>4</td><td>7,715</td><td>7,204</td></tr>
                <tr><td>Cost of sales</td><td>5</td><td>(4,402)</td><td>(4,115)</td></tr>
                <tr><td>Gross profit</td><td></td><td>3,313</td><td>3,089</td></tr>
                <tr><td>Administrative expenses</td><td>6</td><td>(1,208)</td><td>(1,177)</td></tr>
                <tr><td>Operating profit</td><td></td><td>2,105</td><td>1,912</td></tr>
                </table>
                """);
        assertThat(u.facts().amounts())
                .extracting(a -> a.text())
                .containsExactly(
                        "7,715", "7,204", "4,402", "4,115", "3,313", "3,089", "1,208", "1,177", "2,105", "1,912");
        assertThat(u.totals())
                .containsExactly(
                        "3,313 = 7,715 + (4,402)",
                        "3,089 = 7,204 + (4,115)",
                        "2,105 = 3,313 + (1,208)",
                        "1,912 = 3,089 + (1,177)");
    }

    @Test
    void sharesAndAmountsPerShareAreNoThousandsOfDollars() {
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
        assertThat(u.rowKinds(0))
                .containsExactly(
                        "AMOUNT Net income", "PER_SHARE Basic", "PER_SHARE Diluted", "SHARES Basic", "SHARES Diluted");
        assertThat(u.schedule(0).rows().get(1).amount(0).figure().value()).isEqualByComparingTo("0.40");
        assertThat(u.schedule(0).rows().get(3).amount(0).figure().value()).isEqualByComparingTo("12025000");
    }

    @Test
    void aParValueDoesNotMakeALineOfTheBalanceSheetACountOfShares() {
        Understood u = Understood.text("""
                CONSOLIDATED BALANCE SHEETS
                (in thousands, except share data)
                                                                          June 30,   December 31,
                                                                            2025         2024
                Stockholders' equity:
                  Common stock, $0.01 par value, 50,000,000 shares
                    authorized, 12,025,000 shares issued                  $    120     $    119
                  Additional paid-in capital                                18,404       18,117
                  Retained earnings                                          9,216        7,808
                Total stockholders' equity                                $ 27,740     $ 26,044
                """);
        assertThat(u.schedule(0).rows()).extracting(r -> r.kind().name()).containsOnly("AMOUNT");
        assertThat(u.totals()).containsExactly("27,740 = 120 + 18,404 + 9,216", "26,044 = 119 + 18,117 + 7,808");
    }

    @Test
    void buyingSharesIsMoneyInACashFlowStatement() {
        Understood u = Understood.text("""
                CONSOLIDATED STATEMENTS OF CASH FLOWS
                (in thousands)
                                                               Six Months Ended
                                                                   June 30,
                                                               2025         2024
                Cash flows from financing activities:
                  Purchase of treasury shares                $ (2,315)    $ (1,408)
                  Issuance of common shares                       512          431
                  Dividends paid                               (1,120)      (1,044)
                Net cash used in financing activities        $ (2,923)    $ (2,021)
                """);
        assertThat(u.schedule(0).rows()).extracting(r -> r.kind().name()).containsOnly("AMOUNT");
        assertThat(u.totals())
                .containsExactly("(2,923) = (2,315) + 512 + (1,120)", "(2,021) = (1,408) + 431 + (1,044)");
    }

    @Test
    void aPipeTableIsReadAsAnyOther() {
        Understood u = Understood.text("""
                ## Statements of Income (in thousands)

                |  | Q1 2025 | Q1 2024 |
                |---|---:|---:|
                | Tile sales | $2,118 | $1,975 |
                | Fitting | 604 | 588 |
                | **Total revenue** | **$2,722** | **$2,563** |
                """);
        assertThat(u.columns(0)).containsExactly("AMOUNT 3 months to 2025-03", "AMOUNT 3 months to 2024-03");
        assertThat(u.rows(0))
                .containsExactly(
                        "Tile sales: 2118000 | 1975000",
                        "Fitting: 604000 | 588000",
                        "Total revenue: 2722000 | 2563000");
    }

    @Test
    void columnsThatAreMeasuresAreForThePeriodOfTheHeadingAlsoInASecondTable() {
        Understood u = Understood.text("""
                ### Three Months Ended March 31, 2025

                | Channel | Net sales | Returns | Adjusted net sales |
                |---|---:|---:|---:|
                | Shops | $2,118 | 12 | $2,130 |
                | Post | 604 | 3 | 607 |

                | Category | Net sales | Returns | Adjusted net sales |
                |---|---:|---:|---:|
                | Tiles | $1,900 | 10 | $1,910 |
                | Tools | 822 | 5 | 827 |
                """);
        String quarter = "AMOUNT 3 months to 2025-03";
        assertThat(u.columns(0)).containsExactly(quarter, quarter, quarter);
        assertThat(u.columns(1)).containsExactly(quarter, quarter, quarter);
    }

    @Test
    void aTableUnderTheHeadingOfAnotherKeepsItsOwnName() {
        Understood u = Understood.text("""
                ### Q1 2025 Summary

                | GAAP | Q1 2025 | Q4 2024 |
                |---|---:|---:|
                | Operating income | $2,118 | 1,812 |
                | Net income | 604 | 573 |

                | Non-GAAP | Q1 2025 | Q4 2024 |
                |---|---:|---:|
                | Operating income | $2,390 | 2,027 |
                | Net income | 822 | 785 |
                """);
        assertThat(List.of(u.schedule(0).title(), u.schedule(1).title()))
                .containsExactly("Q1 2025 Summary", "Non-GAAP");
        assertThat(u.schedule(1).rows()).extracting(r -> r.basis()).containsOnly(Basis.ADJUSTED);
    }

    @Test
    void aTableWithPeriodsOfItsOwnTakesNothingFromTheOneAbove() {
        Understood u = Understood.text("""
                ### Balance Sheets

                | | March 31, 2025 | December 31, 2024 |
                |---|---:|---:|
                | Cash | $2,118 | 1,812 |
                | Total assets | 6,040 | 5,730 |

                | | Three Months Ended March 31, 2025 | Three Months Ended March 31, 2024 |
                |---|---:|---:|
                | Operating income | $2,390 | 2,027 |
                | Net income | 822 | 785 |
                """);
        assertThat(u.columns(1)).containsExactly("AMOUNT 3 months to 2025-03", "AMOUNT 3 months to 2024-03");
    }

    @Test
    void headingsThatLostTheBlankCellBeforeThemStillStandOneOverEachColumn() {
        Understood u = Understood.text("""
                ### Summary of results

                | |  |  | Year Ended |
                |---|---|---|---|
                | |  |  | December 31, |
                | Q4 2025 | Q3 2025 | Q4 2024 |  |  | 2025 |  |  | 2024 |
                | Net sales | $ | 134 |  | $ | 130 |  | $ | 137 |  |  | $ | 538 |  | $ | 620 |
                | Net income | $ | 49 |  | $ | 36 |  | $ | 21 |  |  | $ | 131 |  | $ | 255 |
                | Capital expenditures | $ | 9 |  | $ | 6 |  | $ | 4 |  |  | $ | 31 |  | $ | 25 |
                """);
        assertThat(u.columns(0))
                .containsExactly(
                        "AMOUNT 3 months to 2025-12",
                        "AMOUNT 3 months to 2025-09",
                        "AMOUNT 3 months to 2024-12",
                        "AMOUNT 12 months to 2025-12",
                        "AMOUNT 12 months to 2024-12");
    }

    @Test
    void headingsMovedToTheLeftStandOverAsManyColumnsEachWhereTheYearsBelowThemRepeat() {
        Understood u = Understood.text("""
                ### Key metrics

                | | Three Months Ended September 30, | Nine Months Ended September 30, | | |
                |---|---|---|---|---|
                | | 2025 | 2024 | 2025 | 2024 |
                | Net revenue | $ 3,117 | $ 2,884 | $ 9,120 | $ 8,730 |
                | Gross profit | $ 934 | $ 873 | $ 2,755 | $ 2,633 |
                """);
        assertThat(u.columns(0))
                .containsExactly(
                        "AMOUNT 3 months to 2025-09",
                        "AMOUNT 3 months to 2024-09",
                        "AMOUNT 9 months to 2025-09",
                        "AMOUNT 9 months to 2024-09");
    }

    @Test
    void aScaleHoldsForNoRowThatItExceptsByName() {
        Understood u = Understood.text("""
                Key metrics
                (in millions, except headcount, average order value and per share data)
                                                March 31,    March 31,
                                                     2025         2024
                Net revenue                         3,117        2,884
                Average order value (2)               317          310
                """);
        assertThat(u.schedule(0).rows())
                .extracting(r -> r.amount(0).figure().value().toPlainString())
                .containsExactly("3117000000", "317");
    }
}
