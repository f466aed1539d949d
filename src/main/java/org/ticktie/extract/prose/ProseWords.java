package org.ticktie.extract.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Hedge;

/** The words of prose, read from the resources {@code words.txt} and {@code hedges.txt}. */
final class ProseWords {
    private static final Map<String, Set<WordClass>> CLASSES = new HashMap<>();
    private static final Map<String, Hedge> HEDGES = new HashMap<>();
    private static final Set<String> FIRST_OF_SEVERAL = new HashSet<>();
    private static final int LONGEST_PHRASE;
    /** Characters that a hedge may take, with blanks. */
    private static final int LONGEST_HEDGE = 30;

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
                if (phrase.indexOf(' ') > 0) {
                    FIRST_OF_SEVERAL.add(phrase.substring(0, phrase.indexOf(' ')));
                }
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

    /** Whether a phrase of several words begins with this one. */
    static boolean mayGoOn(String word) {
        return FIRST_OF_SEVERAL.contains(word);
    }

    static int longestPhrase() {
        return LONGEST_PHRASE;
    }

    /** The hedge that ends just before {@code at}. */
    static Hedge hedgeBefore(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST_HEDGE), at);
        int end = withoutBlanks(before, before.length());
        int start = end > 0 && before.charAt(end - 1) == '~' ? end - 1 : wordBefore(before, end);
        if (start == end) {
            return Hedge.NONE;
        }
        String last = before.substring(start, end).toLowerCase(Locale.ROOT);
        int gap = withoutBlanks(before, start);
        int first = gap == start ? gap : wordBefore(before, gap);
        if (first < gap) {
            Hedge two = HEDGES.get(before.substring(first, gap).toLowerCase(Locale.ROOT) + " " + last);
            if (two != null) {
                return two;
            }
        }
        return HEDGES.getOrDefault(last, Hedge.NONE);
    }

    private static int withoutBlanks(String text, int end) {
        int i = end;
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordBefore(String text, int end) {
        int i = end;
        while (i > 0 && isOfWord(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
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
