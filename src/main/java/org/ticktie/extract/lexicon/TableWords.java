package org.ticktie.extract.lexicon;

import java.util.List;

/** What words say about the build of a table, from {@code table-words.tsv}, which explains each group. */
public final class TableWords {
    private static final Vocabulary WORDS = Vocabulary.of("table-words.tsv");

    private TableWords() {}

    /** Whether a caption, heading or title says a phrase of the group. */
    public static boolean say(String group, String text) {
        return WORDS.says(group, text);
    }

    /** The same for words already split. */
    public static boolean say(String group, List<Token> words) {
        return WORDS.says(group, words);
    }
}
