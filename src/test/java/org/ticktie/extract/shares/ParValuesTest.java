package org.ticktie.extract.shares;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.extract.Understood;
import org.ticktie.fact.ParValue;
import org.ticktie.source.TextSpan;

class ParValuesTest {
    private static List<ParValue> read(String caption, String latest, String before) {
        return Understood.html("<p>Consolidated Balance Sheets</p><p>(in thousands)</p><table>"
                        + "<tr><td></td><td>March 31, 2025</td><td>December 31, 2024</td></tr>"
                        + "<tr><td>Total liabilities</td><td>11,200</td><td>10,600</td></tr>"
                        + "<tr><td>" + caption + "</td><td>" + latest + "</td><td>" + before + "</td></tr>"
                        + "<tr><td>Retained earnings</td><td>8,322</td><td>7,803</td></tr>"
                        + "<tr><td>Total shareholders' equity</td><td>8,804</td><td>8,282</td></tr></table>")
                .facts()
                .relations()
                .stream()
                .filter(ParValue.class::isInstance)
                .map(ParValue.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Common stock, $0.01 par value; 90,000,000 shares authorized; 48,210,442 and 47,915,007 shares issued",
                "Common stock, par value $.01 per share: authorized - 90,000,000 shares; issued - 48,210,442 and 47,915,007 shares, respectively",
                "Ordinary shares ($0.01 stated value; 90,000 authorised; 48,210 and 47,915 issued; 47,100 and 46,900 outstanding)",
                "Common stock, $0.01 par value, issued and outstanding 48,210,442 at March 31, 2025 and 47,915,007 at December 31, 2024",
                "Common stock, $0.01 par value, 47,915,007 shares issued at December 31, 2024 and 48,210,442 at March 31, 2025",
            })
    void numbersOfSharesAreReadFromTheCaption(String caption) {
        assertThat(read(caption, "482", "479")).hasSize(2).allSatisfy(v -> assertThat(
                        v.reported().interval().meets(v.shares().interval().times(v.par())))
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Common stock, no par value; 48,210,442 and 47,915,007 shares issued",
                "Common stock, $0.01 par value; 90,000,000 shares authorized",
                "Common stock and paid-in capital, $0.05 par value; 48,210,442 and 47,915,007 shares issued",
            })
    void captionsThatBearNothingOut(String caption) {
        assertThat(read(caption, "482", "479")).isEmpty();
    }

    @Test
    void aDateIsAccusedWhereTheOtherIsBorneOut() {
        String caption = "Common stock, $0.01 par value; 49,210,442 and 47,915,007 shares issued";
        assertThat(read(caption, "482", "479"))
                .extracting(v -> v.grade().name())
                .containsExactly("STRONG", "STRONG");
    }

    @Test
    void oneUnitBesideProvesNothing() {
        String caption = "Common stock, $0.01 par value; 48,260,442 and 47,915,007 shares issued";
        assertThat(read(caption, "482", "479"))
                .extracting(v -> v.reported().text())
                .containsExactly("479");
    }

    @Test
    void aSplitProvesNothing() {
        String caption = "Common stock, $0.01 par value; 9,642,088 and 47,915,007 shares issued";
        assertThat(read(caption, "482", "479"))
                .extracting(v -> v.reported().text())
                .containsExactly("479");
    }

    @Test
    void oneNumberForTwoDatesIsATickOnly() {
        String caption = "Common stock, $0.01 par value; 47,915,007 shares issued";
        List<ParValue> found = read(caption, "482", "479");
        assertThat(found).extracting(v -> v.reported().text()).containsExactly("479");
        assertThat(found).extracting(v -> v.grade().name()).containsExactly("TICK_ONLY");
    }

    @Test
    void theNumberHasItsPlace() {
        ParValue found = read("Common stock, $0.01 par value; 48,210,442 and 47,915,007 shares issued", "482", "479")
                .get(0);
        assertThat(found.shares().text()).isEqualTo("48,210,442");
        assertThat(found.shares().place()).isInstanceOf(TextSpan.class);
    }
}
