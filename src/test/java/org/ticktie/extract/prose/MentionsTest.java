package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.Hedge;
import org.ticktie.number.Uom;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales were $6.3 million                       | 6.3   | 6300000     | 100000  | money
            Sales were $6,253,417 in all                  | 6,253,417 | 6253417 | 1       | money
            a cost of $370,000 only                       | 370,000 | 370000    | 10000   | money
            6.3 billion euros of orders                   | 6.3   | 6300000000  | 100000000 | money
            EPS of 15 cents                               | 15    | 0.15        | 0.01    | money/share
            a loss of $0.15 per diluted share             | 0.15  | 0.15        | 0.01    | money/share
            or $(0.15) per share                          | 0.15  | -0.15       | 0.01    | money/share
            a gain of $4.7bn                              | 4.7   | 4700000000  | 100000000 | money
            widened 120 basis points                      | 120   | 120         | 1       | bp
            rose 1.5 percentage points                    | 1.5   | 150         | 10      | bp
            grew 12.3 percent                             | 12.3  | 12.3        | 0.1     | %
            a ratio of 1.5x                               | 1.5   | 1.5         | 0.1     | x
            bought 1,234,567 shares                       | 1,234,567 | 1234567 | 1       | shares
            income of Rs 2,786 crore                      | 2,786 | 27860000000 | 10000000 | money
            """)
    void readsNotations(String text, String digits, String value, String ulp, String uom) {
        List<Mention> mentions = Mentions.in(text);
        assertThat(mentions).hasSize(1);
        Mention m = mentions.get(0);
        assertThat(text.substring(m.start(), m.end())).isEqualTo(digits);
        assertThat(m.figure().value()).isEqualByComparingTo(value);
        assertThat(m.figure().ulp()).isEqualByComparingTo(ulp);
        assertThat(m.figure().uom().code().replaceAll("[A-Z]{3}", "money")).isEqualTo(uom);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on June 30, 2024, we moved to 12 Main Street
            our 401(k) plan and the Q3 2024 results
            call (555) 123-4567 before 5:00 p.m.
            13 weeks ended November 2
            iPhone 17 and Line 901
            stayed (Case No. 1:19-cv-01798-MN)
            """)
    void leavesWhatIsNoFigure(String text) {
        assertThat(Mentions.in(text)).isEmpty();
    }

    @Test
    void sharesTheUnitOfAList() {
        List<Mention> mentions = Mentions.in("Revenue was $52 and $190 million for the quarter and year");
        assertThat(mentions)
                .extracting(m -> m.figure().value().toPlainString())
                .containsExactly("52000000", "190000000");
    }

    @Test
    void sharesTheSharesOfAList() {
        assertThat(Mentions.in("67 million and 63 million shares").stream()
                        .map(m -> m.figure().uom()))
                .containsExactly(Uom.SHARES, Uom.SHARES);
    }

    @Test
    void seesRangesAndHedges() {
        List<Mention> mentions = Mentions.in("between $3.4-$3.6 billion, or more than 10% and nearly $5 million");
        assertThat(mentions).extracting(Mention::range).containsExactly(true, true, false, false);
        assertThat(mentions)
                .extracting(Mention::hedge)
                .containsExactly(Hedge.NONE, Hedge.NONE, Hedge.OVER, Hedge.NEARLY);
        assertThat(mentions.get(0).figure().value()).isEqualByComparingTo("3400000000");
    }

    @Test
    void fromToIsNoRange() {
        assertThat(Mentions.in("grew from $4 million to $5 million")).noneMatch(Mention::range);
    }

    @Test
    void readsTheScaleBehindABracket() {
        Mention mention =
                Mentions.in("compared to a net loss of ($8.2) million").get(0);
        assertThat(mention.figure().value()).isEqualByComparingTo("8200000");
        assertThat(mention.enclosed()).isTrue();
    }
}
