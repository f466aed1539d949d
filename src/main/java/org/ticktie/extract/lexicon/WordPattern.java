package org.ticktie.extract.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A phrase in the notation of the word lists: words in a row, {@code a|b} for either, {@code the?} for a word that may be
 * missing, {@code *} for up to fourteen words of any kind, {@code *!a|b} for such words save those named. Hyphens and
 * possessive endings make no difference.
 */
public final class WordPattern {
    private static final int MOST_ANY = 14;

    /** @param only the word where there is but one, else null */
    private record Step(Set<String> words, String only, boolean optional, boolean any) {
        boolean has(Token token) {
            return only != null ? only.equals(token.word()) : words.contains(token.word());
        }
    }

    private final List<Step> steps = new ArrayList<>();

    private WordPattern() {}

    public static WordPattern of(String notation) {
        return of(notation, UnaryOperator.identity());
    }

    /** @param fold what each word of the notation is replaced by */
    public static WordPattern of(String notation, UnaryOperator<String> fold) {
        WordPattern pattern = new WordPattern();
        for (String part : notation.trim().split(" ")) {
            if (part.isEmpty()) {
                continue;
            }
            boolean any = part.startsWith("*");
            String rest = any ? part.substring(Math.min(part.length(), part.startsWith("*!") ? 2 : 1)) : part;
            boolean optional = rest.endsWith("?") && rest.length() > 1;
            String words = optional ? rest.substring(0, rest.length() - 1) : rest;
            pattern.steps.add(step(words, fold, optional, any));
        }
        return pattern;
    }

    private static Step step(String words, UnaryOperator<String> fold, boolean optional, boolean any) {
        if (words.indexOf('|') < 0) {
            String only = fold.apply(words);
            return new Step(Set.of(only), only, optional, any);
        }
        Set<String> set = new LinkedHashSet<>();
        for (String word : words.split("\\|")) {
            set.add(fold.apply(word));
        }
        return new Step(set, set.size() == 1 ? set.iterator().next() : null, optional, any);
    }

    /** Index behind a match that begins at token {@code from}, or −1. */
    public int match(List<Token> tokens, int from) {
        return match(tokens, from, 0, false);
    }

    /** Whether the phrase is all there is. */
    public boolean matchesAll(List<Token> tokens) {
        return match(tokens, 0, 0, true) >= 0;
    }

    /** Whether the phrase occurs anywhere. */
    public boolean occursIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (match(tokens, i) > i) {
                return true;
            }
        }
        return false;
    }

    private int match(List<Token> tokens, int i, int step, boolean all) {
        if (step == steps.size()) {
            return !all || i == tokens.size() ? i : -1;
        }
        Step s = steps.get(step);
        if (s.any) {
            for (int j = i; j <= tokens.size() && j <= i + MOST_ANY; j++) {
                int end = match(tokens, j, step + 1, all);
                if (end >= 0) {
                    return end;
                }
                if (j < tokens.size() && s.has(tokens.get(j))) {
                    return -1;
                }
            }
            return -1;
        }
        if (i < tokens.size() && s.has(tokens.get(i))) {
            int end = match(tokens, i + 1, step + 1, all);
            if (end >= 0) {
                return end;
            }
        }
        return s.optional ? match(tokens, i, step + 1, all) : -1;
    }

    /** For each word that cannot be missing, the words that it may be. */
    List<Set<String>> requiredWords() {
        List<Set<String>> required = new ArrayList<>(steps.size());
        for (Step s : steps) {
            if (!s.any && !s.optional) {
                required.add(s.words);
            }
        }
        return required;
    }

    /** The words that a match may begin with; empty where it may begin with any. */
    public Set<String> firstWords() {
        Set<String> first = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.any) {
                return Set.of();
            }
            first.addAll(step.words);
            if (!step.optional) {
                break;
            }
        }
        return first;
    }
}
