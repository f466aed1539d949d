package org.ticktie.read.html;

import java.util.regex.Pattern;

/** Marks that lead to a note: {@code 1}, {@code (1)}, {@code (a)}, {@code *}, {@code †}. */
final class NoteMark {
    private static final Pattern LIST_MARK = Pattern.compile(
            "[\\[(]\\s?(?:\\d{1,2}|[A-Za-z]{1,4}|[*†‡§#]{1,3})\\s?[)\\]]|\\d{1,2}[.)]?|[A-Za-z][.)]|[ivx]{1,4}[.)]|[*†‡§#^+]{1,4}\\)?|[¹²³⁴-⁹]{1,2}|Notes?:?");

    private NoteMark() {}

    /** Whether text lifted above the line is nothing but note marks, and no ordinal or trademark sign. */
    static boolean isRaised(String text) {
        int digits = 0;
        int letters = 0;
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++digits > 2) {
                    return false;
                }
            } else {
                digits = 0;
            }
            if (Character.isLetter(c)) {
                if (++letters > 1 && open == 0 || letters > 4) {
                    return false;
                }
            } else {
                letters = 0;
                if (c == '(' || c == '[') {
                    open++;
                } else if (c == ')' || c == ']') {
                    open = Math.max(0, open - 1);
                } else if (!(c >= '0' && c <= '9') && " *†‡§#^+,;&-–¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return !text.isEmpty();
    }

    /** Whether the first cell of a row is a mark that opens a note or a numbered item. */
    static boolean opensItem(String text) {
        return text.length() <= 6 && LIST_MARK.matcher(text).matches();
    }
}
