package org.ticktie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.ticktie.Ticktie;

/**
 * The program {@code ticktie}. Most runs name documents to check and say nothing more; they begin without the description of all
 * options, which would take as long as reading the document.
 */
public final class Main {
    private Main() {}

    /** Runs the program and ends with its exit code. */
    public static void main(String[] args) {
        int code = run(args);
        // The pool of workers has no reason to hold the program up; halting spares the shutdown sequence.
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code);
    }

    /** Runs the program and returns its exit code. */
    static int run(String... args) {
        return run(LocalDate::now, args);
    }

    /** The same on a day of the caller's choice, which is asked for only where it matters. */
    static int run(Supplier<LocalDate> today, String... args) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return isPlainCheck(args) ? plainCheck(today, err, args) : Commands.run(today, err, args);
    }

    private static boolean isPlainCheck(String... args) {
        for (int i = 1; i < args.length; i++) {
            if (args[i].isEmpty() || args[i].charAt(0) == '-' || args[i].charAt(0) == '@') {
                return false;
            }
        }
        return args.length > 1 && args[0].equals("check");
    }

    private static int plainCheck(Supplier<LocalDate> today, PrintWriter err, String... args) {
        Ticktie.prepare();
        CheckCommand check = new CheckCommand(today, err);
        check.arguments = List.of(args).subList(1, args.length);
        try {
            return check.call();
        } catch (RuntimeException e) {
            return failed(e, err);
        }
    }

    /** Says what went wrong and returns the exit code for it. */
    static int failed(Exception e, PrintWriter err) {
        err.println("ticktie: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        return e instanceof IOException ? ExitCode.UNREADABLE : ExitCode.USAGE;
    }
}
