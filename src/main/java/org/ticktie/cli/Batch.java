package org.ticktie.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ticktie.Ticktie;
import org.ticktie.acceptance.Review;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.report.Part;

/** Checks documents on all cores and adds them to the reports in the order in which they were named. */
final class Batch {
    /** Reports wait for their turn in memory, so no worker may run far ahead of the slowest document. */
    private static final int AHEAD_PER_WORKER = 8;

    private final Ticktie ticktie;
    private final Review review;
    private final CheckCommand options;
    private final ReportOutputs outputs;
    private final Progress progress;
    private int code = ExitCode.AGREES;

    Batch(Ticktie ticktie, Review review, CheckCommand options, ReportOutputs outputs, Progress progress) {
        this.ticktie = ticktie;
        this.review = review;
        this.options = options;
        this.outputs = outputs;
        this.progress = progress;
    }

    /** What is kept of a document once it has been checked. */
    private record Outcome(List<Part> parts, int code, String unreadable) {}

    int run(List<String> names) throws IOException {
        int workers = Math.min(names.size(), options.threads);
        if (workers <= 1) {
            for (String name : names) {
                add(check(name));
            }
            return code;
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            Deque<Future<Outcome>> waiting = new ArrayDeque<>();
            Iterator<String> left = names.iterator();
            while (left.hasNext() || !waiting.isEmpty()) {
                while (left.hasNext() && waiting.size() < workers * AHEAD_PER_WORKER) {
                    String name = left.next();
                    waiting.add(pool.submit(() -> check(name)));
                }
                add(await(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
        return code;
    }

    private Outcome check(String name) throws IOException {
        Result result = review.of(result(name));
        int one = ExitCode.of(result, options.failOn, options.minCoverage, options.allowUntested);
        String unreadable = result.status() == Status.UNREADABLE ? name + ": " + result.reason() : "";
        return new Outcome(outputs.print(name, result), one, unreadable);
    }

    private Result result(String name) {
        if (name.equals("-")) {
            return ticktie.check(name, System.in);
        }
        try {
            return ticktie.check(Path.of(name));
        } catch (InvalidPathException e) {
            return Result.unreadable(name, "is no path: " + e.getReason());
        }
    }

    private void add(Outcome outcome) throws IOException {
        progress.clear();
        if (!outcome.unreadable().isEmpty()) {
            System.err.println("ticktie: " + outcome.unreadable().replace("\n", "\n  "));
        }
        outputs.add(outcome.parts());
        code = ExitCode.graver(code, outcome.code());
        progress.step();
    }

    private static Outcome await(Future<Outcome> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException told) {
                throw told;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
