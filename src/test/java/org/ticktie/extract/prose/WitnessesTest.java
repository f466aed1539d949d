package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.Ticktie;
import org.ticktie.finding.Mark;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** What a figure is held against besides the cell that its words name: its own sentence, its copy, the habits of its text. */
class WitnessesTest {
    private static final String KEY_FIGURES = """

            Key figures
            (in thousands)
                                                 Three months ended March 31,
                                                       2025          2024
            Product sales                             4,210         3,875
            Average order value                         317           304
            Active shops                              2,114         1,987
            """;

    private static List<String> accused(String... paragraphs) {
        return GivenRelease.accused(GivenRelease.check(KEY_FIGURES, paragraphs));
    }

    @ParameterizedTest
    @CsvSource({"22%, 27%", "22%, 12%"})
    void aChangeSaidInAmountAndPercentAgreesWithItsLevel(String right, String wrong) {
        String sentence = "Backlog was $77.9 million, an increase of $14.1 million, or 22%, from a year ago.";
        assertThat(accused(sentence)).isEmpty();
        assertThat(accused(sentence.replace(right, wrong))).containsExactly(wrong.replace("%", ""));
    }

    @Test
    void aTextThatAddsNoughtsToThousandsStatesNoDigitBelowThem() {
        String[] text = {
            "Product sales for the first quarter of 2025 were $4,210,000 compared to $3,875,000 a year ago.",
            "Licence fees for the first quarter of 2025 were $1,106,000 compared to $1,020,000 a year ago.",
            "Gross profit for the first quarter of 2025 was $2,525,400."
        };
        assertThat(accused(text)).containsExactly("2,525,400");
        text[1] = "Licence fees for the first quarter of 2025 were $1,106,219 compared to $1,020,407 a year ago.";
        assertThat(accused(text)).isEmpty();
    }

    @Test
    void whatIsSaidTwiceInTheSameWordsIsTheSame() {
        String footnote =
                "Includes a write-off of harbour equipment of $14 million after the storm in the northern yards.";
        String copy =
                "Adjusted income leaves out a write-off of harbour equipment of $14 million after the storm in the"
                        + " northern yards, and interest.";
        assertThat(accused(footnote, copy)).isEmpty();
        assertThat(accused(footnote, copy.replace("14", "17"))).contains("17");
    }

    @Test
    void sentencesBuiltAlikeAreNoCopies() {
        assertThat(accused(
                        "Revenue of the northern yards was $14 million, up from a year ago on higher volumes.",
                        "Revenue of the southern yards was $17 million, up from a year ago on higher volumes."))
                .isEmpty();
    }

    @Test
    void sentencesThatDifferInTwoFiguresTellDifferentThings() {
        String told =
                "In 2025 accrued expenses fell, after a $74 million payment to the yards of the north, with $56 million"
                        + " in payments under pension plans and $53 million in payments for old harbours.";
        String[] text = {told, told.replace("$56", "$58")};
        assertThat(accused(text)).containsExactly("58");
        text[1] = text[1].replace("$53", "$51");
        assertThat(accused(text)).isEmpty();
    }

    @Test
    void copiesAreOfOneCurrency() {
        String footnote =
                "Includes a write-off of harbour equipment of $14 million after the storm in the northern yards.";
        assertThat(accused(footnote, footnote.replace("$14", "$17"))).contains("17");
        assertThat(accused(footnote, footnote.replace("$14", "€17"))).isEmpty();
    }

    @Test
    void twoFiguresOfOneMeasureInASentenceAreToldApartBySomethingNotUnderstood() {
        String sentence = "The company paid cash dividends of $244 million in the first quarter of 2025.";
        assertThat(accused(sentence, sentence.replace("244", "246").replace("paid", "has paid")))
                .isNotEmpty();
        assertThat(accused(sentence, sentence.replace("$244 million", "$244 million and $246 million")))
                .isEmpty();
    }

    @Test
    void aRowOfDollarsMayStandInATableOfThousands() {
        String sentence =
                "Average order value was $317 in the first quarter of 2025, compared to $304 in the first quarter of 2024.";
        assertThat(accused(sentence)).isEmpty();
        assertThat(accused(sentence.replace("317", "387"))).hasSize(1);
    }

    @Test
    void aHeadingNamesTheMeasureThatARetellingSpellsOut() {
        String summary = "Harbour Services revenue of $3.83 million, up 31% from a year ago.";
        String[] text = {
            summary,
            "Harbour Services",
            "First-quarter revenue was $3.83 million, up 31% from a year ago and up 1% from the previous quarter."
        };
        assertThat(accused(text)).isEmpty();
        text[0] = summary.replace("31%", "35%");
        assertThat(accused(text)).containsExactly("35");
    }

    @Test
    void anIncreaseFromAPeriodIsMeasuredFromIt() {
        String sentence =
                "Total revenues for the first quarter of 2025 were $5.7 million, representing an increase from the"
                        + " prior quarter of 2.0% and an increase from the comparable prior year period of 7.7%.";
        assertThat(accused(sentence)).isEmpty();
        assertThat(accused(sentence.replace("7.7", "9.7"))).containsExactly("9.7");
    }

    @Test
    void theLevelBesideAChangeIsOfTheColumnsThatTheChangeIsOf() {
        String text = """
                Acme Reports Second Quarter 2025 Results

                For the first six months of 2025, harbour income was $44.2 million. Compared with a year ago, harbour expense increased 67% to $9.9 million.

                Harbours
                (in thousands)
                                              Three months ended June 30,      Six months ended June 30,
                                                   2025          2024              2025          2024
                Harbour income                   22,993        16,666            44,176        32,202
                Harbour fees paid                 7,932         4,858            14,524         9,021
                Harbour expense                   9,860         5,908            18,361        11,170
                """;
        assertThat(ticked(text)).contains("9.9");
        assertThat(ticked(text.replace("67%", "61%"))).doesNotContain("9.9");
    }

    private static List<String> ticked(String text) {
        return new Ticktie()
                .check(new Source("t", MediaType.TEXT, text)).ticks().stream()
                        .filter(t -> t.mark() == Mark.TIED)
                        .map(t -> t.amount().text())
                        .toList();
    }
}
