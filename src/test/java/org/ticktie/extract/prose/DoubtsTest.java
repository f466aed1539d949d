package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Paragraph;
import org.ticktie.extract.period.FiscalCalendar;
import org.ticktie.fact.Claim;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Schedule;
import org.ticktie.source.Excerpt;

/** Sentences whose figures differ from the line that they seem to name, because they speak of something else. */
class DoubtsTest {
    private static final Schedule INCOME = GivenSchedule.income("13 weeks")
            .row("Total revenues", "57134", "50219")
            .row("Audit fees", "8437", "7916")
            .row("Advisory fees", "10012", "9344")
            .row("Net income", "6253", "4871")
            .row("Operating income", "9342", "7015")
            .row("4.375% Senior Notes due 2031", "4108", "4105")
            .row("Repayments of loans", "7312", "6120")
            .row("Repurchases of common stock", "7318", "6120")
            .row("Rental income excl. parking", "3784", "3112")
            .row("Cost of revenues", "31880", "29017")
            .row("Storm charges", "2419", "1804")
            .row("Average loans", "71450", "68020")
            .row("Securities available for sale", "48170", "46220")
            .row("Harbours", "21844", "19210")
            .row("Income tax matters", "5410", "6220")
            .row("Cash used for leases", "2007", "1460")
            .schedule(1);

    private static final Schedule DIVISIONS = GivenSchedule.other("Divisions", 32)
            .column("Three months ended September 30, 2024 Harbours", GivenSchedule.Q3)
            .column("Three months ended September 30, 2024 Railways", GivenSchedule.Q3)
            .row("Order backlog", "3461", "2188")
            .schedule(2);

    /** Whether the figure is accused. */
    private static boolean accuses(String figure, String... paragraphs) {
        return accusation(figure, paragraphs).isPresent();
    }

    private static Optional<Claim> accusation(String figure, String... paragraphs) {
        Document document = GivenSchedule.release("Acme Reports Third Quarter 2024 Results", paragraphs);
        ProseFacts facts =
                ProseReader.read(ProseText.of(document), List.of(INCOME, DIVISIONS), FiscalCalendar.of(document), 35);
        return facts.claims().stream()
                .filter(c -> c.grade() != Grade.TICK_ONLY && c.amount().text().equals(figure))
                .findFirst();
    }

    /** Each first sentence states the line and is wrong; each second differs by the words that make it another statement. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.9 | Net income for the third quarter of 2024 was $6.9 million. | Net income for the third quarter of 2024 would have been $6.9 million.
            57.9 | Revenue for the third quarter of 2024 was $57.9 million. | Revenue for the third quarter of 2024, including deposits received in advance, was $57.9 million.
            57.9 | Revenue for the third quarter of 2024 was $57.9 million. | Revenue for the third quarter of 2024 was $57.9 million, excluding the business sold.
            18.8 | Revenue for the third quarter of 2024 was $57.1 million, up 18.8%. | Revenue for the third quarter of 2024 was $12.3 million, up 18.8%.
            6.9 | Net income for the third quarter of 2024 was $6.9 million. | This segment's net income for the third quarter of 2024 was $6.9 million.
            6.9 | Net income for the third quarter of 2024 was $6.9 million. | Net income for the third quarter of 2024 included a $6.9 million gain on a building.
            6.9 | Net income was $6.9 million. | Over the past three years, net income was $6.9 million.
            18.4 | Audit fees for the third quarter of 2024 were $18.4 million. | Audit and advisory fees for the third quarter of 2024 were $18.4 million.
            57.9 | Revenue for the third quarter of 2024 was $57.9 million. | Revenue for the first 15 weeks of the third quarter of 2024 was $57.9 million.
            8.9 | The third quarter of 2024 includes $8.9 million of audit fees. | The third quarter of 2024 includes $8.9 million of audit training.
            9.8 | Operating profit for the third quarter of 2024 was $9.8 million. | Operating expenses for the third quarter of 2024 were $9.8 million.
            4.18 | The 4.375% senior notes were $4.18 million in the third quarter of 2024. | The 4.125% senior notes were $4.18 million in the third quarter of 2024.
            7.21 | Repayments of loans for the third quarter of 2024 were $7.21 million. | Repurchases of common stock for the third quarter of 2024 were $7.21 million.
            38.9 | Cost of revenues for the third quarter of 2024 was $38.9 million. | Freight revenues for the third quarter of 2024 were $38.9 million.
            2.49 | Storm charges for the third quarter of 2024 were $2.49 million. | The company recorded charges of $2.49 million in the third quarter of 2024.
            5.47 | Income tax matters for the third quarter of 2024 were $5.47 million. | The company recorded income tax benefits of $5.47 million in the third quarter of 2024.
            74.5 | Average loans for the third quarter of 2024 were $74.5 million. | Loans for the third quarter of 2024 were $74.5 million.
            43.2 | Securities available for sale for the third quarter of 2024 were $43.2 million. | Freight sales for the third quarter of 2024 were $43.2 million.
            57.9 | Revenue for the third quarter of 2024 was $57.9 million. | Revenue for the third quarter of 2024 was EUR 57.9 million.
            9.84 | Operating profit for the third quarter of 2024 was $9.84 million. | Gross profit for the third quarter of 2024 was $9.84 million.
            2.71 | Cash used for leases for the third quarter of 2024 was $2.71 million. | Lease expenses for the third quarter of 2024 were $2.71 million.
            6.9 | Net income for the third quarter of 2024 was $6.9 million. | Net income for the third quarter of 2024 was close to the $6.9 million in harbour fees.
            17 | Harbours sales for the third quarter of 2024 rose 17%. | Northern harbours sales for the third quarter of 2024 rose 17%.
            57.9 | Revenue for the third quarter of 2024 was $57.9 million. | Revenue of the tramways segment for the third quarter of 2024 was $57.9 million.
            3.96 | The Harbours order backlog for the third quarter of 2024 was $3.96 million. | The order backlog for the third quarter of 2024 was $3.96 million.
            """)
    void accusesTheLineOnlyWhereItIsMeant(String figure, String wrong, String another) {
        assertThat(accuses(figure, wrong)).isTrue();
        assertThat(accuses(figure, another)).isFalse();
    }

    @Test
    void aRowWithoutTheSameIsMeant() {
        assertThat(accuses("3.87", "Excluding parking, rental income for the third quarter of 2024 was $3.87 million."))
                .isTrue();
        assertThat(accuses(
                        "3.87", "Excluding railways, rental income for the third quarter of 2024 was $3.87 million."))
                .isFalse();
    }

    @Test
    void aRowThatWasNotLaidOutAsATableAccusesNobody() {
        assertThat(accuses("57.9", "Revenue for the third quarter of 2024: $57.9 million, after $50.2 million"))
                .isTrue();
        assertThat(accuses("57.9", "Revenue for the third quarter of 2024 | $57.9 million | $50.2 million"))
                .isFalse();
    }

    @Test
    void statementsBuiltAlikeAreNoCopies() {
        String told =
                "In May 2024 the company placed senior unsecured notes with investors for proceeds of $1.60 million net of"
                        + " discounts and premiums, used for corporate purposes.";
        assertThat(accuses("1.40", told, told.replace("1.60", "1.40"))).isTrue();
        assertThat(accuses("1.40", told, told.replace("1.60", "1.40").replace("May", "March")))
                .isFalse();
    }

    @Test
    void retellsOnlyTheSameMeasure() {
        String told = "In the third quarter of 2024 net debt was $9.42 million, down 65%, after a good summer.";
        assertThat(accuses("45", "Net debt was $9.42 million in the third quarter of 2024, down 45%.", told))
                .isTrue();
        assertThat(accuses("45", "Total debt was $9.42 million in the third quarter of 2024, down 45%.", told))
                .isFalse();
    }

    @Test
    void saysWhy() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                Excerpt.unplaced("Net income for the third quarter of 2024 would have been $6.9 million."), 0));
        Document document = new Document(null, blocks, List.of());
        ProseFacts facts = ProseReader.read(ProseText.of(document), List.of(INCOME), FiscalCalendar.of(document), 100);
        assertThat(facts.untestable()).extracting(u -> u.reason()).containsExactly("it says what would have been");
    }

    @Test
    void aParagraphThatBeginsWithADivisionGoesOnAboutIt() {
        String margin = "Operating margin of 19.4% declined, as fuel cost more.";
        assertThat(accusation("19.4", margin)).get().extracting(Claim::grade).isEqualTo(Grade.STRONG);
        assertThat(accusation("19.4", "Harbours sales rose a little. " + margin))
                .get()
                .extracting(Claim::grade)
                .isEqualTo(Grade.STRONG);
        assertThat(accusation("19.4", "Harbours sales were $21.8 million. " + margin))
                .get()
                .extracting(Claim::grade)
                .isEqualTo(Grade.WEAK);
    }
}
