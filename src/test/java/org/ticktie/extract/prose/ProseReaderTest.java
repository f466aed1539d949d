package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.extract.period.FiscalCalendar;
import org.ticktie.extract.period.GivenCalendar;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Claim;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Period;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.Untestable;
import org.ticktie.source.Excerpt;

/** Which cells of an invented income statement the sentences are held against, and when they are accused. */
class ProseReaderTest {
    private static final Schedule INCOME = GivenSchedule.income("Three months")
            .row("Total revenues", "57134", "50219")
            .row("Cost of revenues", "31880", "29017")
            .row("Gross profit", "25254", "21202")
            .row("Operating income", "9342", "7015")
            .row("Net income", "6253", "4871")
            .perShare("Diluted earnings per share", "0.41", "0.33")
            .row("Licence sales, net of returns and allowances", "8437", "7916")
            .schedule(1);

    private static final int FIRST_OF_TEXT = 15;

    private static ProseFacts read(String... paragraphs) {
        Document document = GivenSchedule.release("Acme Reports Third Quarter 2024 Results", paragraphs);
        return ProseReader.read(ProseText.of(document), List.of(INCOME), GivenCalendar.calendarYears(), FIRST_OF_TEXT);
    }

    private static List<Reading> figures(String sentence) {
        Document document = GivenSchedule.release(
                "Acme Reports Fourth Quarter and Full Year 2024 Results",
                "Results for the quarter ended December 31, 2024:",
                sentence);
        ProseText text = ProseText.of(document);
        ProseReader.read(text, List.of(INCOME), FiscalCalendar.of(document), 1);
        return text.figures().stream().map(ProseFigure::reading).toList();
    }

    private static String claims(ProseFacts facts) {
        return facts.claims().stream()
                .map(c -> c.amount().text() + " " + c.kind() + " " + c.cell().text()
                        + (c.other() == null ? "" : "/" + c.other().text()))
                .collect(Collectors.joining(", "));
    }

    private static Claim accusation(ProseFacts facts, String text) {
        return facts.claims().stream()
                .filter(c -> c.amount().text().equals(text))
                .filter(c -> c.grade() != Grade.TICK_ONLY)
                .findFirst()
                .orElse(null);
    }

    @Test
    void tiesLevelsComparandsAndGrowth() {
        ProseFacts facts =
                read("Revenue for the third quarter of 2024 was $57.1 million, up 13.8% from $50.2 million in the third"
                        + " quarter of 2023.");
        assertThat(claims(facts))
                .isEqualTo(
                        "57.1 LEVEL 57134, 13.8 PERCENT_CHANGE 57134/50219, 50.2 COMPARATIVE 50219, up DIRECTION 57134/50219");
        assertThat(facts.untestable()).isEmpty();
    }

    @Test
    void tiesPerShareAndShares() {
        ProseFacts facts = read(
                "In the third quarter of 2024, net income was $6.3 million, or $0.41 per diluted share.",
                "Operating income for the third quarter of 2024 was $9.3 million, or 16.4% of revenues.");
        assertThat(claims(facts))
                .isEqualTo("6.3 LEVEL 6253, 0.41 PER_SHARE 0.41, 9.3 LEVEL 9342, 16.4 RATIO 9342/57134");
    }

    @Test
    void saysWhereCellsWereNotLookedAtAndAccusesNobodyThen() {
        GivenSchedule given =
                GivenSchedule.other("Revenues", 0).column("Three months ended September 30, 2024", GivenSchedule.Q3);
        for (int i = 0; i < 60; i++) {
            given.row("Total revenues", "57134");
        }
        Schedule schedule = given.schedule(1);
        String reason = "the document has more figures and columns than are held against each other";
        String said = "Revenue for the third quarter of 2024 was $%s million.";

        assertThat(reasons(said.formatted("51.7"), schedule, Integer.MAX_VALUE)).doesNotContain(reason);
        assertThat(reasons(said.formatted("51.7"), schedule, 0)).containsExactly(reason);
        assertThat(reasons(said.formatted("57.1"), schedule, 0)).isEmpty();
    }

    private static List<String> reasons(String paragraph, Schedule schedule, int mostWeighed) {
        List<Block> blocks = List.of(new Paragraph(Excerpt.unplaced(paragraph), 0));
        ProseText text = ProseText.of(new Document(null, blocks, List.of()));
        int[] next = {schedule.rows().size() + 1};
        return new ProseReader(text, List.of(schedule), GivenCalendar.calendarYears(), mostWeighed)
                .facts(figure -> next[0]++, () -> next[0]++).untestable().stream()
                        .map(Untestable::reason)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"57.1, 51.7", "57.1, 57.9", "50.2, 52.0", "13.8, 18.3"})
    void accusesASlip(String right, String wrong) {
        String sentence =
                "Revenue for the third quarter of 2024 was $57.1 million, up 13.8% from $50.2 million in the third"
                        + " quarter of 2023.";
        assertThat(accusation(read(sentence.replace(right, wrong)), wrong)).isNotNull();
    }

    @Test
    void accusesTheOtherDirection() {
        Claim claim = accusation(
                read(
                        "Revenue for the third quarter of 2024 was $57.1 million, down 13.8% from $50.2 million in the third quarter"
                                + " of 2023."),
                "down");
        assertThat(claim.kind()).isEqualTo(ClaimKind.DIRECTION);
        assertThat(claim.amount().figure().signum()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revenue was $57.1 million and increased 14%, or 16% in constant currency.",
                "Revenue was $57.1 million and increased 14% (up 16% in constant currency)."
            })
    void growthInConstantCurrencyIsNoGrowthAsReported(String sentence) {
        assertThat(accusation(read(sentence), "16")).isNull();
        String asReported = sentence.replaceAll(" in constant currency", "");
        assertThat(accusation(read(asReported), "16")).isNotNull();
    }

    @Test
    void accusesAFigureThatStandsInThePlaceOfAnother() {
        ProseFacts facts =
                read("Revenue for the third quarter of 2024 was $57.1 million, compared to $57.1 million for the third"
                        + " quarter of 2023.");
        assertThat(facts.claims().get(1).cell().text()).isEqualTo("50219");
        assertThat(facts.claims().get(1).grade()).isNotEqualTo(Grade.TICK_ONLY);
    }

    @Test
    void neverAccusesGuidanceNorOtherLines() {
        assertThat(read("We expect revenue of $51.7 million in the fourth quarter of 2024.")
                        .claims())
                .isEmpty();
        assertThat(read("Freight expenses were $8.4 million in the third quarter of 2024.")
                        .claims())
                .isEmpty();
        assertThat(read("The board declared a dividend of $0.14 per share.").claims())
                .isEmpty();
    }

    @Test
    void saysWhyAFigureIsUntested() {
        assertThat(read("We expect revenue of $51.7 million in the fourth quarter of 2024.")
                        .untestable())
                .extracting(u -> u.reason())
                .containsExactly("guidance, not a result");
        assertThat(read("Adjusted EBITDA for the third quarter of 2024 was $11.7 million.")
                        .untestable())
                .extracting(u -> u.reason())
                .containsExactly("an adjusted measure that no table reconciles for this period");
    }

    @Test
    void holdsTheFiguresOfASentenceAgainstEachOther() {
        ProseFacts facts = read("Bookings were $54.0 million, up 8.0% from $50.0 million a year ago.");
        assertThat(claims(facts)).isEqualTo("8.0 PERCENT_CHANGE 54.0/50.0, up DIRECTION 54.0/50.0");
    }

    @Test
    void holdsRepeatedStatementsAgainstEachOther() {
        ProseFacts facts = read(
                "Backlog was $412.7 million at September 30, 2024.",
                "Backlog at September 30, 2024 was $412.7 million.");
        assertThat(claims(facts)).isEqualTo("412.7 REPEATED 412.7");
    }

    @Test
    void readsWhatOnlyExplainsACaptionAsARemark() {
        assertThat(claims(read("Licence sales for the third quarter of 2024 were $8.44 million.")))
                .isEqualTo("8.44 LEVEL 8437");
        assertThat(accusation(read("Licence sales for the third quarter of 2024 were $8.94 million."), "8.94")
                        .cell()
                        .text())
                .isEqualTo("8437");
    }

    @Test
    void sparesAFigureThatStandsElsewhereToo() {
        String once = "Operating income of the northern region was $9.84 million in the third quarter of 2024.";
        assertThat(accusation(read(once.replace("of the northern region ", "")), "9.84"))
                .isNotNull();
        assertThat(accusation(read(once, "The northern region again earned $9.84 million."), "9.84"))
                .isNull();
    }

    @Test
    void holdsAStatementAgainstItsRetelling() {
        String headline = "Record cloud bookings of $41.6 million, up 27% from the second quarter";
        String body = "Cloud bookings were a record $41.6 million, up 27% from the previous quarter.";
        assertThat(accusation(read(headline, body), "27")).isNull();
        Claim claim = accusation(read(headline, body.replace("27%", "72%")), "72");
        assertThat(claim.kind()).isEqualTo(ClaimKind.REPEATED);
        assertThat(claim.cell().text()).isEqualTo("27");
        assertThat(claim.grade()).isEqualTo(Grade.WEAK);
    }

    @Test
    void accusesNothingOfWhatWouldHaveBeen() {
        String was = "Revenue for the third quarter of 2024 was $57.7 million.";
        assertThat(accusation(read(was), "57.7").grade()).isEqualTo(Grade.STRONG);
        assertThat(accusation(read(was.replace("was", "would have been")), "57.7"))
                .isNull();
    }

    @Test
    void takesADividendForNoEarningsPerShare() {
        assertThat(read("The company paid a dividend of $0.47 per share in the third quarter of 2024.")
                        .claims())
                .isEmpty();
    }

    @Test
    void derivesPointsFromTheSentence() {
        assertThat(claims(read("Retention was 61.4%, compared to 60.2% a year ago, up 1.2 percentage points.")))
                .isEqualTo("1.2 POINTS 61.4/60.2, up DIRECTION 61.4/60.2");
    }

    @Test
    void numbersFiguresInReadingOrder() {
        ProseFacts facts = read("Revenue was $57.1 million.", "Net income was $6.3 million.");
        assertThat(facts.amounts()).extracting(Amount::number).containsExactly(FIRST_OF_TEXT, FIRST_OF_TEXT + 1);
    }

    @Test
    void readsAnyText() {
        String[] odd = {
            "",
            "$",
            "%",
            "$ %",
            "(((",
            "))) $1 (((",
            "$1".repeat(2000),
            "up ".repeat(2000) + "5%",
            "1,".repeat(3000),
            "from $1 to from $2 to compared to compared to $3, respectively, respectively",
            "• • •",
            "\u0000$5\u0000",
            "$999999999999999999999999 million",
            "$5 million and and or , , or $6 million"
        };
        assertThat(read(odd).amounts()).isNotNull();
    }

    @Test
    void anOutlookInColumnsHasTwoRangesInARow() {
        ProseFacts facts = read("The company expects a margin of 4.0% to 5.0% 3.5% to 4.5% for the full year.");
        assertThat(facts.others().stream()
                        .filter(org.ticktie.fact.GuidanceRange.class::isInstance)
                        .map(org.ticktie.fact.GuidanceRange.class::cast)
                        .map(r -> r.low().text() + " to " + r.high().text()))
                .containsExactly("4.0 to 5.0", "3.5 to 4.5");
    }

    @Test
    void theDayOfTheAnnouncementIsNoPeriod() {
        Claim claim = accusation(read("LEEDS, October 24, 2024:", "Net income was $6.52 million."), "6.52");
        assertThat(claim.cell().text()).isEqualTo("6253");
        assertThat(claims(read("LEEDS, October 24, 2024:", "Net income was $6.25 million.")))
                .isEqualTo("6.25 LEVEL 6253");
    }

    @Test
    void aFigureCutOffInsteadOfRoundedAccusesNoOtherLine() {
        assertThat(accusation(read("Net income for the third quarter of 2024 was $6.2 million."), "6.2"))
                .isNull();
    }

    @Test
    void accusesAChangeThatTheSentenceItselfRefutes() {
        String sentence =
                "Operating income increased 33.2% to $9.3 million compared to $7.0 million in the third quarter of"
                        + " 2023, and revenue increased 13.8%.";
        assertThat(claims(read(sentence))).contains("33.2 PERCENT_CHANGE 9342/7015");
        Claim claim = accusation(read(sentence.replace("33.2", "13.8")), "13.8");
        assertThat(claim.kind()).isEqualTo(ClaimKind.PERCENT_CHANGE);
        assertThat(claim.cell().text()).isEqualTo("9342");
    }

    @Test
    void aWordOfDirectionIsWrongHoweverWideTheRoundedFigures() {
        String sentence =
                "Diluted earnings were $0.41 per share, compared to $0.33 per share in the third quarter of 2023,"
                        + " representing a 24.2% decrease.";
        assertThat(claims(read(sentence))).contains("decrease DIRECTION 0.41/0.33");
    }

    @Test
    void aYearInASentenceOfTheFullYearIsAFullYear() {
        Reading second = figures(
                        "For the full year, net income was $24.1 million, compared with net income of $19.6 million in 2023.")
                .get(1);
        assertThat(second.resolved).isEqualTo(new Period(12, YearMonth.of(2023, 12)));
    }

    @Test
    void theYearThatARiseIsComparedWithIsNotThatOfTheNextSentence() {
        Reading next = figures(
                        "Sales at the harbours rose 15.6% compared to a rise of 37.9% in 2023. Net income was $24.1 million.")
                .get(2);
        assertThat(next.resolved.end()).isEqualTo(YearMonth.of(2024, 12));
    }

    @Test
    void resultsBelowAnOutlookAreResults() {
        List<Block> blocks = List.of(
                new Heading(1, Excerpt.unplaced("Outlook for 2025")),
                new Heading(2, Excerpt.unplaced("Highlights of the third quarter of 2024, as against the year before")),
                new Paragraph(Excerpt.unplaced("Net income was $6.3 million."), 0));
        assertThat(ProseText.of(new Document(null, blocks, List.of())).sentences())
                .extracting(ProseText.Sentence::outlook)
                .containsExactly(false);
        assertThat(ProseText.of(new Document(null, List.of(blocks.get(0), blocks.get(2)), List.of()))
                        .sentences())
                .extracting(ProseText.Sentence::outlook)
                .containsExactly(true);
    }
}
