package org.ticktie.extract.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether more of a measure is better or worse, by its noun ({@code polarity.txt}). */
enum Polarity {
    FAVOURABLE,
    /** A smaller one is better; words of direction speak of its size. */
    LOSS,
    /** Costs, outflows, ratios: words of direction speak of their size, and "improved" does not say which way they went. */
    ADVERSE,
    UNKNOWN;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}-]+");
    private static final Map<String, Polarity> NOUNS = new HashMap<>();

    static {
        for (String line : ProseWords.lines("polarity.txt")) {
            Polarity polarity = valueOf(line.substring(0, line.indexOf(':')).toUpperCase(Locale.ROOT));
            ProseWords.phrases(line, ':').forEach(noun -> NOUNS.put(noun, polarity));
        }
    }

    /** The polarity of what a phrase names; an adverse word outweighs a loss, a loss a favourable word ("loss ratio"). */
    static Polarity of(String phrase) {
        Polarity worst = UNKNOWN;
        String last = "";
        for (String raw : BETWEEN.split(phrase.toLowerCase(Locale.ROOT))) {
            String word = Terms.stem(raw);
            for (String said : List.of(word, last + " " + word)) {
                Polarity polarity = NOUNS.getOrDefault(said, UNKNOWN);
                if (polarity != UNKNOWN && (worst == UNKNOWN || polarity.compareTo(worst) > 0)) {
                    worst = polarity;
                }
            }
            last = word;
        }
        return worst;
    }

    /** Whether words of direction speak of its size, whatever its sign in the tables. */
    boolean isOfSize() {
        return this == LOSS || this == ADVERSE;
    }
}
