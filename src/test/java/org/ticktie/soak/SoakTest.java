package org.ticktie.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.Limits;
import org.ticktie.finding.Status;

/** The soak in short, on the project's own documents. */
class SoakTest {
    private static final Path FIXTURES = Path.of("fixtures");
    private static final int DOCUMENTS = 150;

    @Test
    void damagedDocumentsMakeNothingFail() throws IOException {
        Soak soak = new Soak(Limits.USUAL.time());
        List<Long> heap = soak.damaged(new DamagedDocuments(FIXTURES), DOCUMENTS, progress -> {});
        assertThat(soak.failures).isEmpty();
        assertThat(soak.givenUp).isEmpty();
        assertThat(soak.statuses.values().stream().mapToInt(n -> n).sum()).isEqualTo(DOCUMENTS);
        assertThat(soak.statuses.keySet()).contains(Status.EXCEPTIONS, Status.UNTESTED, Status.UNREADABLE);
        assertThat(heap).hasSize(10);
    }

    @Test
    void aDocumentIsTheSameEveryTime() throws IOException {
        assertThat(new DamagedDocuments(FIXTURES).get(17)).isEqualTo(new DamagedDocuments(FIXTURES).get(17));
    }
}
