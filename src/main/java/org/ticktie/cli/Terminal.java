package org.ticktie.cli;

/** What is known of the terminal; Java tells only whether both ends of the program stand on one. */
final class Terminal {
    private Terminal() {}

    /** Whether to colour the report. */
    static boolean hasColours() {
        return System.console() != null && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether somebody watches standard error. The launcher tells, as it alone can see. */
    static boolean errIsWatched() {
        return "true".equals(System.getProperty("ticktie.watched"));
    }
}
