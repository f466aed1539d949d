package org.ticktie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ticktie.Ticktie;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;
import org.ticktie.fact.Untestable;
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
        facts.schedules().forEach(s -> schedule(out, s));
        out.print("relations\n");
        for (Object relation : facts.relations()) {
            out.print("  " + FactWording.say(relation) + "\n");
        }
        out.print("\nfigures in the text\n");
        for (Amount a : facts.amounts()) {
            if (a.setting() == Setting.PROSE) {
                out.print("  " + a.id() + " " + FactWording.say(a) + "  " + a.where() + "\n");
            }
        }
        out.print("\nnot testable\n");
        for (Untestable u : facts.untestable()) {
            out.print("  " + (u.amount() == null ? u.part() : FactWording.say(u.amount())) + ": " + u.reason() + "\n");
        }
        return ExitCode.AGREES;
    }

    private static void schedule(PrintWriter out, Schedule s) {
        out.print("table " + s.ordinal() + "  " + FactWording.name(s.kind()) + "  " + s.title()
                + (s.currency().isEmpty() ? "" : "  " + s.currency()) + "\n");
        for (ScheduleColumn c : s.columns()) {
            out.print(String.format(
                    Locale.ROOT,
                    "  column %d  %s, %s: %s\n",
                    c.index(),
                    FactWording.name(c.kind()),
                    c.period() == null ? "no period" : c.period(),
                    c.heading()));
        }
        for (ScheduleRow r : s.rows()) {
            StringBuilder row = new StringBuilder("  ");
            row.append(
                    "  ".repeat(Math.min(10, r.layout() == null ? 0 : r.layout().indent())));
            row.append(r.caption().isEmpty() ? "(no caption)" : r.caption());
            row.append("  [").append(FactWording.name(r.item())).append(", ").append(FactWording.name(r.kind()));
            row.append(", ").append(FactWording.name(r.basis())).append("]");
            for (Amount a : r.amounts()) {
                row.append("  ").append(a == null ? "·" : FactWording.say(a));
            }
            out.print(row + "\n");
        }
        out.print("\n");
    }
}
