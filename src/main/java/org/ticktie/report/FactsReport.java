package org.ticktie.report;

import java.util.Locale;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;
import org.ticktie.fact.Untestable;

/** What a document was understood to say, as text. */
public final class FactsReport {
    /** Tables, relations, figures in the text, and what could not be tested. */
    public String print(Facts facts) {
        StringBuilder out = new StringBuilder();
        facts.schedules().forEach(s -> schedule(out, s));
        out.append("relations\n");
        for (Object relation : facts.relations()) {
            out.append("  " + FactWording.say(relation) + "\n");
        }
        out.append("\nfigures in the text\n");
        for (Amount a : facts.amounts()) {
            if (a.setting() == Setting.PROSE) {
                out.append("  " + a.id() + " " + FactWording.say(a) + "  " + a.where() + "\n");
            }
        }
        out.append("\nnot testable\n");
        for (Untestable u : facts.untestable()) {
            out.append("  " + (u.amount() == null ? u.part() : FactWording.say(u.amount())) + ": " + u.reason() + "\n");
        }
        return out.toString();
    }

    private static void schedule(StringBuilder out, Schedule s) {
        out.append("table " + s.ordinal() + "  " + FactWording.name(s.kind()) + "  " + s.title()
                + (s.currency().isEmpty() ? "" : "  " + s.currency()) + "\n");
        for (ScheduleColumn c : s.columns()) {
            out.append(String.format(
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
            out.append(row + "\n");
        }
        out.append("\n");
    }
}
