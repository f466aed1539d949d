package org.ticktie.number;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The digits of a printed number, without sign, currency or scale.
 *
 * @param value their value
 * @param decimals how many stand behind the point
 */
public record Digits(BigDecimal value, int decimals) {
    /** Digits as English-language releases print them; groups of two are the Indian lakh and crore. */
    public static final String PATTERN = "(?:\\d{1,3}(?:,\\d{2,3}){0,40},\\d{3}|\\d+)(?:\\.\\d+)?|\\.\\d+";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);

    /** Longer runs of digits are account numbers and the like, and would not fit exact arithmetic in longs. */
    private static final int LONGEST = 18;

    /** The digits in {@code text}, or null where it is not just a number. */
    public static Digits parse(String text) {
        if (text.length() > LONGEST + 6 || !WHOLE.matcher(text).matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(text.replace(",", ""));
        return value.precision() > LONGEST ? null : new Digits(value, value.scale());
    }

    /** The value of the last displayed digit: 0.01 for two decimals. */
    public BigDecimal ulp() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }
}
