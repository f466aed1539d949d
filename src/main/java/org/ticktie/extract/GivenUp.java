package org.ticktie.extract;

import java.util.concurrent.CancellationException;

/** Ends the work on a document whose time is over, so that its thread does not go on for nobody. */
public final class GivenUp {
    private GivenUp() {}

    /**
     * Asked at the head of the loops over tables, blocks, sentences and rows; cheap.
     *
     * @throws CancellationException where the thread was interrupted, as {@code --max-seconds} does
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the document was given up");
        }
    }
}
