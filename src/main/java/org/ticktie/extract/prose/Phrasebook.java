package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phrases under a name each, from a resource of this package's data. */
final class Phrasebook {
    private final Map<String, List<String>> phrases = new HashMap<>();

    Phrasebook(String resource) {
        for (String line : ProseWords.lines(resource)) {
            phrases.computeIfAbsent(line.substring(0, line.indexOf(':')).trim(), k -> new ArrayList<>())
                    .addAll(ProseWords.phrases(line, ':'));
        }
    }

    /** Whether one of the phrases stands in the text, between words. */
    boolean in(String name, String text) {
        String words = words(text);
        return phrases.get(name).stream().anyMatch(p -> words.contains(" " + p + " "));
    }

    /** Whether the text ends with one of the phrases. */
    boolean ends(String name, String text) {
        String words = words(text);
        return phrases.get(name).stream().anyMatch(p -> words.endsWith(" " + p + " "));
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\d-]+", " ")
                        .trim() + " ";
    }
}
