package org.ticktie.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ticktie.finding.Mutation;
import org.ticktie.finding.Mutation.Effect;
import org.ticktie.source.TextSpan;

/** What changes of digits came to, for a person: one figure, then number by number, the unseen first. */
public final class MutationReport {
    private MutationReport() {}

    /** The report. @param numbers how many numbers the document has */
    public static String print(String document, int numbers, List<Mutation> all) {
        List<Mutation> tried = all.stream().filter(m -> !m.written().isEmpty()).toList();
        StringBuilder out = new StringBuilder(document).append(": ");
        out.append(numbers).append(" numbers, ").append(tried.size()).append(" tried; of ");
        out.append(tried.size()).append(" changes of a digit ");
        out.append(count(tried, Effect.NOTICED)).append(" noticed");
        out.append(share(count(tried, Effect.NOTICED), tried.size())).append(", ");
        out.append(count(tried, Effect.UNTICKED)).append(" only lose their tick, ");
        out.append(count(tried, Effect.UNSEEN)).append(" unseen\n");
        section(out, "unseen", tried, Effect.UNSEEN);
        section(out, "only lose their tick", tried, Effect.UNTICKED);
        section(out, "noticed", tried, Effect.NOTICED);
        Map<String, Integer> byRule = new TreeMap<>();
        tried.forEach(m -> m.rules().forEach(r -> byRule.merge(r, 1, Integer::sum)));
        if (!byRule.isEmpty()) {
            out.append("\nnoticed by\n");
            byRule.forEach((rule, n) -> out.append(String.format(Locale.ROOT, "  %-6s %d\n", rule, n)));
        }
        return out.toString();
    }

    private static void section(StringBuilder out, String title, List<Mutation> tried, Effect effect) {
        if (count(tried, effect) == 0) {
            return;
        }
        out.append('\n').append(title).append('\n');
        for (Mutation m : tried) {
            if (m.effect() == effect) {
                String line = m.amount().place() instanceof TextSpan span ? "line " + span.line() : "";
                out.append(String.format(
                        Locale.ROOT,
                        "  %-24s %-9s %s%s\n",
                        m.amount().text() + " → " + m.written(),
                        line,
                        m.amount().where(),
                        m.rules().isEmpty() ? "" : "  (" + String.join(", ", m.rules()) + ")"));
            }
        }
    }

    private static long count(List<Mutation> tried, Effect effect) {
        return tried.stream().filter(m -> m.effect() == effect).count();
    }

    private static String share(long part, int whole) {
        return whole == 0 ? "" : String.format(Locale.ROOT, " (%.1f %%)", 100.0 * part / whole);
    }
}
