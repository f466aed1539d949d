package org.ticktie.cli;

import java.io.PrintWriter;
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
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.report.Report;

/** Checks documents on all cores and prints their reports in the order in which they were named. */
final class Batch {
    /** Reports wait for their turn in memory, so no worker may run far ahead of the slowest document. */
    private static final int AHEAD_PER_WORKER = 8;

    private final Report report;
    private final CheckCommand options;
    private final Progress progress;
    private int code = ExitCode.AGREES;

    Batch(Report report, CheckCommand options, Progress progress) {
        this.report = report;
        this.options = options;
        this.progress = progress;
    }

    /** What is kept of a document once it has been checked. */
    private record Outcome(String printed, int code, String unreadable) {}

    int run(List<String> names, PrintWriter out) {
        Ticktie ticktie = new Ticktie(options.rules.settings());
        int workers = Math.min(names.size(), Runtime.getRuntime().availableProcessors());
        if (workers <= 1) {
            names.forEach(name -> print(check(ticktie, name), out, names.size()));
            return code;
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            Deque<Future<Outcome>> waiting = new ArrayDeque<>();
            Iterator<String> left = names.iterator();
            while (left.hasNext() || !waiting.isEmpty()) {
                while (left.hasNext() && waiting.size() < workers * AHEAD_PER_WORKER) {
                    String name = left.next();
                    waiting.add(pool.submit(() -> check(ticktie, name)));
                }
                print(await(waiting.remove()), out, names.size());
            }
        } finally {
            pool.shutdownNow();
        }
        return code;
    }

    private Outcome check(Ticktie ticktie, String name) {
        Result result = result(ticktie, name);
        int one = ExitCode.of(result, options.failOn, options.minCoverage, options.allowUntested);
        return new Outcome(
                report.print(result), one, result.status() == Status.UNREADABLE ? name + ": " + result.reason() : "");
    }

    private static Result result(Ticktie ticktie, String name) {
        if (name.equals("-")) {
            return ticktie.check(name, System.in);
        }
        try {
            return ticktie.check(Path.of(name));
        } catch (InvalidPathException e) {
            return Result.unreadable(name, "is no path: " + e.getReason());
        }
    }

    private void print(Outcome outcome, PrintWriter out, int documents) {
        boolean text = options.format == CheckCommand.Format.text;
        if (!outcome.unreadable().isEmpty()) {
            System.err.println("ticktie: " + outcome.unreadable().replace("\n", "\n  "));
        }
        if (!text || outcome.unreadable().isEmpty()) {
            out.print(outcome.printed());
            if (text && documents > 1) {
                out.println();
            }
            out.flush();
        }
        code = ExitCode.graver(code, outcome.code());
        progress.step();
    }

    private static Outcome await(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
