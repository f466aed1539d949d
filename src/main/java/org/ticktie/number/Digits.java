package org.ticktie.number;

import java.math.BigDecimal;

/**
 * The digits of a printed number, without sign, currency or scale.
 *
 * @param value their value
 * @param decimals how many stand behind the point
 */
public record Digits(BigDecimal value, int decimals) {
    /** Digits as English-language releases print them; groups of two are the Indian lakh and crore. */
    public static final String PATTERN = "(?:\\d{1,3}(?:,\\d{2,3}){0,40},\\d{3}|\\d+)(?:\\.\\d+)?|\\.\\d+";

    /** Longer runs of digits are account numbers and the like, and would not fit exact arithmetic in longs. */
    private static final int LONGEST = 18;

    /** The digits in {@code text}, or null where it is not just a number. */
    public static Digits parse(String text) {
        if (text.length() > LONGEST + 6 || !isNumber(text)) {
            return null;
        }
        BigDecimal value = new BigDecimal(text.replace(",", ""));
        return value.precision() > LONGEST ? null : new Digits(value, value.scale());
    }

    /** Whether all of the text is as {@link #PATTERN} has it, which is asked of every cell of every table. */
    private static boolean isNumber(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        if (point >= 0 && (point + 1 == text.length() || digitsFrom(text, point + 1) < text.length())) {
            return false;
        }
        int end = digitsFrom(text, 0);
        if (end == whole) {
            return end > 0 || point == 0;
        }
        int group = end;
        boolean first = true;
        while (end < whole && text.charAt(end) == ',') {
            if (first ? group < 1 || group > 3 : group < 2 || group > 3) {
                return false;
            }
            int from = end + 1;
            end = digitsFrom(text, from);
            group = end - from;
            first = false;
        }
        return end == whole && group == 3;
    }

    private static int digitsFrom(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** The value of the last displayed digit: 0.01 for two decimals. */
    public BigDecimal ulp() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }
}
