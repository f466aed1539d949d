package org.ticktie.read.text;

import java.util.regex.Pattern;

/** Decides whether a line goes on with the caption of the line above it. */
final class Captions {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(total|net (cash|income|loss|earnings|revenues?|sales|interest|increase|decrease|change|gain)|income|\\(?loss\\)?|earnings|cash and cash equivalents)\\b.*");
    private static final Pattern MEMBER =
            Pattern.compile("(?i)(basic|diluted|current|deferred|other|continuing|discontinued|total|net)\\b.*");

    /** The column at which captions are wrapped. */
    private final int width;

    Captions(int width) {
        this.width = width;
    }

    /**
     * Whether {@code next} goes on with {@code pending}.
     *
     * @param pending the caption so far, without figures
     * @param first indent of its first line
     * @param last indent of its last line
     * @param right column behind its last line
     * @param next the text of the next line up to its first figure
     * @param indent indent of the next line
     */
    boolean continues(String pending, int first, int last, int right, String next, int indent) {
        if (pending.endsWith(":") || next.isEmpty()) {
            return false;
        }
        char c = next.charAt(0);
        if (Character.isLowerCase(c)) {
            return !next.startsWith("of which") && !(next.length() > 1 && next.charAt(1) == ')') && indent >= first - 1;
        }
        boolean hanging =
                indent > first && indent <= first + 3 && (last == first ? indent <= first + 2 : indent == last);
        boolean full = right + 1 + firstWord(next) > width;
        if (Wording.isOpenEnded(pending)) {
            boolean centred = indent > 7 && Math.abs(last + right - 2 * indent - next.length()) <= 3;
            return indent >= first && (full || hanging || indent == last) || centred;
        }
        if (c == '(' || c == '%') {
            return indent >= first && (hanging || full);
        }
        if (c == '-' || c == '$' || Shape.isDigit(c)) {
            return hanging && full;
        }
        if (Wording.isCapitals(pending) && !Wording.isCapitals(next)) {
            return false;
        }
        // Members of a section stand deeper by two or more; a wrapped caption by one, nearly always.
        if (hanging && (indent == first + 1 || indent == last)) {
            return full;
        }
        return indent == last
                && full
                && TOTAL.matcher(pending).matches()
                && !MEMBER.matcher(next).matches();
    }

    private static int firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text.length() : end;
    }
}
