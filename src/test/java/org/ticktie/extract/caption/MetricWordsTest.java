package org.ticktie.extract.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.Basis;
import org.ticktie.fact.LineItem;

class MetricWordsTest {
    private static String in(String sentence) {
        return MetricWords.in(sentence).stream()
                .map(m -> m.items().get(0) + (m.basis() == Basis.REPORTED ? "" : " " + m.basis()))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Net sales rose 4 % to $210 million; REVENUE",
                "Record total revenues; REVENUE",
                "Gross margin was 61.2 %; GROSS_MARGIN",
                "Gross profit for the quarter; GROSS_PROFIT",
                "SG&A expenses were $9 million; SELLING_GENERAL_ADMINISTRATIVE",
                "Research & development expense fell; RESEARCH_AND_DEVELOPMENT",
                "Loss from operations narrowed; OPERATING_INCOME",
                "Adjusted EBITDA margin; EBITDA_MARGIN ADJUSTED",
                "Non-GAAP net income was $8 million; NET_INCOME ADJUSTED",
                "Net income (non-GAAP) was $8 million; NET_INCOME ADJUSTED",
                "GAAP net income; NET_INCOME",
                "net income of $7 million, or $0.15 per diluted share; NET_INCOME | EPS_DILUTED",
                "Diluted EPS rose; EPS_DILUTED",
                "adjusted diluted earnings per share; EPS_DILUTED ADJUSTED",
                "basic earnings per share; EPS_BASIC",
                "organic revenue growth; REVENUE ORGANIC",
                "cash and cash equivalents of $5 million; CASH",
                "net cash provided by operating activities; CF_OPERATING",
                "cash used in operations; CF_OPERATING",
                "Free cash flow; FREE_CASH_FLOW",
                "capital expenditures; CAPEX",
                "net interest margin; NET_INTEREST_MARGIN",
                "net interest income; NET_INTEREST_INCOME",
                "book value per share; BOOK_VALUE_PER_SHARE",
                "the effective tax rate; TAX_RATE",
                "comparable store sales; REVENUE ORGANIC"
            })
    void findsTheMeasuresOfASentence(String sentence, String metrics) {
        assertThat(in(sentence)).isEqualTo(metrics);
    }

    @Test
    void givesPlaceAndAlternatives() {
        String sentence = "In 2024 adjusted net income was $8 million.";
        MetricPhrase phrase = MetricWords.in(sentence).get(0);
        assertThat(sentence.substring(phrase.start(), phrase.end())).isEqualTo("adjusted net income");
        assertThat(phrase.explicit()).isTrue();
        assertThat(phrase.mayMean(LineItem.NET_INCOME_PARENT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"The weather was fine.", "adjusted", "record year, total"})
    void findsNothingElsewhere(String sentence) {
        assertThat(MetricWords.in(sentence)).isEmpty();
    }
}
