package org.ticktie.extract.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ticktie.extract.lexicon.Token.Joint;

/**
 * Splits a text into words, numbers and marks. Letters and digits part company ("Q3", "FY25"), as do words that a lossy
 * conversion has glued ("endedDecember"); a hyphen or an apostrophe inside a word only joins.
 */
public final class Lexer {
    private static final Remembered<List<Token>> KNOWN = new Remembered<>(text -> List.copyOf(new Lexer(text).run()));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private Joint joint = Joint.SPACE;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of a text, in order. */
    public static List<Token> tokens(String text) {
        return KNOWN.of(text);
    }

    private List<Token> run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                joint = Joint.SPACE;
                i++;
            } else if (Character.isLetter(c)) {
                i = word(i);
            } else if (Character.isDigit(c)) {
                i = number(i);
            } else if (isHyphen(c) && inside(i)) {
                joint = Joint.HYPHEN;
                i++;
            } else if (isApostrophe(c)) {
                joint = Joint.APOSTROPHE;
                i++;
            } else {
                add(isHyphen(c) ? "-" : text.substring(i, i + 1), i, i + 1, -1);
                i++;
            }
        }
        return tokens;
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && !gluedAt(end)) {
            end++;
        }
        add(text.substring(start, end).toLowerCase(Locale.ROOT), start, end, -1);
        return possessive(end);
    }

    /** Passes over {@code 's} and over the apostrophe of a plural. */
    private int possessive(int i) {
        if (i < text.length() && isApostrophe(text.charAt(i))) {
            boolean more = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!more) {
                return i + 1;
            }
            boolean s = (text.charAt(i + 1) | 0x20) == 's'
                    && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
            return s ? i + 2 : i;
        }
        return i;
    }

    private boolean gluedAt(int i) {
        return Character.isLowerCase(text.charAt(i - 1))
                && Character.isUpperCase(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i + 1));
    }

    private int number(int start) {
        int end = start + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int value = -1;
        if (end - start <= 6) {
            value = 0;
            for (int i = start; i < end; i++) {
                value = value * 10 + Character.digit(text.charAt(i), 10);
            }
        }
        add(text.substring(start, end), start, end, value);
        return end;
    }

    private void add(String word, int start, int end, int number) {
        tokens.add(new Token(word, start, end, number, joint));
        joint = Joint.NONE;
    }

    private boolean inside(int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\u202f' || c == '\ufeff';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\u00ad';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }
}
