package org.ticktie.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ticktie.Mutations;
import org.ticktie.Ticktie;
import org.ticktie.finding.Mutation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.report.MutationReport;
import org.ticktie.rule.Rule;
import org.ticktie.rule.RuleCatalogue;
import org.ticktie.rule.RuleSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ticktie rules}. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lists the rules: code, severity, and what should hold. \"ticktie explain CODE\" prints the page of one.",
            "With --rules, compiles your own as well, so that their mistakes are told."
        },
        footer = {
            "",
            "--mutate gives each number of a document in turn another digit (the last but one of its significant digits",
            "is raised by one, a nine lowered: more than rounding), reads and checks the altered file anew, and tells",
            "number by number whether a rule noticed: a finding that was not there before; no finding, but the number",
            "is not borne out any more; or nothing at all. The share noticed is what the rules are worth on this document."
        })
final class RulesCommand implements Callable<Integer> {
    @Spec
    CommandLine.Model.CommandSpec spec;

    @Mixin
    RuleOptions options;

    @Option(
            names = "--mutate",
            paramLabel = "FILE",
            description =
                    "Which numbers of this document (HTML or text) could change without any rule noticing; see below.")
    Path mutated;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "400",
            description =
                    "How many numbers --mutate tries, evenly spread over the document. Default: ${DEFAULT-VALUE}.")
    int most;

    @Override
    public Integer call() {
        RuleSettings settings = options.settings();
        return mutated == null ? list(settings) : mutate(settings);
    }

    private int mutate(RuleSettings settings) {
        Ticktie ticktie = new Ticktie(settings);
        Result result = ticktie.check(mutated);
        if (result.status() == Status.UNREADABLE) {
            spec.commandLine()
                    .getErr()
                    .println("ticktie: " + mutated + ": " + result.reason().replace("\n", "\n  "));
            return ExitCode.UNREADABLE;
        }
        int tries = Math.min(Math.max(0, most), result.ticks().size());
        Progress progress = new Progress(tries, "numbers", System.err, Terminal.errIsWatched());
        List<Mutation> made = new Mutations(ticktie, tries).of(result, n -> progress.step());
        if (made.stream().allMatch(m -> m.written().isEmpty())) {
            spec.commandLine().getErr().println("ticktie: " + mutated + ": no number in it can be altered in its text");
            return ExitCode.UNTESTED;
        }
        spec.commandLine()
                .getOut()
                .print(MutationReport.print(mutated.toString(), result.ticks().size(), made));
        return ExitCode.AGREES;
    }

    private int list(RuleSettings settings) {
        RuleCatalogue catalogue = settings.own() == null ? Ticktie.rules(settings) : new Ticktie(settings).rules();
        PrintWriter out = spec.commandLine().getOut();
        String file = "";
        for (Rule rule : catalogue.rules()) {
            if (!rule.file().equals(file)) {
                out.print((file.isEmpty() ? "" : "\n") + rule.file() + "\n");
                file = rule.file();
            }
            String severity = rule.severity().name().toLowerCase(Locale.ROOT);
            out.print(String.format(Locale.ROOT, "  %-6s %-8s %s\n", rule.code(), severity, rule.assertion()));
        }
        return ExitCode.AGREES;
    }
}
