package org.ticktie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ticktie.finding.Acceptance;

class BaselineJsonTest {
    @TempDir
    Path folder;

    private static AcceptedFinding accepted(String fingerprint, LocalDate expires) {
        Acceptance acceptance = new Acceptance("rounded \"up\"\n", "A. Reviewer", expires);
        return new AcceptedFinding(fingerprint, "FT01", "draft.txt", "Total revenues > 2025", "5,731", acceptance);
    }

    @Test
    void whatIsWrittenIsReadAgainAndFollowsTheSchema() throws IOException {
        Baseline baseline = new Baseline(List.of(accepted("b2", null), accepted("a1", LocalDate.of(2026, 12, 31))));
        String printed = BaselineJson.print(baseline);
        Baseline read = BaselineJson.read(Files.writeString(folder.resolve("accepted.json"), printed));
        assertThat(read.accepted()).isEqualTo(baseline.accepted()).hasSize(2);
        try (InputStream in = getClass().getResourceAsStream("/org/ticktie/schema/accepted-1.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .validate(printed, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNoBaselineIsToldWithItsLine() {
        assertNoBaseline("[]", "line 1: a START_OBJECT is missing");
        assertNoBaseline("{\"accepted\": []}", "its \"schema\" is not \"ticktie-accepted/1\"");
        assertNoBaseline(
                "{\"schema\": \"ticktie-accepted/1\",\n \"accepted\": [{\"rule\": \"FT01\"}]}",
                "line 2: an acceptance has no fingerprint");
        assertNoBaseline(
                "{\"schema\": \"ticktie-accepted/1\", \"accepted\": [{\"rule\": \"FT01\", \"fingerprint\": \"a\","
                        + " \"reason\": \"r\", \"expires\": \"soon\"}]}",
                "\"soon\" is no date of the form 2026-12-31");
        assertNoBaseline("{\"schema\": \"ticktie-accepted/1\", \"accepted\": [", "line 1: ");
        assertThatThrownBy(() -> BaselineJson.read(folder.resolve("none.json")))
                .hasMessageContaining("no such baseline");
    }

    private void assertNoBaseline(String text, String message) {
        assertThatThrownBy(() -> BaselineJson.read(Files.writeString(folder.resolve("wrong.json"), text)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("wrong.json: is no baseline: ")
                .hasMessageContaining(message);
    }
}
