package org.ticktie.extract.caption;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.lexicon.PatternIndex;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.WordPattern;
import org.ticktie.fact.RowKind;

/** What the figures of a row are, by its caption and the headings above it. */
public final class RowKinds {
    private enum Where {
        CAPTION,
        WHOLE,
        SECTION
    }

    private record Entry(RowKind kind, Where where, WordPattern pattern) {}

    private static final PatternIndex<Entry> ENTRIES = new PatternIndex<>(entries(), Entry::pattern);

    private RowKinds() {}

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String[] row : Resource.rows("row-words.tsv")) {
            entries.add(new Entry(
                    RowKind.valueOf(row[0]),
                    Where.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)),
                    WordPattern.of(row[2], CaptionNormaliser::fold)));
        }
        return entries;
    }

    /**
     * The kind of row that caption and headings announce; {@link RowKind#AMOUNT} where they say nothing.
     *
     * @param caption the printed label
     * @param section the headings above it, outermost first, joined by " > "; or empty
     */
    public static RowKind of(String caption, String section) {
        List<Token> words = CaptionNormaliser.of(caption).all();
        List<Token> headings = section.isEmpty()
                ? List.of()
                : CaptionNormaliser.of(innermost(section)).all();
        RowKind own = first(words, false);
        RowKind above = own == null && !headings.isEmpty() ? first(headings, true) : null;
        return own != null ? own : above != null ? above : RowKind.AMOUNT;
    }

    private static RowKind first(List<Token> words, boolean heading) {
        for (Entry entry : ENTRIES.candidates(words)) {
            boolean fits = entry.where == Where.WHOLE ? entry.pattern.matchesAll(words) : entry.pattern.occursIn(words);
            if (heading == (entry.where == Where.SECTION) && fits) {
                return entry.kind;
            }
        }
        return null;
    }

    private static String innermost(String section) {
        int last = section.lastIndexOf(" > ");
        return last < 0 ? section : section.substring(last + 3);
    }
}
