package org.ticktie.read.html;

/** Tells headings by their typography. */
final class Headline {
    static final int LONGEST = 120;

    private Headline() {}

    /** The level of a line that looks like a heading, or 0. */
    static int level(String text, boolean bold, boolean underlined) {
        int length = text.length();
        if (length >= LONGEST || length == 0) {
            return 0;
        }
        char last = text.charAt(length - 1);
        if (last == '.' && !endsWithAbbreviation(text) || last == ';' || last == ',') {
            return 0;
        }
        int letters = 0;
        boolean lower = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                lower |= Character.isLowerCase(c);
            }
        }
        if (letters >= 4 && !lower) {
            return 2;
        }
        return letters > 0 && (bold || underlined) ? 3 : 0;
    }

    /** Whether the text could be one of the lines of a title. */
    static boolean couldBeTitle(String text) {
        return text.length() < LONGEST && (!text.endsWith(".") || endsWithAbbreviation(text));
    }

    private static boolean endsWithAbbreviation(String text) {
        return text.endsWith("Inc.")
                || text.endsWith("Corp.")
                || text.endsWith("Co.")
                || text.endsWith("Ltd.")
                || text.endsWith("INC.")
                || text.endsWith("CORP.")
                || text.endsWith("CO.")
                || text.endsWith("LTD.");
    }
}
