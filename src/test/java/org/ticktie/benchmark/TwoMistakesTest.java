package org.ticktie.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ticktie.benchmark.TwoMistakes.Tally;
import org.ticktie.read.SourceReader;

/** Two mistakes at a time in the invented release. */
class TwoMistakesTest {
    @Test
    void areReportedApartAndByTheirMechanism() throws Exception {
        Tally tally = new Tally();
        Path release = Path.of("fixtures", "clean", "harrow-vale-2025-q1.txt");
        new TwoMistakes().plant(new SourceReader().read(release), 120, tally);
        assertThat(tally.pairs).as(tally.toString()).isGreaterThan(60);
        assertThat(tally.apart()).as(tally.toString()).isGreaterThanOrEqualTo(0.80);
        assertThat(tally.named()).as(tally.toString()).isGreaterThanOrEqualTo(0.85);
        assertThat(tally.findingsEach()).as(tally.toString()).isLessThanOrEqualTo(1.2);
        assertThat((double) tally.highRight / tally.high).as(tally.toString()).isGreaterThanOrEqualTo(0.95);
    }
}
