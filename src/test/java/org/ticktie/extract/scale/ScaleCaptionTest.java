package org.ticktie.extract.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleCaptionTest {
    private static String shown(ScaleCaption c) {
        if (c == null) {
            return "none";
        }
        return c.factor().toPlainString().replaceAll("000(?=(000)*$)", "k") + " " + c.currency() + " "
                + new TreeSet<>(c.except())
                + (c.sharesFactor() == null
                        ? ""
                        : " shares " + c.sharesFactor().toPlainString().replaceAll("000(?=(000)*$)", "k"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            (in millions); 1kk  []
            (In thousands, except per share data); 1k  [PER_SHARE]
            (in millions, except per-share amounts) (unaudited); 1kk  [PER_SHARE]
            ($ in millions); 1kk USD []
            $ in millions, except earnings per share; 1kk USD [PER_SHARE]
            $s in millions; 1kk USD []
            Dollars in millions, except per share data; 1kk USD [PER_SHARE]
            (Dollars in thousands); 1k USD []
            Millions; 1kk  []
            Millions of yen; 1kk JPY []
            (in 000's); 1k  []
            (in 000s, except per share data); 1k  [PER_SHARE]
            (000's omitted); 1k  []
            Dollars in 000s; 1k USD []
            in thousands, except percentages; 1k  [PERCENT]
            In millions of dollars; 1kk USD []
            Amounts in thousands; 1k  []
            Shares in millions; 1kk  [] shares 1kk
            In millions, except number of shares, which are reflected in thousands, and per-share amounts; 1kk  [PER_SHARE, SHARES] shares 1k
            (in millions, except employee data); 1kk  [OTHER]
            Dollars in billions; 1kkk USD []
            in US $ millions; 1kk USD []
            US$ millions; 1kk USD []
            U.S. dollars in thousands, except share and per share data; 1k USD [PER_SHARE, SHARES]
            in millions of euros; 1kk EUR []
            € millions; 1kk EUR []
            in EUR '000s; 1k EUR []
            in eur'000s; 1k EUR []
            £m; 1kk GBP []
            €bn; 1kkk EUR []
            $MM; 1kk USD []
            $ MM; 1kk USD []
            $ B; 1kkk USD []
            in millions, except per unit data; 1kk  [PER_SHARE]
            (Expressed in thousands of U.S. dollars); 1k USD []
            (expressed in thousands of Canadian dollars); 1k CAD []
            thousands of Canadian $; 1k CAD []
            C$ in millions; 1kk CAD []
            billions of dollars; 1kkk USD []
            in millions, except share, per-share and ratio data; 1kk  [PER_SHARE, SHARES, PERCENT]
            in millions except par value; 1kk  [OTHER]
            $ thousands; 1k USD []
            (Rs. in crores); 10kk INR []
            ₹ in crore; 10kk INR []
            (in ₹ crore); 10kk INR []
            Rs cr.; 10kk INR []
            Rs. in lakhs; 100k INR []
            RMB in millions; 1kk CNY []
            Amounts in thousands of U.S. dollars, except share and per share data; 1k USD [PER_SHARE, SHARES]
            $ millions, except per share or as otherwise noted; 1kk USD [PER_SHARE, OTHER]
            $s and shares in millions, except per share data; 1kk USD [PER_SHARE] shares 1kk
            ($ in millions, shares in thousands, except per share data); 1kk USD [PER_SHARE] shares 1k
            $, in millions; 1kk USD []
            (in millions of kwhs); 1kk  []
            Weighted average shares (in millions); 1kk  [] shares 1kk
            Average deposits (billions); 1kkk  []
            Floor space ('000s sqm); 1k  []
            Earnings per share (in dollars); 1 USD []
            (Expressed in U.S. dollars); 1 USD []
            """)
    void readsTheGrammarOfScaleCaptions(String text, String shown) {
        assertThat(shown(ScaleCaption.in(text))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Revenue was $5 million",
                "Revenue of $1.2 billion and 3 million users",
                "Cost of revenue",
                "Total 1,000",
                "Income statement",
                "5,000 units",
                "The programme has reached people in the millions and the board now looks forward to the next twenty years of growth across all regions",
                "We sold $2.6B of notes"
            })
    void amountsInWordsStateNoScale(String text) {
        assertThat(ScaleCaption.in(text)).isNull();
    }
}
