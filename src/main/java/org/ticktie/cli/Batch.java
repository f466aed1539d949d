package org.ticktie.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ticktie.Pending;
import org.ticktie.Ticktie;
import org.ticktie.acceptance.Review;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.report.Part;

/** Checks documents on all cores and adds them to the reports in the order in which they were named. */
final class Batch {
    /** Reports wait for their turn in memory, so no worker may run far ahead of the slowest document. */
    private static final int AHEAD_PER_WORKER = 8;

    private final Result previous;
    private final Review review;
    private final CheckCommand options;
    private final ReportOutputs outputs;
    private final Progress progress;
    private int code = ExitCode.AGREES;

    Batch(Result previous, Review review, CheckCommand options, ReportOutputs outputs, Progress progress) {
        this.previous = previous;
        this.review = review;
        this.options = options;
        this.outputs = outputs;
        this.progress = progress;
    }

    /** What is kept of a document once it has been checked. */
    private record Outcome(List<Part> parts, int code, String unreadable) {}

    /**
     * @param most how many documents there are at most, as far as that is known
     */
    int run(Iterator<Pending> left, int most) throws IOException {
        int workers = Math.min(most, Runtime.getRuntime().availableProcessors());
        if (workers <= 1) {
            while (left.hasNext()) {
                add(check(left.next()));
            }
            return code;
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            Deque<Future<Outcome>> waiting = new ArrayDeque<>();
            while (left.hasNext() || !waiting.isEmpty()) {
                while (left.hasNext() && waiting.size() < workers * AHEAD_PER_WORKER) {
                    Pending next = left.next();
                    waiting.add(pool.submit(() -> check(next)));
                }
                add(await(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
        return code;
    }

    private Outcome check(Pending pending) throws IOException {
        String name = pending.name();
        Result checked = pending.result().get();
        Result result = review.of(previous == null ? checked : Ticktie.since(previous, checked));
        int one = ExitCode.of(result, options.failOn, options.minCoverage, options.allowUntested);
        String unreadable = result.status() == Status.UNREADABLE ? name + ": " + result.reason() : "";
        return new Outcome(outputs.print(name, result), one, unreadable);
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
