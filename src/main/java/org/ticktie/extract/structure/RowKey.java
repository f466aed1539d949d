package org.ticktie.extract.structure;

import java.util.Locale;
import java.util.TreeSet;
import org.ticktie.fact.ScheduleRow;

/** What makes two captions the same line: their telling words as a set, the kind of figures, and the basis. */
final class RowKey {
    private RowKey() {}

    static String of(ScheduleRow row) {
        TreeSet<String> words = new TreeSet<>();
        for (String w : row.caption().toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!w.isEmpty() && !isFiller(w)) {
                words.add(w.length() > 4 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w);
            }
        }
        return words.isEmpty() ? "" : String.join(" ", words) + "|" + row.kind() + "|" + row.basis();
    }

    private static boolean isFiller(String w) {
        return switch (w) {
            case "total",
                    "gaap",
                    "non",
                    "adjusted",
                    "loss",
                    "the",
                    "of",
                    "and",
                    "in",
                    "for",
                    "a",
                    "an",
                    "to",
                    "reported" -> true;
            default -> false;
        };
    }
}
