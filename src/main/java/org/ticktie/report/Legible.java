package org.ticktie.report;

/**
 * Text from a document, fit to be shown. A release may hold anything: escape sequences that would command a terminal, characters
 * that XML does not allow, marks that turn the direction of writing and so disguise a figure.
 */
public final class Legible {
    private static final char UNKNOWN = '\uFFFD';

    private Legible() {}

    /** The text on one line, without characters that command. */
    public static String line(String text) {
        return of(text.replace("\r\n", " "), ' ');
    }

    /** The text with its lines kept. */
    public static String lines(String text) {
        return of(text.replace("\r\n", "\n"), '\n');
    }

    private static String of(String text, char lineFeed) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char legible = c == '\n' || c == '\r' ? lineFeed : c == '\t' ? ' ' : isLegible(text, i) ? c : UNKNOWN;
            if (out == null && legible != c) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (out != null) {
                out.append(legible);
            }
        }
        return out == null ? text : out.toString();
    }

    /** Whether the character there is one that is seen, and commands nothing. */
    public static boolean isLegible(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return !Character.isISOControl(c) && !turns && c < '\uFFFE';
    }

    /** At most so many characters of the text. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
