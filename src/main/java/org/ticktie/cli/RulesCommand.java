package org.ticktie.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ticktie.Ticktie;
import org.ticktie.rule.Rule;
import org.ticktie.rule.RuleCatalogue;
import org.ticktie.rule.RuleSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** {@code ticktie rules}. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lists the rules: code, severity, and what should hold. \"ticktie explain CODE\" prints the page of one.",
            "With --rules, compiles your own as well, so that their mistakes are told."
        })
final class RulesCommand implements Callable<Integer> {
    @Spec
    CommandLine.Model.CommandSpec spec;

    @Mixin
    RuleOptions options;

    @Override
    public Integer call() {
        RuleSettings settings = options.settings();
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
