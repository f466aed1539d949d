package org.ticktie.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.ticktie.Ticktie;
import org.ticktie.rule.Rule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** {@code ticktie rules}. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description =
                "Lists the rules: code, severity, and what should hold. \"ticktie explain CODE\" prints the page of one.")
final class RulesCommand implements Runnable {
    @Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        String file = "";
        for (Rule rule : Ticktie.builtInRules().rules()) {
            if (!rule.file().equals(file)) {
                out.print((file.isEmpty() ? "" : "\n") + "rules/" + rule.file() + "\n");
                file = rule.file();
            }
            String severity = rule.severity().name().toLowerCase(Locale.ROOT);
            out.print(String.format(Locale.ROOT, "  %-6s %-8s %s\n", rule.code(), severity, rule.assertion()));
        }
    }
}
