package org.ticktie.extract.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.RowKind;

class RowKindsTest {
    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Net income per share; ~~; PER_SHARE
            Diluted EPS; ~~; PER_SHARE
            Dividends declared per common share; ~~; PER_SHARE
            Book value per share; ~~; PER_SHARE
            Basic; Net loss per share:; PER_SHARE
            Shares used in computing net income per share; ~~; SHARES
            Weighted average common shares outstanding; ~~; SHARES
            Diluted; Weighted average shares outstanding; SHARES
            Diluted; Shares used in computing diluted net income per share; SHARES
            Common shares outstanding; ~~; SHARES
            Gross margin; ~~; AMOUNT
            Operating margin; ~~; PERCENT
            Effective tax rate; ~~; PERCENT
            % of net sales; ~~; PERCENT
            Revenue growth; ~~; PERCENT
            Return on average equity; ~~; PERCENT
            Efficiency ratio; ~~; PERCENT
            Cost of sales; As a % of net sales; PERCENT
            Number of employees; ~~; COUNT
            Square feet (thousands); ~~; COUNT
            Total revenue; ~~; AMOUNT
            Effect of exchange rate changes on cash; ~~; AMOUNT
            Repurchases of common stock; ~~; AMOUNT
            Common stock; ~~; AMOUNT
            Share-based compensation; ~~; AMOUNT
            Due to customers; ~~; AMOUNT
            Interest rate swaps; ~~; AMOUNT
            """)
    void tellsWhatTheFiguresOfARowAre(String caption, String section, RowKind kind) {
        assertThat(RowKinds.of(caption, section)).isEqualTo(kind);
    }
}
