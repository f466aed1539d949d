package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure or nil dash in a statement that was printed as one line.
 *
 * @param from index of its first character, its currency sign included
 * @param to index behind its last character
 * @param year whether it is a bare year
 * @param certain whether its end is known: figures of a lossy conversion follow each other without a blank, and without a
 *     thousands separator or bracket between nobody can tell where one ends
 */
record RunOnValue(int from, int to, boolean year, boolean certain) {
    /**
     * The values that begin at {@code at}: several where digits were glued together, none where there is no value.
     *
     * @param brackets whether negative figures stand in brackets, so that a dash at a figure is a value of its own
     */
    static List<RunOnValue> at(String s, int at, int end, boolean brackets) {
        int i = skipSign(s, at, end);
        if (i < end && isDash(s.charAt(i))) {
            boolean nil = isNil(s, at, i, end, brackets);
            return nil ? List.of(new RunOnValue(at, i + 1, false, true)) : List.of();
        }
        boolean open = i < end && s.charAt(i) == '(';
        i = open ? skipSign(s, i + 1, end) : i;
        int digits = i;
        while (i < end && Shape.isDigit(s.charAt(i))) {
            i++;
        }
        if (i == digits) {
            return List.of();
        }
        if (!open && at == digits && (i - digits) % 4 == 0 && areYears(s, digits, i)) {
            return years(digits, i);
        }
        if (i < end && s.charAt(i) == ',' && isGroup(s, i, end)) {
            boolean certain = i - digits <= 3;
            while (isGroup(s, i, end)) {
                i += 4;
            }
            return List.of(new RunOnValue(at, closed(s, i, end, open), false, certain));
        }
        if (i + 1 < end && s.charAt(i) == '.' && Shape.isDigit(s.charAt(i + 1))) {
            i = decimals(s, i + 1, end);
            return List.of(new RunOnValue(at, closed(s, i, end, open), false, true));
        }
        return List.of(new RunOnValue(at, closed(s, i, end, open), false, i - digits <= 3));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '–';
    }

    private static int skipSign(String s, int at, int end) {
        int i = at;
        if (i < end && "$€£".indexOf(s.charAt(i)) >= 0) {
            i++;
            while (i < end && Line.isBlank(s.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    /**
     * Whether the dash stands for nil: between blanks, signs and figures, or glued to the end of a word if a figure or another dash
     * follows; otherwise it is a hyphen, or the dash that a caption begins with.
     */
    private static boolean isNil(String s, int at, int dash, int end, boolean brackets) {
        char next = dash + 1 < end ? s.charAt(dash + 1) : ' ';
        boolean digit = Shape.isDigit(next);
        boolean word = at == dash && at > 0 && Character.isLetter(s.charAt(at - 1));
        if (word) {
            return isFollowed(s, dash + 1, end);
        }
        boolean sign = Line.isBlank(next) || next == '$' || next == '(' || isDash(next);
        boolean blank = at < dash || at == 0 || Line.isBlank(s.charAt(at - 1));
        return sign || digit && (!blank || brackets);
    }

    /** Whether a figure that is no year comes next, or another dash. */
    private static boolean isFollowed(String s, int at, int end) {
        int i = at;
        while (i < end && Line.isBlank(s.charAt(i))) {
            i++;
        }
        if (i + 1 >= end) {
            return false;
        }
        char c = s.charAt(i);
        boolean sign = (c == '(' || c == '$') && !Character.isLetter(s.charAt(i + 1));
        if (sign || isDash(c)) {
            return sign || !Character.isLetter(s.charAt(i + 1));
        }
        int digits = i;
        while (i < end && Shape.isDigit(s.charAt(i))) {
            i++;
        }
        return i > digits && i < end && (s.charAt(i) == ',' || s.charAt(i) == '.');
    }

    private static boolean isGroup(String s, int comma, int end) {
        return comma + 3 < end
                && s.charAt(comma) == ','
                && Shape.isDigit(s.charAt(comma + 1))
                && Shape.isDigit(s.charAt(comma + 2))
                && Shape.isDigit(s.charAt(comma + 3));
    }

    /** The end of the decimals: as many as the last of the figures has that are glued together. */
    private static int decimals(String s, int at, int end) {
        int i = at;
        int last = at;
        while (i < end
                && (Shape.isDigit(s.charAt(i))
                        || s.charAt(i) == '.' && i + 1 < end && Shape.isDigit(s.charAt(i + 1)))) {
            last = s.charAt(i) == '.' ? i + 1 : last;
            i++;
        }
        return last == at ? i : at + (i - last);
    }

    private static int closed(String s, int at, int end, boolean open) {
        int i = at;
        int blank = i;
        while (blank < end && Line.isBlank(s.charAt(blank))) {
            blank++;
        }
        if (open && blank < end && s.charAt(blank) == ')') {
            i = blank + 1;
        }
        return i < end && s.charAt(i) == '%' ? i + 1 : i;
    }

    private static boolean areYears(String s, int from, int to) {
        for (int i = from; i < to; i += 4) {
            if (!s.startsWith("19", i) && !s.startsWith("20", i)) {
                return false;
            }
        }
        return true;
    }

    private static List<RunOnValue> years(int from, int to) {
        List<RunOnValue> years = new ArrayList<>();
        for (int i = from; i < to; i += 4) {
            years.add(new RunOnValue(i, i + 4, true, true));
        }
        return years;
    }
}
