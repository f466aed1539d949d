package org.ticktie.extract.structure;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ticktie.extract.lexicon.Remembered;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.ScheduleRow;

/** What makes two captions the same line: their telling words as a set, the kind of figures, and the basis. */
public final class RowKey {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Remembered<String> WORDS = new Remembered<>(RowKey::telling);

    private RowKey() {}

    /** The key of a row; empty where its caption says nothing. */
    public static String of(ScheduleRow row) {
        String words = words(row.caption());
        return words.isEmpty() ? "" : words + "|" + row.kind() + "|" + row.basis();
    }

    /** The same, with a total told from a line of its name: "Total expense and other income" is not "Other income and expense". */
    static String withTotal(ScheduleRow row) {
        String key = of(row);
        return key.isEmpty() || !Labels.isTotal(row.caption()) ? key : "total " + key;
    }

    /** The telling words of a caption, each once, in the order of the alphabet. */
    public static String words(String caption) {
        return WORDS.of(caption);
    }

    private static String telling(String caption) {
        TreeSet<String> words = new TreeSet<>();
        for (String w : BETWEEN.split(caption.toLowerCase(Locale.ROOT))) {
            if (!w.isEmpty() && !TableWords.say("filler", w)) {
                words.add(w.length() > 4 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w);
            }
        }
        return String.join(" ", words);
    }
}
