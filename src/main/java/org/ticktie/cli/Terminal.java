package org.ticktie.cli;

/** What is known of the terminal. The launcher tells, as it alone can see whether standard output and error go to one. */
final class Terminal {
    private Terminal() {}

    /** Whether to colour the report: on a terminal, unless the user's environment says no. */
    static boolean hasColours() {
        String noColour = System.getenv("NO_COLOR");
        boolean wanted = noColour == null || noColour.isEmpty();
        return wanted && outIsTerminal() && !"dumb".equals(System.getenv("TERM"));
    }

    private static boolean outIsTerminal() {
        String told = System.getProperty("ticktie.terminal");
        return told == null ? System.console() != null : told.equals("true");
    }

    /** Whether somebody watches standard error. */
    static boolean errIsWatched() {
        return "true".equals(System.getProperty("ticktie.watched"));
    }
}
