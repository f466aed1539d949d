package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.document.Document;
import org.ticktie.document.Paragraph;
import org.ticktie.source.Excerpt;

/** What each figure of a sentence is, and which words name its measure. */
class SentenceReaderTest {
    private static List<Reading> read(String sentence) {
        Document document = new Document(null, List.of(new Paragraph(Excerpt.unplaced(sentence), 0)), List.of());
        return ProseText.of(document).figures().stream()
                .map(ProseFigure::reading)
                .toList();
    }

    private static String roles(String sentence) {
        return read(sentence).stream()
                .map(r -> switch (r.role) {
                            case LEVEL -> "L";
                            case COMPARAND -> "V";
                            case SHARE -> "S";
                            case CHANGE -> "C";
                        }
                        + (r.role != Role.CHANGE ? "" : r.direction > 0 ? "+" : r.direction < 0 ? "-" : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gross profit for the second quarter was $31.4 million.                                                  | L
            Revenue increased 12% to $31 million, compared to $28 million in the prior-year quarter.                 | C+ L V
            Service revenue fell 4 percent to $210 million from $219 million last year.                              | C- L V
            Net income was $7.1 million, or $0.15 per diluted share, compared to a net loss of $3.2 million.         | L L V
            Total loans were $5.1 billion at June 30, up from $4.9 billion at year-end.                              | L V
            SG&A was $9 million, or 12.1% of net sales, compared with 11.8% of net sales a year ago.                 | L S V
            Operating margin widened 180 basis points to 9.4%.                                                      | C+ L
            The company posted revenue of $57.1 million, which represents 10 percent year-over-year growth.          | L C+
            Loans grew to $5 million from $4 million.                                                               | L V
            Net income was $7 million, compared with reported earnings of $3 million, or $0.15 per share.            | L V V
            We saw a 10.4% decline in store traffic.                                                                | C-
            Exchange rate effects reduced net income by $3 million.                                                  | L
            Net income decreased sharply by $3 million.                                                              | C-
            """)
    void tellsLevelsChangesAndComparands(String sentence, String roles) {
        assertThat(roles(sentence)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource({
        "increased, 1",
        "grew, 1",
        "rose, 1",
        "climbed, 1",
        "advanced, 1",
        "expanded, 1",
        "surged, 1",
        "jumped, 1",
        "decreased, -1",
        "declined, -1",
        "fell, -1",
        "dropped, -1",
        "contracted, -1",
        "slipped, -1",
        "shrank, -1",
        "improved, 0",
        "worsened, 0"
    })
    void readsWordsOfDirection(String word, int direction) {
        Reading reading =
                read("Net sales " + word + " 12.5% in the second quarter.").get(0);
        assertThat(reading.role).isEqualTo(Role.CHANGE);
        assertThat(reading.direction).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "a 12.5% increase in net sales, 1", "a 12.5% decline in net sales, -1", "net sales were up 12.5%, 1",
        "net sales were down 12.5%, -1", "an increase of 12.5% in net sales, 1", "net sales 12.5% higher, 1",
        "net sales 12.5% lower, -1", "net sales growth of 12.5%, 1", "net sales growth was 12.5%, 1"
    })
    void readsNounsOfDirection(String words, int direction) {
        Reading reading = read("The quarter brought " + words + ".").get(0);
        assertThat(reading.role).isEqualTo(Role.CHANGE);
        assertThat(reading.direction).isEqualTo(direction);
        assertThat(reading.phrases().get(0).terms()).contains("revenue");
    }

    @Test
    void namesTheMeasureOfEachFigure() {
        List<Reading> readings = read(
                "Revenue and operating income were $52 million and $19 million, respectively, for the fourth quarter.");
        assertThat(readings.get(0).phrases().get(0).text()).isEqualTo("Revenue");
        assertThat(readings.get(1).phrases().get(0).text()).isEqualTo("operating income");
    }

    @Test
    void findsTheMeasureBehindTheFigure() {
        List<Reading> readings = read(
                "We generated $41 million of free cash flow and ended the year with $70.1 million in cash and securities.");
        assertThat(readings.get(0).phrases().get(0).text()).isEqualTo("free cash flow");
        assertThat(readings.get(1).phrases().get(0).text()).startsWith("cash");
    }

    @Test
    void zipsPeriodsOfAList() {
        List<Reading> readings = read(
                "Revenue was $40.1 billion and $134.9 billion for the fourth quarter and full year 2023, respectively.");
        assertThat(readings.get(0).period.months()).isEqualTo(3);
        assertThat(readings.get(1).period.months()).isEqualTo(12);
    }

    @Test
    void whatExpressesAListOnceMoreHasItsPeriods() {
        List<Reading> read =
                read("During the three and six months ended July 29, 2023, expenses decreased $65.0 million and"
                        + " $171.5 million, or 16.8% and 20.4%, respectively.");
        assertThat(read).extracting(r -> r.period.months()).containsExactly(3, 6, 3, 6);
    }

    @Test
    void whatTwoFiguresAreTheIncreaseOfStandsBehindTheSecond() {
        List<Reading> read = read("Expenses rose on a 68% and 69% increase in freight.");
        assertThat(read).extracting(r -> r.phrases().get(0).text()).containsExactly("freight.", "freight.");
    }

    @Test
    void keepsASegmentsNameAcrossThePeriod() {
        List<Reading> readings = read("Field Services fourth quarter revenue was $4.7 billion.");
        assertThat(readings.get(0).phrases().get(0).text()).isEqualTo("Field Services revenue");
    }

    @Test
    void setsExpectationsAside() {
        assertThat(read("We expect revenue of $50 million in the third quarter."))
                .allMatch(r -> r.expectation);
        assertThat(read("Revenue was $50 million, above our guidance.")).noneMatch(r -> r.expectation);
        assertThat(read("Revenue should be $48 million to $52 million.")).allMatch(r -> r.expectation);
    }

    @Test
    void sharesTheMeasureOfAnApposition() {
        List<Reading> readings = read("Adjusted EBITDA was $5.9 million, up 43% from $4.1 million a year ago.");
        assertThat(readings).allMatch(r -> r.phrases().get(0).terms().contains("ebitda"));
    }

    @Test
    void sharesThePeriodOfTwoComparands() {
        List<Reading> readings = read("Net income was $9 million and diluted earnings were $0.54, an increase of 21%,"
                + " compared to net income of $7 million and diluted earnings per share of $0.45 for the quarter ended June"
                + " 30, 2024.");
        assertThat(readings.get(3).role).isEqualTo(Role.COMPARAND);
        assertThat(readings.get(4).role).isEqualTo(Role.COMPARAND);
        assertThat(readings.get(3).period).isEqualTo(readings.get(4).period).isNotNull();
    }

    @Test
    void givesChangesThePeriodsOfTheirLevels() {
        List<Reading> readings = read(
                "Fees were $5 million for the quarter and $19 million over the last twelve months, up 17% and 10%, respectively.");
        assertThat(readings.get(2).period).isEqualTo(readings.get(0).period);
        assertThat(readings.get(3).period).isEqualTo(readings.get(1).period);
        assertThat(readings.get(3).period).isNotEqualTo(readings.get(2).period);
    }

    @Test
    void givesSharesOfOneWholeThePeriodsOfTheirRank() {
        List<Reading> readings =
                read("Arrears were 0.10% of total assets, compared to 0.12% and 0.15% of total assets at"
                        + " the end of the third quarter and the preceding year, respectively.");
        assertThat(readings.get(1).period).isNotEqualTo(readings.get(2).period);
        assertThat(SentenceReader.isComparison(readings.get(2).period)).isTrue();
        assertThat(readings.get(2).phrases().get(0).text()).isEqualTo("Arrears");
    }

    @Test
    void spreadsTheBasisThatOpensASentence() {
        assertThat(read("On a non-GAAP basis, gross margin was 62.1%, with net income of $5 million."))
                .allMatch(r -> r.qualifiers.contains("adjusted"));
        assertThat(read("On the river, gross margin was 62.1%, with net income of $5 million."))
                .noneMatch(r -> r.qualifiers.contains("adjusted"));
    }

    @Test
    void takesAProfitForTheMeasureThatItIsComparedWith() {
        assertThat(read("Adjusted EBITDA was $5.9 million, up from a profit of $4.1 million a year ago."))
                .allMatch(r -> r.phrases().get(0).terms().contains("ebitda"));
    }

    @Test
    void findsThePeriodThatWhenRefersTo() {
        List<Reading> readings = read(
                "Arrears were little changed from the end of the second quarter of 2023, when they were $1.3 million.");
        assertThat(readings.get(0).period.year()).isEqualTo(2023);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Exchange rate effects reduced net income by $3 million. | Exchange rate effects
            This relates to property included in “Principal repayments of leases” of $8.5 million. | Principal repayments of leases
            Proceeds of the sale included in other income were $2.4 million. | Proceeds of the sale
            """)
    void namesTheMeasure(String sentence, String phrase) {
        assertThat(read(sentence).get(0).phrases().get(0).text()).isEqualTo(phrase);
    }

    @Test
    void takesNoPeriodFromTheFigureAnAndJoins() {
        List<Reading> figures =
                read("Funds from operations for the quarter ended June 30, 2024 were $122 million, or $0.61 per share,"
                        + " and $124 million, or $0.63 per share, for the quarter ended June 30, 2023.");
        assertThat(figures.stream().map(r -> r.period.year())).containsExactly(2024, 2024, 2023, 2023);
    }

    @Test
    void readsQualifiersWithAGluedMarkOfANote() {
        List<Reading> figures =
                read("On an adjusted basis1, earnings per share were $0.82 compared to $0.93 a year ago.");
        assertThat(figures).allMatch(r -> r.qualifiers.contains("adjusted"));
    }

    @Test
    void aDateBehindACommaIsThatOfAllBeforeIt() {
        List<Reading> readings = read("The reserve was $4.3 million, or 1.41% of loans, at December 31, 2024"
                + " compared to $4.4 million, or 1.38% of loans, at December 31, 2023.");
        assertThat(readings).extracting(r -> r.period.year()).containsExactly(2024, 2024, 2023, 2023);
    }

    @Test
    void returnedToShareholdersInAFormNamesTheForm() {
        assertThat(read("We returned $15 million to stockholders in dividends.")
                        .get(0)
                        .metric
                        .get(0)
                        .terms())
                .containsExactly("dividend");
    }

    @Test
    void longTermDebtIsNoExpectation() {
        assertThat(read("Cash was $256 million and long-term debt was nil.").get(0).expectation)
                .isFalse();
        assertThat(read("We target a margin of 12% in the long term.").get(0).expectation)
                .isTrue();
    }

    @Test
    void aRateIsPartOfTheNameOfASecurity() {
        assertThat(read("We redeemed the 4.5% convertible senior notes due 2031, which was 40% of all debt."))
                .extracting(r -> r.named)
                .containsExactly(true, false);
    }

    @Test
    void aYearBeforeALengthIsItsYear() {
        Reading reading =
                read("Sales improved 34% in the 2018 six-month period.").get(0);
        assertThat(reading.period.months()).isEqualTo(6);
        assertThat(reading.period.year()).isEqualTo(2018);
    }

    @Test
    void whatIsMeasuredStandsBeforeWhereItIs() {
        assertThat(read("Passages delivered across our Harbours increased by 21%.")
                        .get(0)
                        .phrases())
                .extracting(Reading.Phrase::text)
                .startsWith("Passages")
                .endsWith("Harbours");
    }
}
