package org.ticktie.extract.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase in the notation of the word lists: words in a row, {@code a|b} for either, {@code the?} for a word that may be
 * missing. Hyphens and possessive endings make no difference.
 */
public final class WordPattern {
    private record Step(Set<String> words, boolean optional) {}

    private final List<Step> steps = new ArrayList<>();

    private WordPattern() {}

    public static WordPattern of(String notation) {
        WordPattern pattern = new WordPattern();
        for (String part : notation.trim().split(" +")) {
            boolean optional = part.endsWith("?") && part.length() > 1;
            String words = optional ? part.substring(0, part.length() - 1) : part;
            pattern.steps.add(new Step(Set.of(words.split("\\|")), optional));
        }
        return pattern;
    }

    /** Index behind the longest match that begins at token {@code from}, or −1. */
    public int match(List<Token> tokens, int from) {
        return match(tokens, from, 0);
    }

    private int match(List<Token> tokens, int i, int step) {
        if (step == steps.size()) {
            return i;
        }
        Step s = steps.get(step);
        if (i < tokens.size() && s.words.contains(tokens.get(i).word())) {
            int end = match(tokens, i + 1, step + 1);
            if (end >= 0) {
                return end;
            }
        }
        return s.optional ? match(tokens, i, step + 1) : -1;
    }

    /** The words that a match may begin with. */
    Set<String> firstWords() {
        Set<String> first = new LinkedHashSet<>();
        for (Step step : steps) {
            first.addAll(step.words);
            if (!step.optional) {
                break;
            }
        }
        return first;
    }
}
