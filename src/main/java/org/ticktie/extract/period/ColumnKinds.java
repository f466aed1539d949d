package org.ticktie.extract.period;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.PatternIndex;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.WordPattern;
import org.ticktie.fact.ColumnKind;

/** What the figures of a column are, by the words over it. */
public final class ColumnKinds {
    private record Entry(WordPattern pattern, ColumnKind kind, boolean wholeOnly) {}

    private static final PatternIndex<Entry> ENTRIES = new PatternIndex<>(entries(), Entry::pattern);

    private ColumnKinds() {}

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String[] row : Resource.rows("column-words.tsv")) {
            ColumnKind kind = ColumnKind.valueOf(row[0]);
            entries.add(new Entry(WordPattern.of(row[1]), kind, kind == ColumnKind.REFERENCE));
        }
        return entries;
    }

    /**
     * The kind of column that a heading announces. A heading of words that say nothing of it, and an empty one, is
     * {@link ColumnKind#AMOUNT}.
     *
     * @param heading everything printed over the column, joined by blanks
     */
    public static ColumnKind of(String heading) {
        List<Token> tokens = Lexer.tokens(heading);
        for (Entry entry : ENTRIES.candidates(tokens)) {
            int last = entry.wholeOnly ? Math.min(1, tokens.size()) : tokens.size();
            for (int i = 0; i < last; i++) {
                int end = entry.pattern.match(tokens, i);
                if (end > i && (!entry.wholeOnly || end >= tokens.size() - 1)) {
                    return entry.kind;
                }
            }
        }
        return ColumnKind.AMOUNT;
    }
}
