package org.ticktie.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ticktie.Ticktie;
import org.ticktie.rule.Nearest;
import org.ticktie.rule.Rule;
import org.ticktie.rule.RuleCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ticktie explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints the page of a rule: what it checks, why, two examples, when it is silent, references.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "CODE", description = "Code of a rule, such as BS01; \"ticktie rules\" lists them.")
    String code;

    @Mixin
    RuleOptions options;

    @Override
    public Integer call() {
        RuleCatalogue catalogue = Ticktie.rules(options.settings());
        Rule rule = catalogue.rule(code.toUpperCase(Locale.ROOT));
        if (rule == null) {
            spec.commandLine()
                    .getErr()
                    .println("ticktie: there is no rule " + code + "; \"ticktie rules\" lists them all"
                            + maybe(catalogue));
            return ExitCode.USAGE;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(rule.name() + "\n");
        out.print(rule.severity().name().toLowerCase(Locale.ROOT) + ", " + rule.file() + "\n\n");
        out.print(rule.page().isEmpty() ? "(no page: write one as /** … */ above the rule)\n" : rule.page() + "\n");
        return ExitCode.AGREES;
    }

    private String maybe(RuleCatalogue catalogue) {
        String near =
                Nearest.to(code, catalogue.rules().stream().map(Rule::code).toList());
        return near.isEmpty() ? "" : "\n  Maybe " + near;
    }
}
