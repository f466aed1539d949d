package org.ticktie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ticktie.cli.Called.piped;
import static org.ticktie.cli.Called.ticktie;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ticktie.Pending;
import org.ticktie.Ticktie;
import org.ticktie.finding.Status;

/** Extracted data as JSON Lines, one document a line, from a file and as a stream. */
class JsonLinesTest {
    private static final String FACT =
            "{\"concept\":\"us-gaap:%s\",\"instant\":\"%d-12-31\",\"unit\":\"USD\",\"decimals\":-3,\"value\":%s}";

    @TempDir
    Path folder;

    private static String line(int assets, int both) {
        return "{\"facts\":["
                + String.join(
                        ",",
                        FACT.formatted("Assets", 2024, assets + "000"),
                        FACT.formatted("LiabilitiesAndStockholdersEquity", 2024, both + "000"),
                        FACT.formatted("Assets", 2023, "22901000"),
                        FACT.formatted("LiabilitiesAndStockholdersEquity", 2023, "22901000"))
                + "]}\n";
    }

    private static final String LINES = line(23815, 23815) + "\n" + line(23815, 28315)
            + "{\"facts\":[{\"concept\":\"Assets\",\"value\":[]}]}\n{\"facts\": nonsense}\n" + line(23816, 23816);

    private static final String[] NAMES = {":1", ":3", ":4", ":5", ":6"};

    private static void assertSaid(Called called, String name) {
        assertThat(called.code()).isEqualTo(3);
        String[] said = called.out().split("\n");
        assertThat(said).hasSize(5);
        for (int i = 0; i < said.length; i++) {
            assertThat(said[i]).startsWith("{\"schema\":\"ticktie/1\",\"document\":\"" + name + NAMES[i] + "\"");
        }
        assertThat(said[0]).contains("\"status\":\"agrees\"");
        assertThat(said[1]).contains("\"rule\":\"XB01\"", "\"pointer\":\"/facts/1/value\"");
        assertThat(said[2]).contains("\"status\":\"unreadable\"");
        assertThat(called.err())
                .contains(
                        "ticktie: " + name + ":4: does not follow the facts schema: /facts/0/value: expected a number",
                        "ticktie: " + name + ":5: does not follow the facts schema: /facts: Unrecognized token");
    }

    @Test
    void aFile() throws IOException {
        for (String name : new String[] {"facts.jsonl", "facts.ndjson", "facts.json"}) {
            Path file = Files.writeString(folder.resolve(name), LINES);
            assertSaid(ticktie("check", "--format", "jsonl", file.toString()), file.toString());
        }
        assertThat(ticktie("check", "--format", "jsonl", folder.toString())
                        .out()
                        .split("\n"))
                .hasSize(15);
    }

    @Test
    void standardInput() {
        assertSaid(piped(LINES, "check", "--format", "jsonl", "-"), "-");
        assertSaid(piped("\uFEFF" + LINES.replace("\n", "\r\n"), "check", "--format", "jsonl", "-"), "-");
    }

    @Test
    void oneDocumentOnSeveralLinesIsOne() {
        String document = line(23815, 23815).replace(",", ",\n");
        Called called = piped(document, "check", "--format", "jsonl", "-");
        assertThat(called.code()).isZero();
        assertThat(called.out())
                .startsWith("{\"schema\":\"ticktie/1\",\"document\":\"-\",\"status\":\"agrees\"")
                .hasLineCount(1);
    }

    @Test
    void formatsWithAFileEachAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.jsonl"), LINES);
        Called called = ticktie("check", "--format", "html", file.toString());
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err())
                .contains("--format html: the documents of JSON Lines are no files that could have one each");
        assertThat(ticktie("check", "--report", "xlsx=" + folder + "/", file.toString())
                        .code())
                .isEqualTo(2);
    }

    /** A stream that writes its lines only when they are read. */
    private static final class Endless extends InputStream {
        private final byte[] line = line(23815, 23815).getBytes(StandardCharsets.UTF_8);
        private long read;

        @Override
        public int read() {
            return line[(int) (read++ % line.length)];
        }
    }

    @Test
    void aStreamIsReadNoFurtherThanItIsAskedFor() {
        Endless endless = new Endless();
        Iterator<Pending> lines = new Ticktie().lines("stream", endless, List.of());
        for (int i = 1; i <= 2000; i++) {
            Pending next = lines.next();
            assertThat(next.name()).isEqualTo("stream:" + i);
            assertThat(endless.read).isLessThanOrEqualTo((long) i * endless.line.length + (1 << 16));
        }
        assertThat(lines.next().result().get().status()).isEqualTo(Status.AGREES);
    }

    /** A buffered stream keeps all that was read behind a mark, so that sniffing must leave none. */
    @Test
    void whatHasBeenReadIsNotKept() throws IOException {
        int[] buffer = new int[1];
        BufferedInputStream stream = new BufferedInputStream(new Endless(), 1 << 13) {
            @Override
            public synchronized int read() throws IOException {
                int c = super.read();
                buffer[0] = buf.length;
                return c;
            }
        };
        assertThat(Ticktie.holdsLines(stream)).isTrue();
        Iterator<Pending> lines = new Ticktie().lines("stream", stream, List.of());
        for (int i = 0; i < 2000; i++) {
            lines.next();
        }
        assertThat(buffer[0]).isEqualTo(1 << 13);
    }

    @Test
    void aStreamThatBreaksOffIsSaidToAndEnds() {
        InputStream broken = new InputStream() {
            private final InputStream first =
                    new ByteArrayInputStream(line(1, 1).getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int c = first.read();
                if (c < 0) {
                    throw new IOException("the line went dead");
                }
                return c;
            }
        };
        Iterator<Pending> lines = new Ticktie().lines("stream", broken, List.of());
        assertThat(lines.next().result().get().status()).isEqualTo(Status.AGREES);
        assertThat(lines.next().result().get().reason()).isEqualTo("cannot be read: the line went dead");
        assertThat(lines.hasNext()).isFalse();
    }
}
