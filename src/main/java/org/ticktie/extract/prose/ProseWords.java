package org.ticktie.extract.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.fact.Hedge;

/** The words of prose, read from the resources {@code words.txt} and {@code hedges.txt}. */
final class ProseWords {
    private static final Map<String, Set<WordClass>> CLASSES = new HashMap<>();
    private static final Map<String, Hedge> HEDGES = new HashMap<>();
    private static final int LONGEST_PHRASE;
    private static final Pattern LAST_WORDS = Pattern.compile("([\\p{L}’']+\\s+)?([\\p{L}’']+|~)\\s*$");

    static {
        int longest = 1;
        for (String line : lines("words.txt")) {
            WordClass wordClass = WordClass.valueOf(line.substring(0, line.indexOf(':'))
                    .trim()
                    .toUpperCase(Locale.ROOT)
                    .replace('-', '_'));
            for (String phrase : phrases(line, ':')) {
                CLASSES.computeIfAbsent(phrase, p -> EnumSet.noneOf(WordClass.class))
                        .add(wordClass);
                longest = Math.max(longest, phrase.split(" ").length);
            }
        }
        for (String line : lines("hedges.txt")) {
            Hedge hedge =
                    Hedge.valueOf(line.substring(0, line.indexOf(':')).trim().toUpperCase(Locale.ROOT));
            phrases(line, ':').forEach(phrase -> HEDGES.put(phrase, hedge));
        }
        LONGEST_PHRASE = longest;
    }

    private ProseWords() {}

    /** What a phrase in lower case, its words joined by single blanks, does; empty where it is an ordinary word. */
    static Set<WordClass> classesOf(String phrase) {
        return CLASSES.getOrDefault(phrase, Set.of());
    }

    static int longestPhrase() {
        return LONGEST_PHRASE;
    }

    /** The hedge that ends just before {@code at}. */
    static Hedge hedgeBefore(String text, int at) {
        Matcher m = LAST_WORDS.matcher(text.substring(Math.max(0, at - 30), at));
        if (!m.find()) {
            return Hedge.NONE;
        }
        String last = m.group(2).toLowerCase(Locale.ROOT);
        if (m.group(1) != null) {
            Hedge two = HEDGES.get(m.group(1).trim().toLowerCase(Locale.ROOT) + " " + last);
            if (two != null) {
                return two;
            }
        }
        return HEDGES.getOrDefault(last, Hedge.NONE);
    }

    /** The lines of a resource of this package's data, without comments and blank lines. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                ProseWords.class.getResourceAsStream("/org/ticktie/prose/" + resource), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    static List<String> phrases(String line, char behind) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : line.substring(line.indexOf(behind) + 1).split(",")) {
            if (!phrase.isBlank()) {
                phrases.add(phrase.trim().toLowerCase(Locale.ROOT));
            }
        }
        return phrases;
    }
}
