package org.ticktie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ticktie.cli.Called.ticktie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches: the same bytes whatever the threads and the place, and a killed one goes on. */
class ResumeTest {
    @TempDir
    Path folder;

    private Path documents;
    private Path out;

    @BeforeEach
    void batch() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        String text = Files.readString(Path.of("fixtures/clean/harrow-vale-2025-q1.txt"));
        for (int i = 0; i < 7; i++) {
            String wrong = i == 2 ? text.replace("5,713", "5,731") : text;
            Files.writeString(documents.resolve("r" + i + ".txt"), wrong);
        }
        Files.write(documents.resolve("r3.txt"), new byte[0]);
        out = folder.resolve("out.jsonl");
    }

    private Called resumed(String... more) {
        String[] fixed = {"check", "--format", "jsonl", "-o", out.toString(), "--resume", documents.toString()};
        String[] all = new String[fixed.length + more.length];
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return ticktie(all);
    }

    private String inOneGo(String... more) {
        String[] all = new String[4 + more.length];
        System.arraycopy(new String[] {"check", "--format", "jsonl", documents.toString()}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return ticktie(all).out();
    }

    @Test
    void whereverItWasKilledTheWholeIsTheSame() throws IOException {
        String whole = inOneGo();
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        int third = nth(whole, 3);
        for (int kept : List.of(0, 1, third, third + 1, third + 400, bytes.length - 1, bytes.length)) {
            Files.write(out, java.util.Arrays.copyOf(bytes, kept));
            Called called = resumed();
            assertThat(Files.readString(out)).as("killed after %d bytes", kept).isEqualTo(whole);
            assertThat(called.code()).as("killed after %d bytes", kept).isEqualTo(ExitCode.UNREADABLE);
        }
    }

    private static int nth(String text, int lines) {
        int at = -1;
        for (int i = 0; i < lines; i++) {
            at = text.indexOf('\n', at + 1);
        }
        return text.substring(0, at + 1).getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void theCodeIsThatOfAllDocuments() throws IOException {
        Files.delete(documents.resolve("r3.txt"));
        assertThat(resumed().code()).isEqualTo(ExitCode.FINDINGS);
        String whole = Files.readString(out);
        assertThat(resumed().code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(out)).isEqualTo(whole);
        assertThat(resumed("--min-coverage", "100%").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void anotherFileIsLeftAlone() throws IOException {
        Files.writeString(out, "{\"name\": 1}\nmore\n");
        Called called = resumed();
        assertThat(called.code()).isEqualTo(ExitCode.USAGE);
        assertThat(called.err()).contains(out + " cannot be written: holds something else than an earlier run's jsonl");
        assertThat(Files.readString(out)).isEqualTo("{\"name\": 1}\nmore\n");
    }

    @Test
    void itNeedsAFileOfLines() {
        assertThat(ticktie("check", "--resume", documents.toString()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(ticktie("check", "--threads", "0", documents.toString()).err())
                .contains("--threads must be at least 1");
    }

    @Test
    void threadsLocaleAndTimeZoneMakeNoDifference() {
        String whole = inOneGo("--threads", "1");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(inOneGo("--threads", "4")).as(tag).isEqualTo(whole);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(whole.lines()).hasSize(7);
    }
}
