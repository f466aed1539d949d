package org.ticktie.extract.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ticktie.extract.Understood;
import org.ticktie.fact.Amount;
import org.ticktie.fact.BalanceSheetDate;
import org.ticktie.fact.Brackets;
import org.ticktie.fact.CopiedColumn;
import org.ticktie.fact.DigitGroup;
import org.ticktie.fact.PeriodSum;
import org.ticktie.fact.TwinColumn;
import org.ticktie.source.TextSpan;

class PresentationTest {
    /** A statement whose row of costs is printed as given. */
    private static Understood statement(String current, String prior) {
        return Understood.text("""
                Consolidated Statements of Income
                (in thousands)
                                                    Three months ended March 31,
                                                          2025          2024
                Total revenues                           5,713         5,307
                %s%18s%14s
                Gross profit                             2,525         2,288
                Operating expenses                       1,445         1,364
                """.formatted("Cost of revenues            ", current, prior));
    }

    private static List<String> misprints(Understood document) {
        return document.facts().relations().stream()
                .filter(f -> f instanceof Brackets || f instanceof DigitGroup)
                .map(f -> f instanceof Brackets b
                        ? b.opened().text()
                        : ((DigitGroup) f).digits().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(3,188 | (3,019) | (3,188",
                "3,188) | (3,019) | 3,188)",
                "31,88 | 3,019 | 31,88",
                "3,1888 | 3,019 | 3,1888"
            })
    void misprintsOfATable(String current, String prior, String found) {
        assertThat(misprints(statement(current, prior))).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(3,188) | (3,019)", "3,188 | 3,019", "12,34,567 | 3,019", "3.1 % | (2)", "— | (3,019)"})
    void figuresPrintedWell(String current, String prior) {
        assertThat(misprints(statement(current, prior))).isEmpty();
    }

    @Test
    void aMisprintHasItsPlace() {
        Amount found = statement("(3,188", "(3,019)").facts().relations().stream()
                .filter(Brackets.class::isInstance)
                .map(f -> ((Brackets) f).opened())
                .findFirst()
                .orElseThrow();
        assertThat(((TextSpan) found.place()).line()).isEqualTo(6);
        assertThat(found.where()).isEqualTo("Cost of revenues");
    }

    @Test
    void theOtherBracketMayStandInTheNextCell() {
        String row =
                "<tr><td>Cost of revenues</td><td>$ (</td><td>3,188</td><td>)</td><td>(3,019</td><td>%</td><td>)</td></tr>";
        assertThat(misprints(Understood.html("<table>" + row + row + row + "</table>")))
                .isEmpty();
        String open = row.replace("<td>%</td><td>)</td>", "<td>%</td><td></td>");
        assertThat(misprints(Understood.html("<table>" + row + open + row + "</table>")))
                .containsExactly("(3,019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The loss of the quarter ($1,234 thousand was lower than expected. | ($1,234",
                "The loss of the quarter was $12,34 thousand. | 12,34",
                "The loss of the quarter was $1,2345, as expected. | 1,2345"
            })
    void misprintsOfTheText(String text, String found) {
        assertThat(misprints(Understood.text(text))).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The loss of the quarter ($1,234 thousand) was lower than expected.",
                "The loss of the quarter ($1,234 thousand, of which",
                "Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12) applies.",
                "The call begins at 2 p.m. Pacific time (5 p.m.",
                "Shares were bought for $1,234,567 in all; notes 7,10 and 12,14 tell more."
            })
    void textPrintedWell(String text) {
        assertThat(misprints(Understood.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234', 3",
        "'12,34,567', 3",
        "'1,234,567', 3",
        "'12,34', 2",
        "'1,2345', 4",
        "'1234,567', 4",
        "'7,10', 0",
        "'0,25', 0",
        "'2024,2025', 0",
        "'1,2', 0"
    })
    void groups(String figure, int digits) {
        assertThat(DigitGroups.digits(figure)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 0"})
    void aColumnThatRepeatsItsNeighbour(boolean oneDiffers, int found) {
        Understood document = Understood.text("""
                Consolidated Statements of Income
                (in thousands)
                                                    Three months ended March 31,
                                                          2025          2024
                Total revenues                           5,713         5,713
                Cost of revenues                         3,188         3,188
                Gross profit                             2,525         2,525
                Operating expenses                       1,445         1,445
                Operating income                         1,080         %s
                """.formatted(oneDiffers ? "1,081" : "1,080"));
        assertThat(document.facts().relations())
                .filteredOn(CopiedColumn.class::isInstance)
                .hasSize(found);
    }

    @Test
    void theDateOfTheBalanceSheetBesideThePeriodOfTheStatements() {
        Understood document = Understood.text("""
                Consolidated Statements of Income
                (in thousands)
                                               Three months ended September 30,
                                                          2025          2024
                Total revenues                           5,713         5,307
                Cost of revenues                         3,188         3,019
                Gross profit                             2,525         2,288

                Consolidated Balance Sheets
                (in thousands)
                                                      June 30,  December 31,
                                                          2025          2024
                Cash and cash equivalents                6,400         5,900
                Total current assets                     9,820         9,140
                Total assets                            15,200        14,300

                Consolidated Statements of Cash Flows
                (in thousands)
                                                 Nine months ended September 30,
                                                          2025          2024
                Net cash provided by operating activities 1,420        1,190
                Net cash used in investing activities      (640)        (580)
                Net cash used in financing activities      (280)        (310)
                """);
        assertThat(document.facts().relations())
                .filteredOn(BalanceSheetDate.class::isInstance)
                .extracting(
                        f -> ((BalanceSheetDate) f).printed().text(),
                        f -> ((BalanceSheetDate) f).reported().text())
                .containsExactly(tuple("June 30, 2025", "period ended September 2025"));
    }

    @Test
    void aPeriodBesideThoseItIsMadeOf() {
        Understood document = Understood.text("""
                Consolidated Statements of Income
                (in thousands, except per share amounts)
                                            Three months ended      Six months ended     Nine months ended
                                                 September 30,              June 30,         September 30,
                                                          2025                  2025                  2025
                Total revenues                           5,713                11,020                16,733
                Cost of revenues                         3,188                 6,207                 9,395
                Gross profit                             2,525                 4,813                 7,338
                Operating expenses                       1,445                 2,890                 4,335
                Operating income                         1,080                 1,923                 3,003
                Earnings per share                        0.41                  0.70                  1.11
                """);
        assertThat(document.facts().relations())
                .filteredOn(PeriodSum.class::isInstance)
                .extracting(
                        f -> ((PeriodSum) f).longer().text(),
                        f -> ((PeriodSum) f)
                                .shorter().stream().map(t -> t.amount().text()).toList(),
                        f -> ((PeriodSum) f).quarterly())
                .containsExactly(
                        tuple("16,733", List.of("5,713", "11,020"), false),
                        tuple("9,395", List.of("3,188", "6,207"), false),
                        tuple("7,338", List.of("2,525", "4,813"), false),
                        tuple("4,335", List.of("1,445", "2,890"), false),
                        tuple("3,003", List.of("1,080", "1,923"), false));
    }

    private static List<TwinColumn> twins(String months, String years) {
        String first = """
                Consolidated Statements of Income
                (in thousands)
                                                    Three months ended March 31,
                                                          2025          2024
                Total revenues                           5,713         5,307
                Cost of revenues                         3,188         3,019
                Gross profit                             2,525         2,288
                Total operating expenses                 1,445         1,264
                Operating income                         1,080         1,024

                Reconciliation of Adjusted EBITDA
                (in thousands)
                                                    Three months ended %s
                                                    %s
                Total revenues                           5,713         5,307
                Cost of revenues                         3,188         3,019
                Gross profit                             2,525         2,288
                Operating income                         1,080         1,024
                """.formatted(months, years);
        return Understood.text(first).facts().relations().stream()
                .filter(TwinColumn.class::isInstance)
                .map(TwinColumn.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 31, | '      2025          2024' | true | false",
                "June 30,  | '      2025          2024' | false | false",
                "March 31, | '      2024          2025' | false | true",
            })
    void columnsThatHoldTheSameFigures(String months, String years, boolean same, boolean swapped) {
        List<TwinColumn> found = twins(months, years);
        assertThat(found).isNotEmpty().allSatisfy(t -> {
            assertThat(t.printed().figure().value().equals(t.other().figure().value()))
                    .isEqualTo(same);
            assertThat(t.swapped()).isEqualTo(swapped);
        });
    }
}
