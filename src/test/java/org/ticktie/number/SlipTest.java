package org.ticktie.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({
        "-6253, 6253, 0, SIGN",
        "6523, 6253, 0, TRANSPOSITION",
        "6258, 6253, 0, DIGIT",
        "653, 6253, 0, DROPPED_DIGIT",
        "62253, 6253, 0, DOUBLED_DIGIT",
        "6253000, 6253, 0, SCALE",
        "6, 6253, 0, SCALE",
        "25, 5, 2, DIGIT",
        "25, 5, 0, DOUBLED_DIGIT",
        "-6523, -6253, 0, TRANSPOSITION",
    })
    void isTold(long printed, long meant, int decimals, Slip slip) {
        assertThat(Slip.between(printed, meant, decimals)).isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({"6253, 6253", "6253, 6343", "6253, 3562", "6253, -6523", "0, 0", "6253, 62"})
    void isNotSeenInEverything(long printed, long meant) {
        assertThat(Slip.between(printed, meant, 0)).isNull();
    }

    @Property
    void everyOriginIsToldAsTheSlipItIs(
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long printed,
            @ForAll @IntRange(max = 3) int decimals) {
        Slip.origins(printed, decimals, (meant, slip) -> {
            if (meant != printed && Math.abs(meant) >= 1) {
                assertThat(Slip.between(printed, meant, decimals))
                        .as("%d for %d", printed, meant)
                        .isNotNull();
            }
        });
    }

    @Property
    void everyKindHasItsOrigins(@ForAll @LongRange(min = 1_000_234, max = 9_999_999) long printed) {
        Set<Slip> seen = EnumSet.noneOf(Slip.class);
        Slip.origins(printed, 0, (meant, slip) -> seen.add(slip));
        assertThat(seen).contains(Slip.SIGN, Slip.DIGIT, Slip.DROPPED_DIGIT, Slip.DOUBLED_DIGIT, Slip.SCALE);
    }
}
