package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.extract.Understood;
import org.ticktie.fact.ScaleCaption;

class StatedScalesTest {
    private static final String SENTENCES = """
            For the first quarter of 2025 total revenues were $571.3 million. Cost of revenues was $318.8 million. Gross
            profit was $252.5 million.
            """;

    private static List<ScaleCaption> read(String sentences, String caption) {
        return Understood.text(sentences + """

                        Consolidated Statements of Income
                        %s
                                                            Three months ended March 31,
                                                                  2025          2024
                        Total revenues                         571,342       530,718
                        Cost of revenues                       318,811       301,904
                        Gross profit                           252,531       228,814
                        """.formatted(caption)).facts().relations().stream()
                .filter(ScaleCaption.class::isInstance)
                .map(ScaleCaption.class::cast)
                .toList();
    }

    @Test
    void theCaptionIsThatOfTheSentences() {
        assertThat(read(SENTENCES, "(in thousands)")).singleElement().satisfies(c -> assertThat(
                        List.of(c.printed().text(), c.stated().text()))
                .containsExactly("in thousands", "in thousands"));
    }

    @Test
    void theSentencesSayAnotherScale() {
        assertThat(read(SENTENCES, "(in millions)")).singleElement().satisfies(c -> assertThat(
                        List.of(c.printed().text(), c.stated().text()))
                .containsExactly("in millions", "in thousands"));
    }

    @Test
    void twoFiguresProveNothing() {
        String two = SENTENCES.substring(0, SENTENCES.indexOf("Gross"));
        assertThat(read(two, "(in millions)")).isEmpty();
    }

    @Test
    void aTableWithoutACaptionSaysNothing() {
        assertThat(read(SENTENCES, "(unaudited)")).isEmpty();
    }

    @Test
    void sentencesThatLeaveTheScaleOutProveNothing() {
        String bare =
                "For the first quarter of 2025 total revenues were $571,342, cost of revenues was $318,811 and gross profit"
                        + " was $252,531.\n";
        assertThat(read(bare, "(in thousands)")).isEmpty();
    }

    @Test
    void sentencesThatDisagreeProveNothing() {
        assertThat(read(SENTENCES.replace("$252.5 million", "$252.5 billion"), "(in thousands)"))
                .isEmpty();
    }
}
