package org.ticktie.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Stream;
import org.ticktie.diagnose.Diagnostician;
import org.ticktie.document.Document;
import org.ticktie.engine.Engine;
import org.ticktie.engine.RuleBase;
import org.ticktie.extract.Extractor;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.read.Readers;
import org.ticktie.read.SourceReader;
import org.ticktie.report.JsonReport;
import org.ticktie.source.Source;

/**
 * Prints how many of the releases of a folder a warm checker gets through in a second, with one thread and with two, and each
 * stage's share of the processor's time. Run it with {@code mvn -q test-compile exec:exec@throughput}, or with
 * {@code -Dfolder=DIR} for another folder than the published releases that lie beside the project.
 */
public final class Throughput {
    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = 5;

    private enum Stage {
        READ,
        EXTRACT,
        RULES,
        DIAGNOSE,
        REPORT
    }

    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private final SourceReader sources = new SourceReader();
    private final Readers readers = new Readers();
    private final Extractor extractor = new Extractor();
    private final Engine engine = new Engine(RuleBase.builtIn());
    private final Diagnostician diagnostician = new Diagnostician();
    private final JsonReport report = new JsonReport(true);
    private final List<Path> releases;
    private final AtomicLongArray spent = new AtomicLongArray(Stage.values().length);

    private Throughput(List<Path> releases) {
        this.releases = releases;
    }

    /** Prints a line for one thread and one for two. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/corpus/dev");
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: there is no folder " + folder);
            return;
        }
        Throughput throughput = new Throughput(releases(folder));
        System.out.printf("%d releases%n", throughput.releases.size());
        throughput.rounds(WARM_UP_ROUNDS, 2);
        for (int threads : new int[] {1, 2}) {
            throughput.measure(threads);
        }
    }

    private static List<Path> releases(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            f -> f.toString().endsWith(".html") || f.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private void measure(int threads) throws Exception {
        Arrays.stream(Stage.values()).forEach(s -> spent.set(s.ordinal(), 0));
        long begun = System.nanoTime();
        rounds(ROUNDS, threads);
        double seconds = (System.nanoTime() - begun) / 1e9;
        int checked = ROUNDS * releases.size();
        double all = 0;
        for (Stage stage : Stage.values()) {
            all += spent.get(stage.ordinal());
        }
        System.out.printf(
                Locale.ROOT,
                "%d thread%s: %.1f documents a second, %.1f ms of processor a document:",
                threads,
                threads == 1 ? "" : "s",
                checked / seconds,
                all / 1e6 / checked);
        for (Stage stage : Stage.values()) {
            System.out.printf(
                    Locale.ROOT,
                    " %s %.0f %%",
                    stage.name().toLowerCase(Locale.ROOT),
                    100 * spent.get(stage.ordinal()) / all);
        }
        System.out.println();
    }

    private void rounds(int rounds, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger next = new AtomicInteger();
            Callable<Void> worker = () -> {
                for (int i = next.getAndIncrement(); i < rounds * releases.size(); i = next.getAndIncrement()) {
                    check(releases.get(i % releases.size()));
                }
                return null;
            };
            for (var done : pool.invokeAll(java.util.Collections.nCopies(threads, worker))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private void check(Path release) throws Exception {
        Document document = timed(Stage.READ, () -> readers.read(sources.read(release)));
        Source source = document.source();
        Facts facts = timed(Stage.EXTRACT, () -> extractor.extract(document));
        List<Relation> relations = timed(Stage.RULES, () -> engine.relations(facts));
        List<Finding> findings = timed(Stage.DIAGNOSE, () -> diagnostician.findings(facts, relations));
        timed(
                Stage.REPORT,
                () -> report.print(Result.of(
                        release.getFileName().toString(), source, facts, document.unread(), relations, findings)));
    }

    private <T> T timed(Stage stage, Callable<T> work) throws Exception {
        long begun = processor.getCurrentThreadCpuTime();
        T made = work.call();
        spent.addAndGet(stage.ordinal(), processor.getCurrentThreadCpuTime() - begun);
        return made;
    }
}
