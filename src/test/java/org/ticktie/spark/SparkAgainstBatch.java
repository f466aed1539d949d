package org.ticktie.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.ticktie.Ticktie;
import org.ticktie.report.JsonReport;

/**
 * Prints how long Spark on two threads of this machine takes for a thousand short releases against the library on two threads,
 * files read and results written, both warm and in turn. Run it with {@code mvn -q test-compile exec:java
 * -Dexec.mainClass=org.ticktie.spark.SparkAgainstBatch -Dexec.classpathScope=test}.
 */
public final class SparkAgainstBatch {
    private static final int DOCUMENTS = 1_000;
    private static final int ROUNDS = 3;

    private SparkAgainstBatch() {}

    /** Prints the median of a few rounds of each, and their ratio. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("ticktie");
        Path releases = Files.createDirectory(folder.resolve("releases"));
        ReleaseVariants.write(ReleaseVariants.documents(DOCUMENTS), releases);
        LocalSpark.session();
        double[] spark = new double[ROUNDS];
        double[] batch = new double[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            double s = spark(releases, folder.resolve("checked" + i));
            double b = batch(releases, folder.resolve("checked" + i + ".jsonl"));
            if (i >= 0) {
                spark[i] = s;
                batch[i] = b;
            }
        }
        double s = median(spark);
        double b = median(batch);
        System.out.printf(
                Locale.ROOT, "%d documents: Spark %.1f s, in-process %.1f s, ratio %.2f%n", DOCUMENTS, s, b, s / b);
        LocalSpark.session().stop();
    }

    private static double spark(Path releases, Path out) {
        long start = System.nanoTime();
        PrintWriter err = new PrintWriter(System.err, true);
        TicktieJob.run(new PrintWriter(System.out, true), err, releases.toString(), "-o", out.toString());
        return seconds(start);
    }

    private static double batch(Path releases, Path out) throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Ticktie ticktie = new Ticktie();
        JsonReport report = new JsonReport(true);
        ForkJoinPool pool = new ForkJoinPool(2);
        try (Stream<Path> files = Files.walk(releases)) {
            List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
            List<String> lines = pool.submit(() -> found.parallelStream()
                            .map(f -> report.print(ticktie.check(f)))
                            .toList())
                    .get();
            Files.writeString(out, String.join("", lines));
        } finally {
            pool.shutdown();
        }
        return seconds(start);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
