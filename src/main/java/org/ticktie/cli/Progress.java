package org.ticktie.cli;

/** A line on standard error that counts the documents, only where somebody watches. */
final class Progress {
    private final int total;
    private final boolean shown;
    private int done;

    Progress(int total) {
        this.total = total;
        this.shown = total > 20 && Terminal.errIsWatched();
    }

    void step() {
        done++;
        if (shown && (done % 10 == 0 || done == total)) {
            System.err.print("\r" + done + " of " + total + " documents" + (done == total ? "\n" : ""));
        }
    }
}
