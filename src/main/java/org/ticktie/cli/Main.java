package org.ticktie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.Ticktie;
import org.ticktie.report.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The program {@code ticktie}. */
@Command(
        name = "ticktie",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Checks that the numbers of an earnings release agree with each other.",
        footer = {
            "",
            "Exit codes: 0 nothing found, 1 findings, 2 wrong usage, 3 a document could not be read,",
            "4 less was tested than asked.",
            "",
            "Examples:",
            "  ticktie check release.html",
            "  ticktie check --format jsonl --fail-on warning filings/",
            "  ticktie explain BS01"
        })
public final class Main implements Runnable {
    /** Wide enough for the examples. */
    private static final int HELP_WIDTH = 110;

    private static final Map<String, Class<?>> COMMANDS = commands();

    @Spec
    CommandLine.Model.CommandSpec spec;

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand.class);
        commands.put("accept", AcceptCommand.class);
        commands.put("rules", RulesCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("facts", FactsCommand.class);
        commands.put("help", CommandLine.HelpCommand.class);
        return commands;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do, for example: ticktie check FILE");
    }

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
        return run(Clock.systemDefaultZone(), args);
    }

    /** The same on a day of the caller's choice. */
    static int run(Clock clock, String... args) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        if (isPlainCheck(args)) {
            return plainCheck(clock, err, args);
        }
        // A command costs its share of the start to describe, so where one is named, the others are not.
        Class<?> named = args.length == 0 || args[0].equals("help") ? null : COMMANDS.get(args[0]);
        if (named == CheckCommand.class) {
            Ticktie.prepare();
        }
        Factory factory = new Factory(clock, err);
        CommandLine line = new CommandLine(new Main(), factory);
        COMMANDS.forEach((name, command) -> {
            if (named == null || named == command) {
                line.addSubcommand(name, new CommandLine(command, factory));
            }
        });
        line.setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8));
        line.setErr(err);
        line.getSubcommands().values().forEach(c -> c.getCommandSpec().versionProvider(new Version()));
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, given) -> {
            CommandLine at = e.getCommandLine();
            at.getErr().println("ticktie: " + e.getMessage());
            at.getErr().println("Try \"" + at.getCommandSpec().qualifiedName() + " --help\".");
            return ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command.getErr()));
        try {
            return line.execute(args);
        } finally {
            line.getOut().flush();
        }
    }

    /** Whether documents are to be checked and nothing more is said: most runs, which need no option described. */
    static boolean isPlainCheck(String... args) {
        return args.length > 1
                && args[0].equals("check")
                && Arrays.stream(args, 1, args.length).noneMatch(a -> a.isEmpty() || "-@".indexOf(a.charAt(0)) >= 0);
    }

    private static int plainCheck(Clock clock, PrintWriter err, String... args) {
        Ticktie.prepare();
        CheckCommand check = new CheckCommand(clock, err);
        check.arguments = List.of(args).subList(1, args.length);
        try {
            return check.call();
        } catch (RuntimeException e) {
            return failed(e, err);
        }
    }

    private static int failed(Exception e, PrintWriter err) {
        err.println("ticktie: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        return e instanceof IOException ? ExitCode.UNREADABLE : ExitCode.USAGE;
    }

    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"ticktie " + ToolVersion.text()};
        }
    }

    /** Makes the commands, and tells those that ask what day it is. */
    private record Factory(Clock clock, PrintWriter err) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> command) throws Exception {
            if (command == CheckCommand.class) {
                return command.cast(new CheckCommand(clock, err));
            }
            return command == AcceptCommand.class
                    ? command.cast(new AcceptCommand(clock))
                    : CommandLine.defaultFactory().create(command);
        }
    }
}
