package org.ticktie.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Groups of phrases from a word list, and whether a text says one of them. Marks in front of a text do not count. */
public final class Vocabulary {
    private enum Where {
        START,
        END,
        WHOLE,
        ANYWHERE
    }

    private record Entry(Where where, WordPattern pattern) {}

    private final Map<String, PatternIndex<Entry>> groups = new HashMap<>();

    private Vocabulary(String resource) {
        Map<String, List<Entry>> lists = new HashMap<>();
        for (String[] row : Resource.rows(resource)) {
            lists.computeIfAbsent(row[0], g -> new ArrayList<>())
                    .add(new Entry(Where.valueOf(row[1].toUpperCase(Locale.ROOT)), WordPattern.of(row[2])));
        }
        lists.forEach((group, entries) -> groups.put(group, new PatternIndex<>(entries, Entry::pattern)));
    }

    /** The vocabulary of a list whose rows hold group, place and phrase. */
    public static Vocabulary of(String resource) {
        return new Vocabulary(resource);
    }

    /** Whether a text says a phrase of the group where it counts. */
    public boolean says(String group, String text) {
        return says(group, Lexer.tokens(text));
    }

    /** Whether the words of a text say a phrase of the group where it counts. */
    public boolean says(String group, List<Token> words) {
        PatternIndex<Entry> entries = groups.get(group);
        if (entries == null) {
            throw new IllegalArgumentException("no group " + group + " in the word list");
        }
        int first = 0;
        while (first < words.size() && words.get(first).isMark()) {
            first++;
        }
        List<Token> text = words.subList(first, words.size());
        for (Entry entry : entries.candidates(text)) {
            if (fits(entry, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Entry entry, List<Token> text) {
        return switch (entry.where) {
            case START -> entry.pattern.match(text, 0) > 0;
            case WHOLE -> entry.pattern.matchesAll(text);
            case ANYWHERE -> entry.pattern.occursIn(text);
            case END -> endsWith(entry.pattern, text);
        };
    }

    private static boolean endsWith(WordPattern pattern, List<Token> text) {
        for (int i = 0; i < text.size(); i++) {
            if (pattern.matchesAll(text.subList(i, text.size()))) {
                return true;
            }
        }
        return false;
    }
}
