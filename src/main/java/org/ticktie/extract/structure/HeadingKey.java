package org.ticktie.extract.structure;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a column heading says besides its period: segment, "as restated", "adjustments". */
final class HeadingKey {
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PERIOD_WORD = Pattern.compile(
            "jan\\w*|feb\\w*|mar(?:ch)?|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|three|six|nine|twelve|thirteen|months?|weeks?|quarters?|years?|ended|ending|fiscal|first|second|third|fourth|full|as|of|at|the|for|and|period|to|date|ytd|q|fy|unaudited|audited|in|millions|thousands|except|amounts|per|share|data");

    private HeadingKey() {}

    static String of(String heading) {
        TreeSet<String> words = new TreeSet<>();
        for (String w : BRACKETED
                .matcher(heading.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .split("[^a-z]+")) {
            if (w.length() > 1 && !PERIOD_WORD.matcher(w).matches()) {
                words.add(w);
            }
        }
        return String.join(" ", words);
    }
}
