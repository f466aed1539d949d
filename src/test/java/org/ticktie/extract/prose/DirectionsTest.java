package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ticktie.finding.Result;

/** Every word of direction, with the polarity of its noun, through the whole program. */
class DirectionsTest {
    private static final String LOSS = """
            Research and development                  4,120         5,016
            Operating loss                           (1,595)       (2,728)
            Interest income                             141           140
            Net loss                                 (1,454)       (2,588)
            """;

    private static Result check(String sentence) {
        return GivenRelease.check(LOSS, sentence);
    }

    private static List<String> accused(String sentence) {
        return GivenRelease.accused(check(sentence));
    }

    private static void isBorneOut(String sentence, String word) {
        Result result = check(sentence);
        assertThat(result.findings()).as(sentence).isEmpty();
        assertThat(result.relations().stream()
                        .filter(r -> r.rule().code().equals("NA13")
                                || r.rule().code().equals("NA14"))
                        .map(r -> r.comparison().reported().amounts().get(0).text()))
                .as(sentence)
                .contains(word);
    }

    private static void isAccused(String sentence, String word) {
        assertThat(accused(sentence)).as(sentence).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "increased",
                "grew",
                "rose",
                "climbed",
                "advanced",
                "strengthened",
                "surged",
                "jumped",
                "gained",
                "expanded",
                "accelerated",
                "widened",
                "increased slightly",
                "grew slightly"
            })
    void wordsThatRise(String verb) {
        String word = verb.split(" ")[0];
        isBorneOut(
                "In the first quarter of 2025, total revenues " + verb + " to $5.71 million from $5.31 million.", word);
        isBorneOut("In the first quarter of 2025, total revenues " + verb + " 7.7% to $5.71 million.", word);
        isBorneOut("In the first quarter of 2025, total revenues " + verb + " to $5.71 million.", word);
        isAccused(
                "In the first quarter of 2025, research and development " + verb
                        + " to $4.12 million from $5.02 million.",
                word);
        isAccused("In the first quarter of 2025, research and development " + verb + " 17.9% to $4.12 million.", word);
        isAccused("In the first quarter of 2025, research and development " + verb + " to $4.12 million.", word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decreased",
                "declined",
                "fell",
                "dropped",
                "contracted",
                "compressed",
                "narrowed",
                "slipped",
                "weakened",
                "deteriorated",
                "slowed",
                "shrank",
                "reduced",
                "declined slightly"
            })
    void wordsThatFall(String verb) {
        String word = verb.split(" ")[0];
        isBorneOut(
                "In the first quarter of 2025, research and development " + verb
                        + " to $4.12 million from $5.02 million.",
                word);
        isBorneOut("In the first quarter of 2025, research and development " + verb + " 17.9% to $4.12 million.", word);
        isBorneOut("In the first quarter of 2025, research and development " + verb + " to $4.12 million.", word);
        isAccused(
                "In the first quarter of 2025, total revenues " + verb + " to $5.71 million from $5.31 million.", word);
        isAccused("In the first quarter of 2025, total revenues " + verb + " 7.7% to $5.71 million.", word);
        isAccused("In the first quarter of 2025, total revenues " + verb + " to $5.71 million.", word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "up from $5.31 million | down from $5.31 million",
                "higher than $5.31 million | lower than $5.31 million",
                "an increase from $5.31 million | a decrease from $5.31 million",
                "an improvement over $5.31 million | a decline from $5.31 million",
                "up 7.7% | down 7.7%",
                "an increase of 7.7% | a decrease of 7.7%",
                "growth of 7.7% | a reduction of 7.7%",
                "representing 7.7% growth | representing a 7.7% decline",
                "7.7% higher than a year ago | 7.7% lower than a year ago",
                "a 7.7% gain | a 7.7% drop",
                "an increase of $0.41 million | a decrease of $0.41 million"
            })
    void wordsBehindTheLevel(String right, String wrong) {
        String said = "Total revenues for the first quarter of 2025 were $5.71 million, ";
        assertThat(check(said + right + ".").findings()).as(right).isEmpty();
        assertThat(accused(said + wrong + ".")).as(wrong).hasSize(1).allSatisfy(w -> assertThat(
                        wrong.replaceAll("[$\\d.%]+", ""))
                .contains(w));
    }

    @ParameterizedTest
    @CsvSource({"narrowed, widened", "decreased, increased", "declined, grew", "improved, worsened", "fell, rose"})
    void ofALossWordsSpeakOfItsSize(String right, String wrong) {
        String said = "Net loss for the first quarter of 2025 # to $1.45 million from $2.59 million.";
        isBorneOut(said.replace("#", right), right);
        isAccused(said.replace("#", wrong), wrong);
        String change = "Net loss for the first quarter of 2025 # 43.8% to $1.45 million.";
        assertThat(check(change.replace("#", right)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flat", "unchanged", "steady", "stable", "essentially flat", "little changed"})
    void wordsOfStandstill(String word) {
        isBorneOut("Interest income for the first quarter of 2025 was " + word + " at $141 thousand.", word);
        isAccused("Total revenues for the first quarter of 2025 were " + word + " at $5.71 million.", word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in line with", "consistent with", "even with"})
    void comparisonsOfStandstill(String word) {
        isBorneOut(
                "Interest income for the first quarter of 2025 was $141 thousand, " + word + " $140 thousand.", word);
        isAccused("Total revenues for the first quarter of 2025 were $5.71 million, " + word + " $5.31 million.", word);
    }

    @Test
    void aRecordIsNotExceededByTheYearBefore() {
        isBorneOut("We posted record total revenues of $5.71 million in the first quarter of 2025.", "record");
        isAccused("We posted record service income of $397 thousand in the first quarter of 2025.", "record");
    }

    @ParameterizedTest
    @CsvSource({"doubled, 6.0, 4.2", "tripled, 9.0, 6.1", "quadrupled, 12.0, 9.1"})
    void multiples(String word, String right, String wrong) {
        String said = "Bookings # to $% million from $3.0 million a year ago.".replace("#", word);
        assertThat(check(said.replace("%", right)).findings()).isEmpty();
        isAccused(said.replace("%", wrong), word);
        assertThat(accused(said.replace("%", wrong).replace(word, "more than " + word)))
                .isEmpty();
    }

    /** Words or nouns that leave open which way is meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Research and development expense improved to $4.12 million from $5.02 million in the first quarter of 2024.",
                "The efficiency ratio improved to 55.2% from 58.1%, and then to 60.3% from 59.8%.",
                "Operating income decreased to a loss of $1.6 million from a loss of $2.7 million.",
                "Research and development for the first quarter of 2025 was $4.12 million, down -17.9%.",
                "Research and development for the first quarter of 2025 was $4.12 million, with growth of -17.9%.",
                "Total revenues were $5.71 million, plus $1.2 million of deposits, minus $0.3 million of returns.",
                "Total revenues of $5.71 million exceeded our guidance of $5.9 million.",
                "Growth in total revenues outpaced the market, a favourable trend despite currency headwinds.",
                "Total revenues remained at $5.71 million.",
                "We expect total revenues to decrease to $5.1 million from $5.0 million."
            })
    void silence(String sentence) {
        assertThat(accused(sentence)).isEmpty();
    }
}
