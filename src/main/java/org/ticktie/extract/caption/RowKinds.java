package org.ticktie.extract.caption;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.lexicon.Lexer;
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

    private static final List<Entry> ENTRIES = entries();

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
        List<Token> words = words(caption);
        List<Token> headings = section.isEmpty() ? List.of() : words(innermost(section));
        for (Entry entry : ENTRIES) {
            boolean fits =
                    switch (entry.where) {
                        case CAPTION -> entry.pattern.occursIn(words);
                        case WHOLE -> entry.pattern.matchesAll(words);
                        case SECTION -> entry.pattern.occursIn(headings);
                    };
            if (fits) {
                return entry.kind;
            }
        }
        return RowKind.AMOUNT;
    }

    private static String innermost(String section) {
        int last = section.lastIndexOf(" > ");
        return last < 0 ? section : section.substring(last + 3);
    }

    private static List<Token> words(String text) {
        List<Token> words = new ArrayList<>();
        for (Token t : Lexer.tokens(text)) {
            if (!t.isMark() || t.is("%")) {
                words.add(new Token(CaptionNormaliser.fold(t.word()), t.start(), t.end(), t.number(), t.joint()));
            }
        }
        return words;
    }
}
