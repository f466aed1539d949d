package org.ticktie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ticktie.document.Document;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.read.Readers;
import org.ticktie.read.SourceReader;
import org.ticktie.read.UnreadableException;
import org.ticktie.rule.RuleSettings;
import org.ticktie.source.Source;

/** A document that cannot be read, or not within its limits, costs itself alone. */
class BrokenReaderTest {
    private static final Path CLEAN = Path.of("fixtures/clean/harrow-vale-2025-q1.txt");

    private static Ticktie with(Limits limits, Ticktie.Reading reading) {
        return new Ticktie(RuleSettings.BUILT_IN, limits, reading);
    }

    private static Source source(String name) throws Exception {
        return new SourceReader().read(name, Files.readAllBytes(CLEAN));
    }

    /** Reads what it is given, but fails at the documents of some names. */
    private static Ticktie.Reading failing() throws UnreadableException {
        Ticktie.Reading reader = mock(Ticktie.Reading.class);
        when(reader.read(any())).thenAnswer(call -> new Readers().read(call.getArgument(0)));
        doThrow(new IllegalStateException("half of it")).when(reader).read(named("state"));
        doThrow(new StackOverflowError()).when(reader).read(named("deep"));
        doThrow(new OutOfMemoryError()).when(reader).read(named("large"));
        doThrow(new NoClassDefFoundError("org/ticktie/Gone")).when(reader).read(named("link"));
        doThrow(new UnreadableException("is cut off", "")).when(reader).read(named("cut"));
        return reader;
    }

    private static Source named(String name) {
        return argThat(s -> s != null && s.name().equals(name));
    }

    @Test
    void oneBrokenDocumentIsOneLineAndTheOthersAreAsEver() throws Exception {
        Ticktie ticktie = with(Limits.USUAL, failing());
        List<String> names = List.of("a", "state", "b", "deep", "c", "large", "d", "link", "e", "cut", "f");
        List<Result> results = names.parallelStream()
                .map(n -> {
                    try {
                        return ticktie.check(source(n));
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertThat(results).extracting(Result::document).isEqualTo(names);
        IntStream.range(0, names.size()).forEach(i -> {
            Result result = results.get(i);
            if (i % 2 == 0) {
                assertThat(result.status()).isEqualTo(Status.AGREES);
                assertThat(result.counts()).isEqualTo(results.get(0).counts());
            } else {
                assertThat(result.status()).isEqualTo(Status.UNREADABLE);
                assertThat(result.reason()).isNotBlank();
            }
        });
    }

    @Test
    void aDocumentThatNeverEndsIsGivenUp() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Ticktie ticktie = with(new Limits(1, 1_000, 512, Duration.ofMillis(50)), s -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new UnreadableException("is done with", "");
            }
            return new Document(s, List.of(), List.of());
        });
        Result result = ticktie.check(source("slow"));
        assertThat(result.status()).isEqualTo(Status.UNREADABLE);
        assertThat(result.reason()).startsWith("was given up after 0 s\nMaybe allow it more time");
    }

    @Test
    void moreCellsThanAllowedAreSaidSo() throws Exception {
        int cells = 20;
        Limits few = new Limits(1, cells, 512, Duration.ofMinutes(5));
        Result over = new Ticktie(RuleSettings.BUILT_IN, few).check(source("wide"));
        assertThat(over.status()).isEqualTo(Status.UNREADABLE);
        assertThat(over.reason()).startsWith("has more than 20 cells and paragraphs\n");
        Limits more = new Limits(1, 100 * cells, 512, Duration.ofMinutes(5));
        assertThat(new Ticktie(RuleSettings.BUILT_IN, more)
                        .check(source("wide"))
                        .status())
                .isEqualTo(Status.AGREES);
    }

    @Test
    void largerFilesThanAllowedAreNotRead() {
        Limits small = new Limits(1, 1_000_000, 512, Duration.ofMinutes(5));
        byte[] large = "a line\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        Result result =
                new Ticktie(RuleSettings.BUILT_IN, small).check("long.txt", new java.io.ByteArrayInputStream(large));
        assertThat(result.reason()).isEqualTo("is larger than 1 MB\nMaybe allow it more with --max-megabytes.");
    }
}
