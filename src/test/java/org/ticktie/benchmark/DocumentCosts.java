package org.ticktie.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ticktie.document.Document;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.rule.RuleSettings;
import org.ticktie.source.Source;

/**
 * Prints what a small, a medium and a large release cost: the memory that checking one allocates and that its result keeps, and the
 * time of the rules with the built-in ones once and four times (three copies with codes of their own beside them). Run it with
 * {@code .ci/benchmark costs}.
 */
public final class DocumentCosts {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARMING = 60;
    private static final int KEPT = 40;
    private static final int COPIES = 3;

    private DocumentCosts() {}

    /** Prints a line for each size. */
    public static void main(String[] args) throws IOException {
        StagedCheck once = new StagedCheck(RuleSettings.BUILT_IN);
        StagedCheck fourTimes = new StagedCheck(new RuleSettings(copies(), Set.of(), Map.of()));
        for (ReleaseSize size : ReleaseSize.values()) {
            Source source = size.source();
            for (int i = 0; i < WARMING; i++) {
                result(once, source);
            }
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Result result = result(once, source);
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            double one = rules(once, source);
            double four = rules(fourTimes, source);
            System.out.printf(
                    Locale.ROOT,
                    "%s (%d KB, %d numbers, %d relations): %.1f MB allocated, %.2f MB kept; rules %.2f ms, four times as many %.2f ms, ratio %.1f%n",
                    size,
                    source.text().length() / 1024,
                    result.counts().numbers(),
                    result.relations().size(),
                    allocated / 1e6,
                    kept(once, source) / 1e6,
                    one,
                    four,
                    four / one);
        }
    }

    private static Result result(StagedCheck check, Source source) {
        Document document = check.read(source);
        Facts facts = check.extract(document);
        List<Relation> relations = check.relations(facts);
        return check.result(document, facts, relations, check.findings(facts, relations));
    }

    /** What the heap holds more with a result in it. */
    private static double kept(StagedCheck check, Source source) {
        long empty = used();
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < KEPT; i++) {
            results.add(result(check, source));
        }
        return (double) (used() - empty) / results.size();
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Milliseconds on a core, the median of many. */
    private static double rules(StagedCheck check, Source source) {
        Facts facts = check.extract(check.read(source));
        double[] times = new double[WARMING];
        for (int i = 0; i < 2 * WARMING; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            check.relations(facts);
            times[i % WARMING] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        java.util.Arrays.sort(times);
        return times[WARMING / 2];
    }

    /** The built-in rules under other names, so that they are run besides. */
    private static Path copies() throws IOException {
        Path folder = Files.createTempDirectory("ticktie-rules");
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                for (int copy = 1; copy <= COPIES; copy++) {
                    String text = Files.readString(file)
                            .replace("package org.ticktie.rules", "package copy" + copy)
                            .replaceAll("rule \"([A-Z]+)", "rule \"" + (char) ('W' + copy) + "$1");
                    Files.writeString(folder.resolve(copy + "-" + file.getFileName()), text);
                }
            }
        }
        return folder;
    }
}
