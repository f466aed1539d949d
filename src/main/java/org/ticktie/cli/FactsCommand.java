package org.ticktie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ticktie.Ticktie;
import org.ticktie.fact.Facts;
import org.ticktie.report.FactsReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ticktie facts}. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = "Prints what a document was understood to say: tables, periods, meanings, relations. "
                + "The first thing to look at when a result surprises.")
final class FactsCommand implements Callable<Integer> {
    @Spec
    CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE|-", description = "A document, or - for standard input.")
    String file;

    @Override
    public Integer call() throws IOException {
        Ticktie ticktie = new Ticktie();
        PrintWriter out = spec.commandLine().getOut();
        Facts facts;
        try {
            facts = file.equals("-") ? ticktie.read(file, System.in) : ticktie.read(Path.of(file));
        } catch (IOException | IllegalArgumentException e) {
            spec.commandLine()
                    .getErr()
                    .println("ticktie: " + file + ": "
                            + String.valueOf(e.getMessage()).replace("\n", "\n  "));
            return ExitCode.UNREADABLE;
        }
        out.print(new FactsReport().print(facts));
        return ExitCode.AGREES;
    }
}
