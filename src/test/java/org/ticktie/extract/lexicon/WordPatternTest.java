package org.ticktie.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.extract.caption.CaptionDictionary;
import org.ticktie.extract.caption.RowKinds;
import org.ticktie.extract.period.ColumnKinds;
import org.ticktie.extract.period.ColumnPeriods;
import org.ticktie.extract.period.GivenCalendar;
import org.ticktie.extract.period.PeriodPhrases;
import org.ticktie.extract.scale.ScaleCaption;
import org.ticktie.fact.StatementKind;

class WordPatternTest {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "net income, net income, true",
        "net income, net income tax, false",
        "net? income, income, true",
        "net income|loss, net loss, true",
        "the? prior year, the prior-year, true",
        "total * equity, total common equity, true",
        "total * equity, total equity, true",
        "total *!and equity, total liabilities and equity, false",
        "a b? b, a b, true"
    })
    void matchesWholePhrases(String notation, String text, boolean matches) {
        assertThat(WordPattern.of(notation).matchesAll(Lexer.tokens(text))).isEqualTo(matches);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Q3'24; q 3 24",
                "FY2025; fy 2025",
                "endedDecember 31,2024; ended december 31 , 2024",
                "stockholders' equity; stockholders equity",
                "the year's first-half; the year first half",
                "$1.5 million (loss); $ 1 . 5 million ( loss )"
            })
    void splitsTextsIntoWords(String text, String words) {
        assertThat(Lexer.tokens(text).stream().map(Token::word).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void tokensKnowTheirPlace() {
        String text = "  Q3 – 2024 ";
        assertThat(Lexer.tokens(text))
                .extracting(t -> text.substring(t.start(), t.end()))
                .containsExactly("Q", "3", "–", "2024");
    }

    /** Nothing of what reads words may stumble over any order of them. */
    @Test
    void noOrderOfWordsStumbles() {
        List<String> words = List.of(
                "three",
                "and",
                "months",
                "ended",
                "December",
                "31",
                ",",
                "2024",
                "Q",
                "3",
                "'",
                "24",
                "fiscal",
                "year",
                "the",
                "same",
                "prior",
                "quarter",
                "of",
                "first",
                "half",
                "end",
                "at",
                "as",
                "(",
                ")",
                "in",
                "thousands",
                "except",
                "per",
                "share",
                "$",
                "%",
                "net",
                "income",
                "loss",
                "-",
                "/",
                "total",
                "basic",
                "diluted",
                "attributable",
                "to",
                "common",
                "excluding",
                "adjusted",
                "99",
                "0",
                "13",
                "weeks",
                "TTM",
                ".",
                "FY");
        Random random = new Random(7);
        for (int n = 0; n < 4000; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int i = 0; i < length; i++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) > 0 ? " " : "");
            }
            String t = text.toString();
            PeriodPhrases.in(t).forEach(p -> {
                assertThat(p.start()).isBetween(0, p.end());
                assertThat(p.end()).isLessThanOrEqualTo(t.length());
                GivenCalendar.calendarYears().resolve(p.label(), null);
            });
            ScaleCaption.in(t);
            ColumnKinds.of(t);
            RowKinds.of(t, t);
            ColumnPeriods.of(List.of(t, t), t, GivenCalendar.calendarYears());
            assertThat(CaptionDictionary.builtIn().meaning(t, t, StatementKind.OTHER))
                    .isNotNull();
        }
    }
}
