package org.ticktie.extract.prose;

import java.util.List;

/**
 * The words between two figures, read for the word of direction that leads to the second: "declined to V", "up from V",
 * "higher than V", "flat at V", "record revenue of V".
 */
final class Turn {
    private final List<Token> tokens;
    private final int from;
    private final int to;

    /** @param to index of the figure @param from where the words begin that lead to it */
    Turn(List<Token> tokens, int from, int to) {
        this.tokens = tokens;
        this.from = Math.min(from, to);
        this.to = to;
    }

    /** The word, or null. @param before the reading of the figure before, or null */
    Token word(Reading before) {
        int i = back(to - 1);
        if (i < from) {
            return null;
        }
        Token t = tokens.get(i);
        if (t.is(WordClass.FLAT)) {
            return t;
        }
        if (t.is(WordClass.COMPARE) && direction(t) != 0) {
            return t; // "up from"
        }
        if (t.is(WordClass.TO) || t.isAny(WordClass.COMPARE, WordClass.FROM, WordClass.OVER)) {
            return leading(back(i - 1), before);
        }
        if (t.is(WordClass.IN)) {
            int flat = back(i - 1);
            return flat >= from && tokens.get(flat).is(WordClass.FLAT) ? tokens.get(flat) : record();
        }
        return record();
    }

    /** The word of direction at {@code i}, or, where nothing stands between, that of the figure before. */
    private Token leading(int i, Reading before) {
        if (i >= from) {
            Token t = tokens.get(i);
            return t.isChange() || t.is(WordClass.FLAT) ? t : null;
        }
        return before == null || before.role == Role.LEVEL ? null : before.word;
    }

    /** "record revenue of V", "a record V": the word, unless it says of what sort the record is. */
    private Token record() {
        for (int i = to - 1; i >= from; i--) {
            Token t = tokens.get(i);
            if (t.is(WordClass.RECORD)) {
                boolean named = i + 1 < to
                                && (tokens.get(i + 1).isContent()
                                        || tokens.get(i + 1).isPeriod())
                        || i + 1 == to;
                return named && (i == 0 || !tokens.get(i - 1).is(WordClass.OF)) ? t : null;
            }
            if (t.is(',') || t.is(';') || t.isAny(WordClass.COMPARE, WordClass.FROM, WordClass.BREAK) || t.isChange()) {
                return null;
            }
        }
        return null;
    }

    /** Skips leftwards what may stand between: periods, little words, adverbs, a comma. */
    private int back(int i) {
        while (i >= from && little(tokens.get(i))) {
            i--;
        }
        return i;
    }

    private static boolean little(Token t) {
        return t.isPeriod()
                || t.is(',')
                || t.is(WordClass.STOP) && !t.isAny(WordClass.RECORD, WordClass.FLAT) && !t.isChange()
                || t.isContent() && t.text().endsWith("ly");
    }

    /** 1 for a word that says it rose, −1 for one that says it fell, else 0. */
    static int direction(Token t) {
        if (t.is(WordClass.COMPARE)) {
            return t.text().startsWith("up ") ? 1 : t.text().startsWith("down ") ? -1 : 0;
        }
        return RoleReader.direction(t);
    }
}
