package org.ticktie.extract.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.Remembered;
import org.ticktie.extract.lexicon.Token;

/** Finds the period phrases of a text. */
public final class PeriodPhrases {
    /** Words behind a bare year that make it a name: "2029 notes", "2021 equity plan". */
    private static final Set<String> NAMED_BY_YEAR = Set.of(
            "note",
            "notes",
            "plan",
            "plans",
            "facility",
            "term",
            "senior",
            "bond",
            "bonds",
            "credit",
            "convertible",
            "annual",
            "equity",
            "act",
            "warrants",
            "debentures");

    /** The first paragraphs of a document are asked for its calendar, and then for their own periods. */
    private static final Remembered<List<PeriodPhrase>> PARAGRAPHS =
            new Remembered<>(text -> List.copyOf(read(text)), 3000, 256);

    private static final int LONGEST_CAPTION = 200;

    private static final Remembered<List<PeriodPhrase>> KNOWN = new Remembered<>(text -> List.copyOf(read(text)));

    private PeriodPhrases() {}

    /**
     * Every period phrase, left to right, none overlapping, the longest where several begin; only phrases that name
     * several periods at once ("three and six months ended") share their stretch.
     */
    public static List<PeriodPhrase> in(String text) {
        return text.length() > LONGEST_CAPTION ? PARAGRAPHS.of(text) : KNOWN.of(text);
    }

    private static List<PeriodPhrase> read(String text) {
        List<Token> tokens = Lexer.tokens(text);
        PhraseReader reader = new PhraseReader(tokens);
        List<PeriodPhrase> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            List<Draft> drafts = new ArrayList<>();
            int end = reader.read(i, drafts);
            if (end <= i || drafts.isEmpty()) {
                i++;
                continue;
            }
            if (!isName(drafts, tokens, end)) {
                for (Draft draft : drafts) {
                    int from = draft.from < 0 ? i : draft.from;
                    int to = draft.to < 0 ? end : draft.to;
                    found.add(new PeriodPhrase(
                            tokens.get(from).start(), tokens.get(to - 1).end(), draft.label()));
                }
            }
            i = end;
        }
        return found;
    }

    private static boolean isName(List<Draft> drafts, List<Token> tokens, int end) {
        return drafts.get(0).label().isBareYear()
                && !drafts.get(0).fiscal
                && end < tokens.size()
                && NAMED_BY_YEAR.contains(tokens.get(end).word());
    }
}
