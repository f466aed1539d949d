package org.ticktie.extract.scale;

import java.util.regex.Pattern;

/** Tells the texts that may state a scale from those that need not be read word by word. */
final class ScaleHint {
    private static final Pattern HINT = Pattern.compile(
            "(?i)thousand|million|billion|crore|lakh|\\blacs?\\b|000|\\$\\s?[mbk]|[€£¥]\\s?[mbk]|\\bmm\\b|\\bmn\\b|\\bbn\\b|\\bcr\\b"
                    + "|dollars|euros?\\b|rupees|\\byen\\b|\\busd|\\beur");

    private ScaleHint() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBegin(text, i)) {
                return HINT.matcher(text).find(i);
            }
        }
        return false;
    }

    /** Whether a hint may begin there: asked of every cell, and nearly always not. */
    private static boolean mayBegin(String text, int i) {
        boolean first = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        return switch (Character.toLowerCase(text.charAt(i))) {
            case '$', '€', '£', '¥' -> true;
            case '0' -> text.startsWith("000", i);
            case 't' -> goesOn(text, i, "thousand");
            case 'm' -> goesOn(text, i, "million") || first && (goesOn(text, i, "mm") || goesOn(text, i, "mn"));
            case 'b' -> goesOn(text, i, "billion") || first && goesOn(text, i, "bn");
            case 'c' -> goesOn(text, i, "crore") || first && goesOn(text, i, "cr");
            case 'l' -> goesOn(text, i, "lakh") || first && goesOn(text, i, "lac");
            case 'd' -> goesOn(text, i, "dollars");
            case 'r' -> goesOn(text, i, "rupees");
            case 'e' -> goesOn(text, i, "eur");
            case 'u' -> first && goesOn(text, i, "usd");
            case 'y' -> first && goesOn(text, i, "yen");
            default -> false;
        };
    }

    private static boolean goesOn(String text, int i, String word) {
        return text.regionMatches(true, i, word, 0, word.length());
    }
}
