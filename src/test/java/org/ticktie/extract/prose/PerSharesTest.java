package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.check.Outcome;
import org.ticktie.finding.Result;

/** Amounts that no row shows, said in total and per share. */
class PerSharesTest {
    private static final String SHARES = """
            Net income                                  974           722
            Weighted average diluted shares           4,935         4,920
            """;

    private static final String BENEFIT =
            "Results of the first quarter of 2025 include a tax benefit of $1,628 thousand, or"
                    + " $0.33 per diluted share.";
    private static final String[] WITNESSES = {
        "Net income for the first quarter of 2025 was $974 thousand, or $0.20 per diluted share.",
        "Moving costs in the first quarter of 2025 were $1,284 thousand, or $0.26 per diluted share.",
        "Storm damage in the first quarter of 2025 came to $640 thousand, or $0.13 per diluted share."
    };

    private static Result check(String... paragraphs) {
        return GivenRelease.check(SHARES, paragraphs);
    }

    private static List<String> accused(String first) {
        return GivenRelease.accused(check(first, WITNESSES[0], WITNESSES[1], WITNESSES[2]));
    }

    @Test
    void bothAreTickedWhereTheSharesOfTheTableLieBetweenThem() {
        assertThat(check(BENEFIT).relations().stream()
                        .filter(r -> r.comparison().outcome() == Outcome.AGREES)
                        .map(r -> r.comparison().formula()))
                .anyMatch(f -> f.contains("1,628 / 4,935"));
    }

    @Test
    void oneOfThemIsWrongWhereTheTextKeepsToTheSharesOfTheTable() {
        assertThat(accused(BENEFIT)).isEmpty();
        assertThat(accused(BENEFIT.replace("1,628", "1,928"))).isNotEmpty();
        assertThat(GivenRelease.accused(check(BENEFIT.replace("1,628", "1,928"))))
                .as("nothing vouches for that count of shares")
                .isEmpty();
    }

    @Test
    void taxesAndOtherSharesComeBetweenThemLawfully() {
        String wrong = BENEFIT.replace("1,628", "1,928");
        assertThat(accused(wrong.replace("tax benefit", "pre-tax charge"))).isEmpty();
        assertThat(accused(wrong.replace("tax benefit", "dividend"))).isEmpty();
    }
}
