package org.ticktie;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.ticktie.finding.Result;

/** Gives a document up that takes too long, so that the others of a batch get their turn. */
final class TimeLimit {
    /** For documents that are nested as deep as {@link Limits} allows; memory is taken only as it is used. */
    private static final long STACK = 32 << 20;

    private static final ExecutorService CHECKING = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(null, work, "check", STACK);
        thread.setDaemon(true);
        return thread;
    });

    private final Duration most;

    TimeLimit(Duration most) {
        this.most = most;
    }

    /** What the check comes to, or that it took too long; its thread is told, and ends where it next looks. */
    Result of(String name, Supplier<Result> check) {
        Future<Result> result = CHECKING.submit(check::get);
        try {
            return result.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            return Result.unreadable(
                    name,
                    "was given up after " + most.toSeconds() + " s\nMaybe allow it more time with --max-seconds.");
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            return Result.unreadable(name, "was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
