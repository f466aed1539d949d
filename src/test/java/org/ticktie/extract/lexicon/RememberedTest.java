package org.ticktie.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final List<String> asked = new ArrayList<>();
    private final Remembered<Integer> lengths = new Remembered<>(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void aTextIsWorkedOnOnce() {
        assertThat(lengths.of("Net sales")).isEqualTo(9);
        assertThat(lengths.of(new String("Net sales"))).isEqualTo(9);
        assertThat(asked).containsExactly("Net sales");
    }

    @Test
    void aLongTextIsNotKept() {
        String sentence = "x".repeat(1000);
        assertThat(lengths.of(sentence)).isEqualTo(1000);
        assertThat(lengths.of(sentence)).isEqualTo(1000);
        assertThat(asked).hasSize(2);
    }

    @Test
    void itForgetsRatherThanGrow() {
        lengths.of("first");
        for (int i = 0; i < 10_000; i++) {
            lengths.of("text " + i);
        }
        asked.clear();
        assertThat(lengths.of("first")).isEqualTo(5);
        assertThat(lengths.of("text 9999")).isEqualTo(9);
        assertThat(asked).containsExactly("first");
    }
}
