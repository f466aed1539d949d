package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a fixed-width line.
 *
 * @param text its characters
 * @param start index of its first character in the text that is read
 * @param left character column of its first character, from 0, tabs expanded
 * @param right column behind its last character
 * @param gap columns of blank or dot leaders before it
 */
record Word(String text, int start, int left, int right, int gap) {
    private static final int TAB = 8;

    int end() {
        return start + text.length();
    }

    static List<Word> of(Line line) {
        List<Word> words = new ArrayList<>();
        String s = line.string();
        // A line that begins with a dash is escaped by "- " in privacy-enhanced mail, the first form of EDGAR.
        int shift = s.startsWith("- -") ? 2 : 0;
        int column = -shift;
        int from = -1;
        int left = 0;
        int last = 0;
        for (int i = shift; i <= s.length(); i++) {
            column = i == shift ? 0 : column;
            char c = i < s.length() ? s.charAt(i) : ' ';
            if (from < 0) {
                if (!Line.isBlank(c)) {
                    from = i;
                    left = column;
                }
            } else if (Line.isBlank(c) || isLeader(s, i) && !isLeader(s, from)) {
                if (!isLeaders(s, from, i)) {
                    words.add(new Word(s.substring(from, i), line.start() + from, left, column, left - last));
                    last = column;
                }
                from = Line.isBlank(c) ? -1 : i;
                left = column;
            } else if (isLeader(s, from) && c != '.') {
                from = i;
                left = column;
            }
            column += c == '\t' ? TAB - column % TAB : 1;
        }
        return words;
    }

    /** Whether dot leaders begin at {@code i}. */
    private static boolean isLeader(String s, int i) {
        return i < s.length() && s.charAt(i) == '.' && s.startsWith("...", i);
    }

    /** Whether there are nothing but dots, as in the leaders {@code . . . .} too. */
    private static boolean isLeaders(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
