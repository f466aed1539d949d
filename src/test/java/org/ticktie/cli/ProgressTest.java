package org.ticktie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private String after(int steps, int total, boolean watched) {
        Progress progress =
                new Progress(total, "documents", new PrintStream(printed, true, StandardCharsets.UTF_8), watched);
        for (int i = 0; i < steps; i++) {
            progress.step();
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLongBatchShowsHowFarItIs() {
        assertThat(after(15, 30, true)).endsWith("\r[===============               ] 15 of 30 documents");
    }

    @Test
    void theBarIsGoneAtTheEnd() {
        assertThat(after(30, 30, true)).endsWith("documents\r" + " ".repeat(51) + "\r");
    }

    @Test
    void nothingIsPrintedInAPipeOrForAFewDocuments() {
        assertThat(after(30, 30, false)).isEmpty();
        assertThat(after(19, 20, true)).isEmpty();
    }
}
