package org.ticktie.read.html;

import java.util.regex.Pattern;

/** What is printed on a page without being part of the text: page numbers, continuation and end marks. */
final class Furniture {
    private static final Pattern PATTERN = Pattern.compile(
            "[-–—]?\\s*\\d{1,3}\\s*[-–—]?|page\\s+[-\\w]{1,6}(\\s+of\\s+\\d+)?|[-–—]*\\s*\\(?more\\)?\\s*[-–—]*|[a-z]{1,2}-\\d{1,3}"
                    + "|(#\\s?){2,6}|[-_=–—*~\\s]{2,}|\\(?end\\)?|-\\s?end\\s?-|table of contents",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    static boolean is(String text) {
        if (text.length() == 1) {
            return !Character.isLetter(text.charAt(0));
        }
        return text.length() <= 20 && PATTERN.matcher(text).matches() || text.length() > 20 && isLine(text);
    }

    private static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("-_=–—*~ ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
