package org.ticktie.soak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ticktie.Limits;
import org.ticktie.Ticktie;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.report.Format;
import org.ticktie.rule.RuleSettings;
import org.ticktie.rule.Severity;

/**
 * Checks whole releases and then thousands of damaged ones, one after another in one program, and prints whether anything failed, how many documents
 * were given up for the time they took, which took longest, and what memory is still in use. Run it with {@code mvn -q test-compile
 * exec:java -Dexec.mainClass=org.ticktie.soak.Soak -Dexec.classpathScope=test -Dexec.args="DOCUMENTS FOLDER…"}.
 */
public final class Soak {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Every so many documents the file breaks off while it is read, and all reports are written. */
    private static final int NOW_AND_THEN = 100;

    private static final int TENTH = 10;

    private final Duration limit;
    private final Ticktie ticktie;
    private final Format.Setting setting;
    final Map<Status, Integer> statuses = new EnumMap<>(Status.class);

    /** What went wrong in the program, by document; nothing should. */
    final List<String> failures = new ArrayList<>();

    final List<String> givenUp = new ArrayList<>();
    private double slowest;
    private String slowestName = "";

    /** @param limit the longest that a document may take */
    Soak(Duration limit) {
        this.limit = limit;
        Limits usual = Limits.USUAL;
        ticktie = new Ticktie(
                RuleSettings.BUILT_IN, new Limits(usual.megabytes(), usual.cells(), usual.nesting(), limit));
        setting = new Format.Setting(ticktie.rules().rules(), Severity.ERROR, true, true);
    }

    /** Prints what came of it. */
    public static void main(String[] args) throws IOException {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        Path[] folders = args.length > 1
                ? Stream.of(args).skip(1).map(Path::of).toArray(Path[]::new)
                : new Path[] {Path.of("fixtures"), Path.of("../shared/corpus/dev")};
        Soak soak = new Soak(LIMIT);
        for (Path folder : folders) {
            soak.whole(folder);
        }
        System.out.println("whole documents: " + soak);
        List<Long> heap = soak.damaged(new DamagedDocuments(folders), documents, System.out::println);
        System.out.println("and " + documents + " damaged ones: " + soak);
        System.out.println("megabytes in use after each tenth: " + heap);
        soak.failures.forEach(System.out::println);
        soak.givenUp.forEach(System.out::println);
    }

    /** Checks the files of a folder as they are. */
    void whole(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            System.out.println("no documents in " + folder);
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                check(file.getFileName().toString(), Files.newInputStream(file), false);
            }
        }
    }

    /** Checks so many damaged documents and tells after each tenth how far it is; returns the megabytes then in use. */
    List<Long> damaged(DamagedDocuments documents, int many, Consumer<String> progress) {
        List<Long> heap = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            boolean now = i % NOW_AND_THEN == 0;
            byte[] bytes = documents.get(i);
            InputStream in = new ByteArrayInputStream(bytes);
            check("damaged " + i, now ? new SequenceInputStream(in, new BrokenStream()) : in, i % NOW_AND_THEN == 1);
            if (many >= TENTH && (i + 1) % (many / TENTH) == 0) {
                heap.add(megabytes());
                progress.accept(i + 1 + " damaged ones, " + heap.get(heap.size() - 1) + " MB in use: " + this);
            }
        }
        return heap;
    }

    private void check(String name, InputStream in, boolean everyReport) {
        long start = System.nanoTime();
        try (in) {
            Result result = ticktie.check(name, in);
            statuses.merge(result.status(), 1, Integer::sum);
            if (result.reason().contains("made Ticktie fail")
                    || result.reason().contains("more memory than there is")) {
                failures.add(name + ": " + result.reason());
            } else if (result.reason().startsWith("was given up")) {
                givenUp.add(name + " " + result.reason().lines().findFirst().orElse(""));
            }
            for (Format format : everyReport ? Format.values() : new Format[] {Format.JSONL}) {
                format.report(setting).part(result);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            failures.add(name + ": " + e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (seconds > slowest) {
            slowest = seconds;
            slowestName = name;
        }
    }

    private static long megabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    @Override
    public String toString() {
        return statuses + ", " + failures.size() + " made the program fail, " + givenUp.size() + " given up after "
                + limit.toSeconds() + " s, slowest " + slowestName + String.format(" %.1f s", slowest);
    }

    /** The rest of a file that cannot be read. */
    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }
    }
}
