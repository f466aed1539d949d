package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words by which sentences and captions are compared. */
class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "Income before income taxes, pre-tax income",
        "Earnings/(Loss) Before Income Taxes, pre-tax profit",
        "Income taxes, income tax",
        "Branches and boxes, branch and box",
        "Losses, loss",
        "Licences, licence",
    })
    void namesThatMeanTheSameHaveTheSameTerms(String one, String other) {
        assertThat(Terms.of(one)).containsExactlyInAnyOrderElementsOf(Terms.of(other));
    }
}
