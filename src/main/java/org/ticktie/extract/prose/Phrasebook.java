package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phrases under a name each, from a resource of this package's data. {@code #} stands for a number, in digits or a word. */
final class Phrasebook {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d-]+");
    private static final String NUMBER = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)";

    private static final Map<String, Phrasebook> READ = new ConcurrentHashMap<>();

    private final Map<String, List<String>> phrases = new HashMap<>();

    /** The one of that resource, read once. */
    static Phrasebook of(String resource) {
        return READ.computeIfAbsent(resource, Phrasebook::new);
    }

    private Phrasebook(String resource) {
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

    /** The phrases of a name, each as it stands. */
    Set<String> all(String name) {
        return Set.copyOf(phrases.get(name));
    }

    /** Finds one of the phrases, between words, in capitals or not. */
    Pattern pattern(String name) {
        return Pattern.compile(
                phrases.get(name).stream()
                        .map(p -> Pattern.quote(p).replace("#", "\\E" + NUMBER + "\\Q"))
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    private static String words(String text) {
        return " "
                + BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").trim() + " ";
    }
}
