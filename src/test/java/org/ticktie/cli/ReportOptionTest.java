package org.ticktie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ticktie.cli.Called.ticktie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ticktie.report.Format;

class ReportOptionTest {
    private static final String CLEAN = "fixtures/clean/harrow-vale-2025-q1.txt";

    @TempDir
    Path folder;

    @Test
    void severalReportsComeOfOneRun() throws IOException {
        Path json = folder.resolve("new/folder/report.json");
        Path lines = folder.resolve("report.jsonl");
        Called called = ticktie("check", "--report", "json=" + json, "--report", "JSONL=" + lines, CLEAN);
        assertThat(called.code()).isZero();
        assertThat(called.out()).startsWith(CLEAN + ": ");
        assertThat(called.err()).isEmpty();
        assertThat(Files.readString(json))
                .isEqualTo(ticktie("check", "--format", "json", CLEAN).out());
        assertThat(Files.readString(lines))
                .isEqualTo(ticktie("check", "--format", "jsonl", CLEAN).out());
        assertThat(names(folder)).containsExactly("new", "report.jsonl");
    }

    @Test
    void oneFileTellsOfAllDocumentsWhereTheFormatCan() throws IOException {
        Path lines = folder.resolve("report.jsonl");
        Path text = folder.resolve("report.txt");
        Called called =
                ticktie("check", "--report", "jsonl=" + lines, "--report", "text=" + text, CLEAN, "none.txt", CLEAN);
        assertThat(called.code()).isEqualTo(3);
        assertThat(Files.readAllLines(lines)).hasSize(3);
        assertThat(Files.readString(text)).contains("\n\nnone.txt: not read: no such file\n\n" + CLEAN + ": ");
    }

    @Test
    void otherFormatsHaveAFileADocumentInAFolder() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents/later"));
        Files.copy(Path.of(CLEAN), folder.resolve("documents/a.txt"));
        Files.copy(Path.of(CLEAN), documents.resolve("a.txt"));
        Path reports = folder.resolve("reports");
        Called called = ticktie(
                "check",
                "--report",
                "json=" + reports,
                folder.resolve("documents").toString());
        assertThat(called.code()).isZero();
        try (Stream<Path> files = Files.walk(reports)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(f -> reports.relativize(f).toString())
                            .sorted())
                    .containsExactly("a.txt.json", "later/a.txt.json");
        }
        Called file = ticktie("check", "--report", "json=" + folder.resolve("r.json"), CLEAN, "other.txt");
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("r.json: 2 documents have a file each in this format; name a folder for them");
    }

    @Test
    void whatCannotBeWrittenIsToldBeforeAnythingIsChecked() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertUsage("--report json=" + file + "/report.json", "cannot be written: ", "is a file, not a directory");
        assertUsage("--report jsonl=" + folder, folder + " is a directory; name a file");
        assertUsage("--report xml=a.xml", "'xml' is no format; say FORMAT=FILE with one of text, json, jsonl");
        assertUsage("--report json", "'json' names no file; say json=FILE, or --format json");
        assertUsage("--report json=-", "for standard output say --format json");
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void noReportOverwritesAnotherOrADocument() throws IOException {
        Path same = folder.resolve("same");
        assertUsage(
                "--report json=" + same + " --report jsonl=" + folder.resolve("x/../same"),
                "--report jsonl=",
                "would overwrite --report json=" + same);
        assertUsage("--report json=" + same + " -o " + same, "would overwrite --output " + same);
        Path draft = Files.copy(Path.of(CLEAN), folder.resolve("draft.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), draft);
        Called called = ticktie("check", "--report", "text=" + link, draft.toString());
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("would overwrite the document " + draft);
        assertThat(Files.readString(draft)).isEqualTo(Files.readString(Path.of(CLEAN)));
        assertThat(names(folder)).containsExactly("draft.txt", "link.txt");
    }

    @Test
    void aReportThatIsNotCompletedLeavesTheOldOneInPlace() throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "old");
        WholeFile begun = WholeFile.begin(report);
        begun.stream().write('{');
        begun.stream().flush();
        assertThat(Files.readString(report)).isEqualTo("old");
        begun.abandon();
        assertThat(Files.readString(report)).isEqualTo("old");
        assertThat(names(folder)).containsExactly("report.json");
    }

    @Test
    void theHelpSaysWhoEachFormatIsFor() {
        Called called = ticktie("check", "--help");
        assertThat(called.err()).isEmpty();
        String help = called.out();
        for (Format f : Format.values()) {
            assertThat(help).contains(String.format("  %-9s %s%n", f, f.audience()));
        }
    }

    @Test
    void devicesAreWrittenTo() {
        assertThat(ticktie("check", "--report", "json=/dev/null", CLEAN).code()).isZero();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    private void assertUsage(String options, String... said) {
        Called called = ticktie(("check " + options + " " + CLEAN).split(" "));
        assertThat(called.code()).as(options).isEqualTo(2);
        assertThat(called.out()).as(options).isEmpty();
        assertThat(called.err()).contains(said);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
