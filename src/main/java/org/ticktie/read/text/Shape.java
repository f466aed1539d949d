package org.ticktie.read.text;

import java.util.Set;

/** What a word looks like, as far as the layout of a table depends on it. */
final class Shape {
    private static final Set<String> CURRENCIES = Set.of(
            "$", "US$", "C$", "A$", "CA$", "€", "£", "¥", "₹", "Rs.", "Rs", "R$", "Ps.", "EUR", "USD", "GBP", "CHF");
    private static final Set<String> PREFIXES = Set.of("(", "$(", "($", "( $", "$ (", "-$", "€(", "£(", "¥(");
    private static final Set<String> SUFFIXES =
            Set.of(")", "%", ")%", "%)", ") %", "bps", "bp", "pts", "pts.", "pt", "x", "ppts", "pp");
    private static final Set<String> NIL = Set.of(
            "N/A", "n/a", "NM", "nm", "N/M", "n/m", "NA", "na", "NMF", "n.m.", "n.a.", "N.M.", "N.A.", "*", "**");
    private static final String BEFORE = "($€£¥₹+-−–~<>";
    private static final String BEHIND = ")%xX*†‡";

    private static final int LONGEST_VALUE = 60;

    private Shape() {}

    static boolean isCurrency(String word) {
        return word.length() <= 3 && CURRENCIES.contains(word);
    }

    /** A sign that belongs to the figure after it. */
    static boolean isPrefix(String word) {
        return word.length() <= 3 && (CURRENCIES.contains(word) || PREFIXES.contains(word));
    }

    /** A sign or unit that belongs to the figure before it. */
    static boolean isSuffix(String word) {
        return word.length() <= 4 && SUFFIXES.contains(word);
    }

    /** A dash that stands for nil, or an abbreviation for a figure that is not given. */
    static boolean isNil(String word) {
        return word.length() <= 4 && (isDash(word) || NIL.contains(word));
    }

    static boolean isDash(String word) {
        if (word.isEmpty() || word.length() > 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ("-−–—―".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A figure with the signs that stand directly at it, such as {@code $(1,234)} or {@code 8.1%}. */
    static boolean isFigure(String word) {
        int i = 0;
        int length = word.length();
        if (length > 30) {
            return false;
        }
        if (word.startsWith("US$")) {
            i = 3;
        }
        while (i < length && (BEFORE.indexOf(word.charAt(i)) >= 0)) {
            i++;
        }
        int digits = i;
        int points = 0;
        while (i < length && (isDigit(word.charAt(i)) || word.charAt(i) == ',' || word.charAt(i) == '.')) {
            points += word.charAt(i) == '.' ? 1 : 0;
            i++;
        }
        boolean some = i > digits && isDigit(word.charAt(i - 1)) && (points < 2) && word.charAt(digits) != ',';
        return some && (i == length || isBehind(word.substring(i)));
    }

    private static boolean isBehind(String rest) {
        String text = rest;
        while (!text.isEmpty() && BEHIND.indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1);
        }
        return text.isEmpty()
                || SUFFIXES.contains(text)
                || isMark(text)
                || Set.of("bn", "m", "M", "B", "K", "k").contains(text);
    }

    /** A footnote mark such as {@code (1)} or {@code (b)}. */
    static boolean isMark(String word) {
        int length = word.length();
        return length >= 3
                && length <= 4
                && word.charAt(0) == '('
                && word.charAt(length - 1) == ')'
                && Character.isLetterOrDigit(word.charAt(1))
                && (length == 3 || isDigit(word.charAt(2)));
    }

    /** A bare year, which is a heading far more often than a figure. */
    static boolean isYear(String word) {
        int length = word.length();
        int from = length > 4 && word.startsWith("(") ? 1 : 0;
        int to = from == 1 && word.endsWith(")") ? length - 1 : length;
        while (to > from && "*,".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return to - from == 4
                && (word.startsWith("19", from) || word.startsWith("20", from))
                && isDigit(word.charAt(from + 2))
                && isDigit(word.charAt(from + 3));
    }

    /** Whether a cell holds a figure or nil and nothing else, signs apart from their digits included. */
    static boolean isValue(String text) {
        if (text.length() > LONGEST_VALUE) {
            return false;
        }
        boolean figure = false;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(' ', from);
            String word = text.substring(from, to < 0 ? text.length() : to);
            boolean value = isFigure(word) || isNil(word);
            if (!value && !isPrefix(word) && !(figure && (isSuffix(word) || isMark(word))) || value && figure) {
                return false;
            }
            figure |= value;
            from = to < 0 ? text.length() : to + 1;
        }
        return figure;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
