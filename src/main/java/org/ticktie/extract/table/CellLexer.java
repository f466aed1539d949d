package org.ticktie.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Cell;
import org.ticktie.extract.lexicon.Currencies;
import org.ticktie.extract.lexicon.Remembered;
import org.ticktie.number.Digits;
import org.ticktie.source.Excerpt;

/** Reads the cells of a table as figures, dashes, marks and words. */
final class CellLexer {
    private static final String CURRENCY =
            "(?:US\\$|U\\.S\\.\\$|C\\$|CA\\$|A\\$|R\\$|HK\\$|NT\\$|S\\$|RMB|Rs\\.?|Ps\\.?|USD|EUR|GBP|CAD|CHF|[$€£¥₹])";
    private static final String DASHES = "[-–—−‒‑－―]";
    private static final Pattern FIGURE = Pattern.compile("(?<neg>[-–−‑－+])?\\s*(?<cur>" + CURRENCY
            + ")?\\s*(?<neg2>[-–−‑－])?\\s*(?<open>\\()?\\s*(?<cur2>" + CURRENCY + ")?\\s*(?<neg3>[-–−‑])?\\s*(?<num>"
            + Digits.PATTERN + ")(?![\\d.])\\s?(?<mult>(?:million|billion|bn|mn|m|M|B|k|K)\\b)?\\s*(?<close>\\))?\\s*"
            + "(?<suf>%|p\\.?p\\.?\\b|pts?\\b\\.?|ppts?\\b|bps?\\b|x\\b|¢)?\\s*(?<close2>\\))?");
    private static final Pattern PREFIX = Pattern.compile("(?:" + CURRENCY + "|\\(|\\s)+");
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)\\)?\\s*(?:%|pts?\\.?|ppts?|pp|bps?|x|points|percent)?\\s*\\)?");
    private static final Pattern NIL = Pattern.compile(
            "(?:" + CURRENCY + ")?\\s*\\(?\\s*(?:" + CURRENCY + ")?\\s*" + DASHES + "{1,3}\\s*\\)?\\s*%?\\s*\\)?");
    private static final Pattern NOT_MEANINGFUL =
            Pattern.compile("(?i)(?:n\\.?\\s?[/.]?\\s?[am]\\.?|nmf?|not meaningful|n\\.m\\.f?|nil|\\*+)\\s*%?");
    private static final Pattern NOTE = Pattern.compile(
            "[*†‡§^#]+|\\([a-zA-Z]\\)|\\[[0-9a-z]{1,2}\\]|(?:\\(\\d{1,2}\\)){2,}|\\(\\d{1,2}\\)(?:\\s*,\\s*\\(\\d{1,2}\\))+");
    private static final Pattern YEAR = Pattern.compile("\\(?(?:19|20)\\d\\d(?:\\s?[A-Z])?\\)?[*†‡]*");
    /** What may stand behind or between the figures of a cell without making it words. */
    private static final Pattern TRIMMINGS =
            Pattern.compile("(?:\\s|" + CURRENCY + "|[*†‡§^]|\\(\\d{1,2}\\)|\\([a-z]\\)|\\[[0-9a-z]\\])*");

    private static final Remembered<TokenKind> MARKS = new Remembered<>(CellLexer::mark);

    private CellLexer() {}

    static List<Token> tokens(Cell cell) {
        String text = cell.text().string();
        String s = text.strip();
        if (s.isEmpty()) {
            return List.of();
        }
        if (s.length() > 60) {
            return words(cell);
        }
        if (s.charAt(0) >= '0' && s.charAt(0) <= '9') {
            return isYear(s) ? words(cell) : figuresOrWords(cell, text);
        }
        if (isWord(s)) {
            return words(cell);
        }
        if (holdsDigit(s) && s.charAt(0) != '[' && s.lastIndexOf('(') <= 0) {
            return isYear(s) ? words(cell) : figuresOrWords(cell, text); // no mark
        }
        TokenKind mark = MARKS.of(s);
        if (mark != TokenKind.WORDS) {
            return List.of(Token.of(mark, cell.text().trim(), cell));
        }
        return isYear(s) ? words(cell) : figuresOrWords(cell, text);
    }

    /** What a cell is that holds no figure; words where it is no mark. */
    private static TokenKind mark(String s) {
        if (NIL.matcher(s).matches()) {
            return TokenKind.NIL;
        }
        if (NOT_MEANINGFUL.matcher(s).matches()) {
            return TokenKind.NOT_MEANINGFUL;
        }
        if (NOTE.matcher(s).matches()) {
            return TokenKind.NOTE;
        }
        if (PREFIX.matcher(s).matches()) {
            return TokenKind.PREFIX;
        }
        return SUFFIX.matcher(s).matches() ? TokenKind.SUFFIX : TokenKind.WORDS;
    }

    private static boolean isYear(String s) {
        boolean may = s.startsWith("19") || s.startsWith("20") || s.startsWith("(");
        return may && YEAR.matcher(s).matches();
    }

    private static List<Token> figuresOrWords(Cell cell, String text) {
        List<Token> figures = figures(cell, text);
        return figures != null ? figures : words(cell);
    }

    private static List<Token> words(Cell cell) {
        return List.of(Token.of(TokenKind.WORDS, cell.text().trim(), cell));
    }

    /** Whether the text begins with a word that no mark, currency or unit begins with, as most captions do. */
    private static boolean isWord(String s) {
        return s.length() > 2
                && Character.isLetter(s.charAt(0))
                && "nNpPbBxX".indexOf(s.charAt(0)) < 0
                && isSmall(s.charAt(1))
                && isSmall(s.charAt(2));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The figures of a cell that holds nothing else, or null. */
    private static List<Token> figures(Cell cell, String text) {
        if (!mayBeFigures(text)) {
            return null;
        }
        Token plain = plain(cell, text);
        if (plain != null) {
            return List.of(plain);
        }
        Matcher m = FIGURE.matcher(text);
        List<Token> found = new ArrayList<>(1);
        int at = 0;
        while (m.find(at)) {
            if (!trimmings(text, at, m.start())) {
                return null;
            }
            Digits digits = Digits.parse(m.group("num"));
            if (digits == null) {
                return null;
            }
            String sign = m.group("cur") != null ? m.group("cur") : m.group("cur2");
            String unit = m.group("suf") == null ? "" : m.group("suf");
            found.add(new Token(
                    TokenKind.FIGURE,
                    cell.text().slice(m.start("num"), m.end("num")),
                    digits,
                    isMinus(m.group("neg"))
                            || m.group("neg2") != null
                            || m.group("neg3") != null
                            || m.group("open") != null,
                    unit.equals("%"),
                    unit.equals("%") ? "" : unit,
                    multiplier(m.group("mult")),
                    Currencies.code(sign),
                    cell.left(),
                    cell.right(),
                    cell));
            at = m.end();
        }
        if (found.isEmpty() || !trimmings(text, at, text.length())) {
            return null;
        }
        if (text.substring(at).strip().endsWith("$")) {
            found.add(Token.of(
                    TokenKind.PREFIX, cell.text().slice(at, text.length()).trim(), cell));
        }
        return found;
    }

    /** Digits, or digits in brackets, as most figures are; null for others. */
    private static Token plain(Cell cell, String text) {
        if (Character.isDigit(text.charAt(0))) {
            Digits digits = Digits.parse(text);
            return digits == null ? null : figure(cell, cell.text(), digits, false);
        }
        int end = text.endsWith(")") ? text.length() - 1 : text.length();
        if (text.charAt(0) != '(' || end < 2 || !Character.isDigit(text.charAt(1))) {
            return null;
        }
        Digits digits = Digits.parse(text.substring(1, end));
        return digits == null ? null : figure(cell, cell.text().slice(1, end), digits, true);
    }

    /** A figure without unit or currency. */
    private static Token figure(Cell cell, Excerpt text, Digits digits, boolean minus) {
        return new Token(
                TokenKind.FIGURE,
                text,
                digits,
                minus,
                false,
                "",
                BigDecimal.ONE,
                Currencies.code(null),
                cell.left(),
                cell.right(),
                cell);
    }

    private static boolean holdsDigit(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= '0' && s.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit comes before any word: no mark or currency has two small letters in a row. */
    private static boolean mayBeFigures(String text) {
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (small && isSmall(c)) {
                return false;
            }
            small = isSmall(c);
        }
        return false;
    }

    private static boolean trimmings(String text, int from, int to) {
        return TRIMMINGS.matcher(text).region(from, to).matches();
    }

    private static boolean isMinus(String sign) {
        return sign != null && !sign.equals("+");
    }

    private static BigDecimal multiplier(String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        return switch (word) {
            case "k", "K" -> BigDecimal.valueOf(1_000);
            case "m", "M", "mn", "million" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }
}
