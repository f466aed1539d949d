package org.ticktie.read.text;

/** Knows the marks that list items begin with. */
final class Bullets {
    private static final String MARKS = "-*•●▪◦‣∙·–—+■□○➢❖";

    private Bullets() {}

    /** The length of the mark and the blanks behind it that {@code text} begins with, or 0. */
    static int length(String text) {
        int mark = text.isEmpty() ? 0 : mark(text);
        if (mark == 0 || mark == text.length()) {
            return mark;
        }
        int end = mark;
        while (end < text.length() && Line.isBlank(text.charAt(end))) {
            end++;
        }
        boolean glued = end == mark && "•●▪◦‣■".indexOf(text.charAt(0)) >= 0;
        return end > mark || glued ? end : 0;
    }

    private static int mark(String text) {
        char c = text.charAt(0);
        if (MARKS.indexOf(c) >= 0) {
            return text.startsWith("--") && c == '-' ? 2 : 1;
        }
        if (text.startsWith("\\-") || text.startsWith("\\*")) {
            return 2;
        }
        boolean letter = c == 'o' && text.length() > 2 && Line.isBlank(text.charAt(1));
        return letter
                        && Character.isUpperCase(
                                text.stripLeading().charAt(Math.min(firstBehind(text), text.length() - 1)))
                ? 1
                : 0;
    }

    private static int firstBehind(String text) {
        int i = 1;
        while (i < text.length() && Line.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
