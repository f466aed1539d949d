package org.ticktie.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a row has of a phrase, its terms being numbers. */
class SoughtTermsTest {
    private static final int SALES = 3;
    private static final int EUROPE = 7;
    private static final int GROWTH = 900;

    private final SoughtTerms sought = new SoughtTerms();

    @Test
    void aCaptionCountsBeforeWhatStandsAboveIt() {
        sought.set(new int[] {SALES, EUROPE, GROWTH}, new double[] {1, 2, 4}, new int[0]);
        sought.look(new int[] {SALES}, new int[] {SALES, EUROPE});
        assertThat(sought.hit()).isEqualTo(1);
        assertThat(sought.above()).isEqualTo(2);
        assertThat(sought.weight()).isEqualTo(7);
    }

    @Test
    void wordsNearThePhraseAreToldFromThoseSought() {
        sought.set(new int[] {SALES}, new double[] {1}, new int[] {SALES, GROWTH});
        assertThat(sought.isNear(SALES)).isTrue();
        assertThat(sought.isOnlyNear(SALES)).isFalse();
        assertThat(sought.isOnlyNear(GROWTH)).isTrue();
        assertThat(sought.isSaid(GROWTH)).isTrue();
        assertThat(sought.isSaid(EUROPE)).isFalse();
        assertThat(sought.isSaid(5_000)).isFalse();
    }

    @Test
    void anotherPhraseBeginsAnew() {
        sought.set(new int[] {SALES}, new double[] {1}, new int[] {GROWTH});
        sought.look(new int[] {SALES}, new int[0]);
        sought.set(new int[] {EUROPE}, new double[] {2}, new int[0]);
        sought.look(new int[] {SALES}, new int[] {GROWTH});
        assertThat(sought.hit()).isZero();
        assertThat(sought.above()).isZero();
        assertThat(sought.isSaid(SALES)).isFalse();
        assertThat(sought.isNear(GROWTH)).isFalse();
    }
}
