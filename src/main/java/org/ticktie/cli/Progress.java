package org.ticktie.cli;

/** A line on standard error that counts what is done, only where somebody watches. */
final class Progress {
    private final int total;
    private final String what;
    private final boolean shown;
    private int done;

    Progress(int total) {
        this(total, "documents");
    }

    Progress(int total, String what) {
        this.total = total;
        this.what = what;
        this.shown = total > 20 && Terminal.errIsWatched();
    }

    void step() {
        done++;
        if (shown && (done % 10 == 0 || done == total)) {
            System.err.print("\r" + done + " of " + total + " " + what + (done == total ? "\n" : ""));
        }
    }
}
