package org.ticktie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Untestable;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.source.TextSpan;

/** What was not tested, and why, grouped by reason. */
final class UntestedSection {
    private static final int MOST_SHOWN = 6;

    private final Paint paint;

    UntestedSection(Paint paint) {
        this.paint = paint;
    }

    void append(StringBuilder out, Result result) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (Tick t : result.ticks()) {
            if (t.mark() == Mark.UNTESTED) {
                numbers.computeIfAbsent(t.reason(), r -> new ArrayList<>()).add(number(t));
            }
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Untestable u : result.untested()) {
            parts.computeIfAbsent(u.reason(), r -> new ArrayList<>()).add(u.part());
        }
        if (numbers.isEmpty() && parts.isEmpty() && result.unread().isEmpty()) {
            return;
        }
        out.append('\n').append(paint.bold("Not tested")).append('\n');
        numbers.forEach((reason, all) -> group(out, TextReport.plural(all.size(), "number", "numbers"), reason, all));
        parts.forEach((reason, all) -> group(out, TextReport.plural(all.size(), "part", "parts"), reason, all));
        result.unread().forEach(u -> out.append("  not read: ").append(u).append('\n'));
    }

    private static String number(Tick t) {
        String line = t.amount().place() instanceof TextSpan s ? " (line " + s.line() + ")" : "";
        return Figures.print(t.amount()) + line;
    }

    private static void group(StringBuilder out, String count, String reason, List<String> all) {
        out.append("  ").append(count).append(": ").append(reason).append('\n');
        List<String> shown = all.subList(0, Math.min(MOST_SHOWN, all.size()));
        String more = all.size() > MOST_SHOWN ? ", and " + (all.size() - MOST_SHOWN) + " more" : "";
        out.append("    ").append(String.join(", ", shown)).append(more).append('\n');
    }
}
