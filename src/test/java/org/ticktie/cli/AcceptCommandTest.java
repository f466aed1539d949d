package org.ticktie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptCommandTest {
    private static final String STATEMENT = """
            Statements of Income
            (in thousands)
                                     Three months ended March 31,
                                           2025          2024
            Product sales                 4,210         3,875
            Licence fees                  1,106         1,020
            Service income                  397           412
            Total revenues                5,731         5,307
            """;

    @TempDir
    Path folder;

    private Path draft;
    private Path baseline;

    @BeforeEach
    void aDraftWithAWrongTotal() throws IOException {
        draft = Files.writeString(folder.resolve("draft.txt"), STATEMENT);
        baseline = folder.resolve("accepted.json");
    }

    private Called on(String day, String... args) {
        return Called.on(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC), args);
    }

    private Called accept(String... more) {
        List<String> args = new ArrayList<>(List.of("accept", "f1", "--in", draft.toString()));
        args.addAll(List.of("--reason", "segment rounding", "--author", "R", "--baseline", baseline.toString()));
        args.addAll(List.of(more));
        return on("2026-03-01", args.toArray(new String[0]));
    }

    private Called check(String day, Path document, String... more) {
        List<String> args = new ArrayList<>(List.of("check", "--baseline", baseline.toString(), document.toString()));
        args.addAll(List.of(more));
        return on(day, args.toArray(new String[0]));
    }

    @Test
    void anAcceptedFindingFailsNoGateAndIsShownAsAccepted() {
        assertThat(on("2026-03-01", "check", draft.toString()).code()).isEqualTo(1);
        Called accepted = accept();
        assertThat(accepted.out())
                .startsWith("accepted ")
                .contains(" FT01 Total revenues > Three months ended March 31, 2025");
        Called called = check("2026-03-01", draft);
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("1 exception (1 accepted); ", "accepted error FT01", "accepted    segment rounding, R\n");
        assertThat(check("2026-03-01", draft, "--format", "jsonl").out())
                .contains("\"accepted\":1,", "\"acceptance\":{\"reason\":\"segment rounding\",\"author\":\"R\"}");
        assertThat(check("2026-03-01", draft, "--format", "github").out()).startsWith("::notice file=");
        assertThat(check("2026-03-01", draft, "--format", "markdown").out())
                .startsWith("### ✅")
                .contains("| accepted error");
    }

    @Test
    void itSurvivesANewDraftAndLapsesWhenTheNumberChanges() throws IOException {
        accept();
        String moved = "We had a good quarter.\n\n" + STATEMENT.replace("Statements of Income", "Income Statements");
        Path next = Files.writeString(folder.resolve("draft-2.txt"), moved);
        assertThat(check("2026-03-01", next).code()).isZero();
        Files.writeString(next, moved.replace("5,731", "5,771"));
        Called changed = check("2026-03-01", next);
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out())
                .contains("Accepted once, but no longer\n  FT01 5,731 Total revenues", "): the figures have changed\n");
    }

    @Test
    void whatWasMendedLeavesAStaleAcceptance() throws IOException {
        accept();
        Files.writeString(draft, STATEMENT.replace("5,731", "5,713"));
        Called mended = check("2026-03-01", draft);
        assertThat(mended.code()).isZero();
        assertThat(mended.out()).contains("(segment rounding): there is nothing left to accept\n");
        Path other = Files.copy(Path.of("fixtures/clean/harrow-vale-2025-q1.txt"), folder.resolve("other.txt"));
        assertThat(check("2026-03-01", other).err())
                .isEqualTo(
                        "ticktie: " + baseline + ": 1 acceptance met none of these documents" + System.lineSeparator());
    }

    @Test
    void itHoldsUpToItsLastDay() {
        accept("--expires", "2026-03-31");
        assertThat(check("2026-03-31", draft).code()).isZero();
        Called late = check("2026-04-01", draft);
        assertThat(late.code()).isEqualTo(1);
        assertThat(late.out()).contains(": expired on 2026-03-31\n");
        assertThat(check("2026-03-02", draft).out())
                .isEqualTo(check("2026-03-30", draft).out());
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        assertThat(accept("--expires", "2026-02-28").err()).contains("--expires 2026-02-28 is in the past");
        assertThat(accept("--expires", "soon").code()).isEqualTo(2);
        Called unknown = on("2026-03-01", "accept", "f7", "--in", draft.toString(), "--reason", "x");
        assertThat(unknown.err()).contains("no finding f7 in " + draft);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(check("2026-03-01", draft).err()).contains("accepted.json: no such baseline");
        Files.writeString(baseline, "{");
        assertThat(check("2026-03-01", draft).code()).isEqualTo(2);
        assertThat(accept().err()).contains("accepted.json: is no baseline: line 1");
        assertThat(Files.readString(baseline)).isEqualTo("{");
    }

    @Test
    void aFindingInOneOfTheLinesOfJsonLines() throws IOException {
        String fact =
                "{\"concept\":\"us-gaap:%s\",\"instant\":\"2024-12-31\",\"unit\":\"USD\",\"decimals\":-3,\"value\":%s}";
        String agrees = "{\"facts\":[" + fact.formatted("Assets", "23815000") + "]}\n";
        String twice = "{\"facts\":[" + fact.formatted("Assets", "23815000") + ","
                + fact.formatted("Assets", "23851000") + "]}\n";
        Path lines = Files.writeString(folder.resolve("facts.jsonl"), agrees + "{\"facts\": nonsense}\n" + twice);
        String found =
                on("2026-03-01", "check", "--format", "jsonl", lines.toString()).out();
        int at = found.indexOf("\"fingerprint\":\"") + 15;
        assertThat(at).isGreaterThan(15);
        String fingerprint = found.substring(at, found.indexOf('"', at));
        List<String> args = List.of("--in", lines.toString(), "--reason", "known", "--baseline", baseline.toString());
        Called accepted = on("2026-03-01", with("accept", fingerprint, args));
        assertThat(accepted.err()).isEmpty();
        assertThat(accepted.out()).startsWith("accepted " + fingerprint + " XB04");
        assertThat(on("2026-03-01", with("accept", "all", args)).err()).contains("facts.jsonl:2: does not follow");
        Files.writeString(lines, agrees + twice);
        // 4, not 1: no finding is left, and the first line holds nothing that can be tested
        assertThat(check("2026-03-01", lines).code()).isEqualTo(4);
    }

    private static String[] with(String command, String finding, List<String> options) {
        List<String> args = new ArrayList<>(List.of(command, finding));
        args.addAll(options);
        return args.toArray(new String[0]);
    }
}
