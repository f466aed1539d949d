package org.ticktie.extract.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds, among many phrases, the few that a text could match at all: those whose rarest word stands in it. */
public final class PatternIndex<T> {
    private final List<T> entries;
    private final Map<String, int[]> byWord = new HashMap<>();
    private final BitSet always = new BitSet();
    /** The entries that need no certain word. */
    private final List<T> wordless;

    /**
     * @param entries what the index holds, in the order in which they count
     * @param pattern the phrase of each
     */
    public PatternIndex(List<T> entries, Function<T, WordPattern> pattern) {
        this.entries = List.copyOf(entries);
        List<List<Set<String>>> required = new ArrayList<>(entries.size());
        Map<String, Integer> uses = new HashMap<>();
        for (T entry : entries) {
            List<Set<String>> all = pattern.apply(entry).requiredWords();
            required.add(all);
            for (Set<String> words : all) {
                for (String word : words) {
                    uses.put(word, uses.getOrDefault(word, 0) + 1);
                }
            }
        }
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Set<String> key = rarest(required.get(i), uses);
            if (key == null) {
                always.set(i);
            } else {
                for (String word : key) {
                    lists.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
                }
            }
        }
        wordless = always.stream().mapToObj(this.entries::get).toList();
        for (Map.Entry<String, List<Integer>> list : lists.entrySet()) {
            byWord.put(list.getKey(), array(list.getValue()));
        }
    }

    private static int[] array(List<Integer> list) {
        int[] array = new int[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    private static Set<String> rarest(List<Set<String>> required, Map<String, Integer> uses) {
        Set<String> best = null;
        int fewest = Integer.MAX_VALUE;
        for (Set<String> words : required) {
            int sum = 0;
            for (String word : words) {
                sum += uses.get(word);
            }
            if (sum < fewest) {
                fewest = sum;
                best = words;
            }
        }
        return best;
    }

    /** The entries that the text may match, in their order. */
    public List<T> candidates(List<Token> tokens) {
        BitSet found = null;
        for (Token token : tokens) {
            int[] ids = byWord.get(token.word());
            if (ids != null) {
                found = found == null ? (BitSet) always.clone() : found;
                for (int id : ids) {
                    found.set(id);
                }
            }
        }
        if (found == null) {
            return wordless;
        }
        List<T> candidates = new ArrayList<>(found.cardinality());
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            candidates.add(entries.get(i));
        }
        return candidates;
    }
}
