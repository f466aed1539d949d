package org.ticktie.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DigitsProperties {
    private static final Pattern PATTERN = Pattern.compile(Digits.PATTERN);

    @Provide
    Arbitrary<String> digitsAndMarks() {
        return Arbitraries.strings().withChars("0159,,.").ofMaxLength(12);
    }

    @Property(tries = 5000)
    void whatIsParsedIsWhatThePatternSays(@ForAll("digitsAndMarks") String text) {
        assertThat(Digits.parse(text) != null).isEqualTo(PATTERN.matcher(text).matches());
    }

    @Example
    void groupsMakeAFigureAndOthersDoNot() {
        assertThat(List.of("7", "1,234", "12,34,567", "1,234.50", ".5", "0.15", "123456"))
                .allMatch(t -> Digits.parse(t) != null);
        assertThat(List.of(
                        "",
                        ".",
                        "5.",
                        ",123",
                        "1,23",
                        "1234,567",
                        "1,234,5",
                        "1,,234",
                        "1.2.3",
                        "1,2,345",
                        "1,234.5,6"))
                .allMatch(t -> Digits.parse(t) == null);
    }
}
