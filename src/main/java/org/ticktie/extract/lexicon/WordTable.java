package org.ticktie.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases with what they mean, found by their first word. */
public final class WordTable<T> {
    /**
     * A phrase found.
     *
     * @param from index of its first token
     * @param to index behind its last token
     * @param meaning what the table says of it
     */
    public record Match<T>(int from, int to, T meaning) {}

    private record Entry<T>(WordPattern pattern, T meaning) {}

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    /** Adds a phrase; of two that match equally far the earlier one counts. */
    public void add(String notation, T meaning) {
        WordPattern pattern = WordPattern.of(notation);
        for (String word : pattern.firstWords()) {
            byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(new Entry<>(pattern, meaning));
        }
    }

    public boolean mayBegin(String word) {
        return byFirstWord.containsKey(word);
    }

    /** The longest phrase that begins at token {@code from}, or null. */
    public Match<T> longestAt(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return null;
        }
        Match<T> best = null;
        for (Entry<T> entry : byFirstWord.getOrDefault(tokens.get(from).word(), List.of())) {
            int to = entry.pattern.match(tokens, from);
            if (to > from && (best == null || to > best.to)) {
                best = new Match<>(from, to, entry.meaning);
            }
        }
        return best;
    }

    /** All phrases, left to right, the longest where several begin, none overlapping. */
    public List<Match<T>> in(List<Token> tokens) {
        List<Match<T>> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Match<T> match = longestAt(tokens, i);
            if (match != null) {
                found.add(match);
            }
            i = match == null ? i + 1 : match.to;
        }
        return found;
    }

    /** The leftmost phrase, or null. */
    public Match<T> firstIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Match<T> match = longestAt(tokens, i);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
