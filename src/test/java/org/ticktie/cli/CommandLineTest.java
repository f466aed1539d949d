package org.ticktie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ticktie.cli.Called.piped;
import static org.ticktie.cli.Called.ticktie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final String CLEAN = "fixtures/clean/harrow-vale-2025-q1.txt";

    @TempDir
    Path folder;

    private String transposed() throws IOException {
        String text = Files.readString(Path.of(CLEAN)).replace("5,713", "5,731");
        return Files.writeString(folder.resolve("wrong.txt"), text).toString();
    }

    @Test
    void aCleanReleaseEndsWithNought() {
        Called called = ticktie("check", CLEAN);
        assertThat(called.out()).startsWith(CLEAN + ": ").contains(" 0 exceptions; ");
        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
    }

    @Test
    void aCheckWithoutOptionsIsOneWithTheirDefaults() throws IOException {
        String wrong = transposed();
        Called plain = ticktie("check", CLEAN, wrong, "none.txt");
        Called spelledOut = ticktie(
                "check",
                "--format=text",
                "--fail-on=error",
                "--min-coverage=0",
                "--threads=1",
                "--max-megabytes=64",
                "--max-cells=1000000",
                "--max-seconds=300",
                CLEAN,
                wrong,
                "none.txt");
        assertThat(plain).isEqualTo(spelledOut);
        assertThat(plain.code()).isEqualTo(3);
    }

    @Test
    void aWrongTotalEndsWithOne() throws IOException {
        Called called = ticktie("check", transposed());
        assertThat(called.out()).contains("error ", "5,731");
        assertThat(called.code()).isEqualTo(1);
    }

    @Test
    void aMissingFileEndsWithThreeAndTheOthersAreChecked() {
        Called called = ticktie("check", "--format", "jsonl", "none.txt", CLEAN);
        assertThat(called.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        l -> assertThat(l)
                                .startsWith(
                                        "{\"schema\":\"ticktie/1\",\"document\":\"none.txt\",\"status\":\"unreadable\","
                                                + "\"reason\":\"no such file\","),
                        l -> assertThat(l)
                                .startsWith("{\"schema\":\"ticktie/1\",\"document\":\"" + CLEAN
                                        + "\",\"status\":\"agrees\","));
        assertThat(called.err()).isEqualTo("ticktie: none.txt: no such file" + System.lineSeparator());
        assertThat(called.code()).isEqualTo(3);
    }

    @Test
    void theGravestCodeWins() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(ticktie("check", "none.txt", transposed()).code()).isEqualTo(3);
        assertThat(ticktie("check", empty.toString(), "none.txt").code()).isEqualTo(2);
    }

    @Test
    void aDirectoryWithoutDocumentsEndsWithTwo() throws IOException {
        Files.writeString(folder.resolve("notes.xyz"), "x");
        Called called = ticktie("check", folder.toString());
        assertThat(called.err()).startsWith("ticktie: " + folder + ": no documents in this directory (*.csv, ");
        assertThat(called.code()).isEqualTo(2);
    }

    @Test
    void aDirectoryStandsForItsDocumentsInOrder() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        for (String name : new String[] {"c.txt", "a.md", "b/x.html", ".hidden.txt"}) {
            Files.writeString(folder.resolve(name), "Nothing to see.");
        }
        Called called = ticktie("check", "--format", "jsonl", folder.toString());
        assertThat(called.out().lines().map(l -> l.replaceAll(".*\"document\":\"[^\"]*?/(\\w+\\.\\w+)\".*", "$1")))
                .containsExactly("a.md", "x.html", "c.txt");
        assertThat(called.code()).isEqualTo(4);
    }

    @Test
    void aDocumentWithoutAnyTableEndsWithFourUnlessAllowed() {
        assertThat(piped("We had a good year.", "check", "-").code()).isEqualTo(4);
        assertThat(piped("We had a good year.", "check", "--allow-untested", "-")
                        .code())
                .isZero();
    }

    @Test
    void lessCoverageThanAskedEndsWithFour() {
        assertThat(ticktie("check", "--min-coverage", "100%", CLEAN).code()).isEqualTo(4);
        assertThat(ticktie("check", "--min-coverage", "0.3", CLEAN).code()).isZero();
        assertThat(ticktie("check", "--min-coverage", "3", CLEAN).code()).isEqualTo(2);
    }

    @Test
    void wrongUsageIsToldInTwoLines() {
        for (String[] args :
                new String[][] {{}, {"check"}, {"chekc"}, {"check", "--format", "xml", CLEAN}, {"explain", "XX1"}}) {
            Called called = ticktie(args);
            assertThat(called.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(called.err()).startsWith("ticktie: ").doesNotContain("\tat ");
            assertThat(called.err().lines().count()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void theReportMayGoToAFile() throws IOException {
        Path report = folder.resolve("report.json");
        Called called = ticktie("check", "--format", "json", "-o", report.toString(), CLEAN);
        assertThat(called.out()).isEmpty();
        assertThat(Files.readString(report)).startsWith("{\n  \"schema\" : \"ticktie/1\",");
        assertThat(ticktie("check", "-o", report.resolve("x").toString(), CLEAN).code())
                .isEqualTo(2);
    }

    @Test
    void theSameCallPrintsTheSameBytes() {
        String[] args = {"check", "--format", "jsonl", CLEAN, CLEAN, CLEAN};
        assertThat(ticktie(args).out()).isEqualTo(ticktie(args).out());
    }

    @Test
    void listsAndExplainsRules() {
        assertThat(ticktie("rules").out())
                .contains("  FT01   error    A total equals the sum of the rows that it covers\n");
        assertThat(ticktie("explain", "ft01").out())
                .startsWith(
                        "FT01 A total equals the sum of the rows that it covers\nerror, rules/footing.drl\n\nWhat it checks: ");
    }

    @Test
    void printsWhatWasUnderstood() {
        Called called = ticktie("facts", CLEAN);
        assertThat(called.out()).contains("table 1  income statement", "Total revenues", "relations\n");
        assertThat(called.code()).isZero();
        assertThat(ticktie("facts", "none.txt").code()).isEqualTo(3);
    }
}
