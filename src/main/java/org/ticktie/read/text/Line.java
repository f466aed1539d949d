package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the text.
 *
 * @param start index of its first character in the text
 * @param string its characters without line end and trailing blanks, but with trailing tabs
 */
record Line(int start, String string) {
    private static final int TAB = 8;

    /** The lines of {@code text}; a byte order mark belongs to none. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int length = text.length();
        for (int i = start; i <= length; i++) {
            char c = i < length ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\r' || c == '\f') {
                if (i < length || start < length) {
                    lines.add(of(text, start, i));
                }
                if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line of(String text, int start, int end) {
        int last = end;
        while (last > start && isBlank(text.charAt(last - 1))) {
            last--;
        }
        // Tabs at the end of a line that prints something are empty fields.
        int fields = last;
        for (int i = last; last > start && i < end; i++) {
            fields = text.charAt(i) == '\t' ? i + 1 : fields;
        }
        return new Line(start, text.substring(start, fields));
    }

    boolean isBlank() {
        return string.isEmpty();
    }

    int end() {
        return start + string.length();
    }

    /** Index of the first character that is no blank, within the line. */
    int first() {
        int i = 0;
        while (i < string.length() && isBlank(string.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Columns of blank before the first character. */
    int indent() {
        int column = 0;
        for (int i = 0; i < string.length() && isBlank(string.charAt(i)); i++) {
            column += string.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }

    String trimmed() {
        int last = string.length();
        while (last > 0 && isBlank(string.charAt(last - 1))) {
            last--;
        }
        return string.substring(Math.min(first(), last), last);
    }

    /** Whether {@code c} prints nothing: white space of any kind, or a zero-width character. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c >= '\u2000' && c <= '\u200D'
                || c == '\u202F'
                || c == '\u3000'
                || c == '\uFEFF'
                || c == '\u2060'
                || c == '\u0085';
    }
}
