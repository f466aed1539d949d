package org.ticktie.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ticktie.Ticktie;
import org.ticktie.report.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The commands of {@code ticktie} with their options. */
@Command(
        name = "ticktie",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
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
final class Commands implements Runnable {
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

    /** Does what the arguments say and returns the exit code. */
    static int run(Supplier<LocalDate> today, PrintWriter err, String... args) {
        // A command costs its share of the start to describe, so where one is named, the others are not.
        Class<?> named = args.length == 0 || args[0].equals("help") ? null : COMMANDS.get(args[0]);
        if (named == CheckCommand.class) {
            Ticktie.prepare();
        }
        Factory factory = new Factory(today, err);
        CommandLine line = new CommandLine(new Commands(), factory);
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
        line.setExecutionExceptionHandler((e, command, parsed) -> Main.failed(e, command.getErr()));
        try {
            return line.execute(args);
        } finally {
            line.getOut().flush();
        }
    }

    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"ticktie " + ToolVersion.text()};
        }
    }

    /** Makes the commands, and tells those that ask what day it is. */
    private record Factory(Supplier<LocalDate> today, PrintWriter err) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> command) throws Exception {
            if (command == CheckCommand.class) {
                return command.cast(new CheckCommand(today, err));
            }
            return command == AcceptCommand.class
                    ? command.cast(new AcceptCommand(today))
                    : CommandLine.defaultFactory().create(command);
        }
    }
}
