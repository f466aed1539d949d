package org.ticktie.read.facts;

import java.math.BigDecimal;

/** Prints a JSON number as a statement would: grouped, so that 2025 is no year, and with brackets for a minus. */
final class PrintedNumber {
    private static final int MOST_DIGITS = 18;

    private PrintedNumber() {}

    /** The number as printed, or null where it is larger or finer than any figure of a statement. */
    static String print(String json) {
        BigDecimal value;
        try {
            value = new BigDecimal(json);
        } catch (NumberFormatException e) {
            return null; // JSON sets no limit to exponents, decimals do
        }
        if (value.precision() - value.scale() > MOST_DIGITS
                || value.scale() > MOST_DIGITS
                || value.scale() < -MOST_DIGITS) {
            return null;
        }
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return value.signum() < 0 ? "(" + text + ")" : text.toString();
    }
}
