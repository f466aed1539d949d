package org.ticktie.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ticktie.Ticktie;
import org.ticktie.extract.structure.RepeatedLines;
import org.ticktie.finding.Finding;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** A finding keeps its name while the document around it changes, and loses it with its values. */
class FingerprintTest {
    private static final Ticktie TICKTIE = new Ticktie();

    private static final String SEGMENTS = """

            SALES BY REGION
            (in thousands)
                                            Year Ended December 31,
                                       2025         2024         2023
            North                   $ 12,311     $ 11,904     $ 11,287
            South                      8,127        7,933        7,415
            Coast                      4,616        4,208        4,093
            Total sales             $ 25,054     $ 24,145     $ 22,795
            """;

    @Test
    void survivesReorderingTheDocument() {
        String contradicting = RepeatedLines.CONTRADICTING;
        int second = contradicting.indexOf("RECONCILIATION");
        String reordered =
                SEGMENTS + "\n" + contradicting.substring(second) + "\n" + contradicting.substring(0, second);
        Set<String> before = fingerprints(contradicting + SEGMENTS);
        assertThat(before).hasSize(2);
        assertThat(fingerprints(reordered)).isEqualTo(before);
    }

    @Test
    void changesWithTheValues() {
        String other = SEGMENTS.replace("24,145", "24,154");
        assertThat(fingerprints(SEGMENTS)).hasSize(1).doesNotContainAnyElementsOf(fingerprints(other));
    }

    private static Set<String> fingerprints(String text) {
        List<Finding> findings =
                TICKTIE.check(new Source("test.txt", MediaType.TEXT, text)).findings();
        return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
    }
}
