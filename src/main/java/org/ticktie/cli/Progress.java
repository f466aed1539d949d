package org.ticktie.cli;

import java.io.PrintStream;

/** A bar on standard error that shows how far a long batch has come, only where somebody watches. */
final class Progress {
    /** Fewer documents are done before a bar would be read. */
    private static final int LONG_BATCH = 20;

    private static final int WIDTH = 30;

    private final PrintStream err;
    private final int total;
    private final String what;
    private final boolean shown;
    private int done;
    private String drawn = "";

    Progress(int total, String what, PrintStream err, boolean watched) {
        this.total = total;
        this.what = what;
        this.err = err;
        this.shown = watched && total > LONG_BATCH;
    }

    /** Takes the bar away, so that something else can be printed. */
    void clear() {
        if (!drawn.isEmpty()) {
            err.print("\r" + " ".repeat(drawn.length()) + "\r");
            drawn = "";
        }
    }

    /** One more document is done. */
    void step() {
        done++;
        if (!shown || done == total) {
            clear();
            return;
        }
        int filled = (int) ((long) WIDTH * done / total);
        String bar = "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + total + " " + what;
        if (!bar.equals(drawn)) {
            clear();
            err.print(bar);
            err.flush();
            drawn = bar;
        }
    }
}
