package org.ticktie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ticktie.benchmark.StagedCheck.Stage;
import org.ticktie.read.SourceReader;
import org.ticktie.rule.RuleSettings;

/**
 * Prints how many releases (HTML and text) of a folder a warm checker gets through in a second, with one thread and with two, how
 * long each takes of a core, and how much of that in each stage. Without a folder it takes the published releases, which lie
 * beside the project. Warm it is when the compiler has come to rest, which takes it some thousand releases.
 */
public final class Throughput {
    private static final int WARM_UP = 45;
    private static final int ROUNDS = 5;
    private static final List<Stage> REPORT = List.of(Stage.JSONL);

    private final SourceReader sources = new SourceReader();
    private final StagedCheck check = new StagedCheck(RuleSettings.BUILT_IN);
    private final List<Path> releases;
    private final Map<Stage, Double> spent = new EnumMap<>(Stage.class);

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
        throughput.run(WARM_UP, 2);
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
        spent.clear();
        long begun = System.nanoTime();
        run(ROUNDS, threads);
        double seconds = (System.nanoTime() - begun) / 1e9;
        int checked = ROUNDS * releases.size();
        double busy = spent.values().stream().mapToDouble(Double::doubleValue).sum();
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%d releases, threads: %d, documents a second: %.1f, ms of a core a document: %.1f",
                releases.size(),
                threads,
                checked / seconds,
                1000 * busy / checked));
        spent.forEach((stage, time) -> line.append(
                String.format(Locale.ROOT, ", %s %.0f %%", stage.name().toLowerCase(Locale.ROOT), 100 * time / busy)));
        System.out.println(line);
    }

    private void run(int rounds, int threads) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int i = next.getAndIncrement(); i < rounds * releases.size(); i = next.getAndIncrement()) {
                Map<Stage, Double> times = check.seconds(sources.read(releases.get(i % releases.size())), REPORT);
                synchronized (spent) {
                    times.forEach((stage, time) -> spent.merge(stage, time, Double::sum));
                }
            }
            return null;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> done : pool.invokeAll(Collections.nCopies(threads, worker))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
