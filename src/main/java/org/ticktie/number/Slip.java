package org.ticktie.number;

import java.util.function.BiConsumer;

/** Slips of the pen that turn the figure that was meant into the one that was printed. */
public enum Slip {
    /** Brackets or a minus lost or set. */
    SIGN,
    /** Two adjacent digits in the wrong order. */
    TRANSPOSITION,
    /** One digit in the place of another. */
    DIGIT,
    /** One digit left out. */
    DROPPED_DIGIT,
    /** One digit too many. */
    DOUBLED_DIGIT,
    /** A decimal point or a group of thousands in the wrong place: off by a power of ten, 100 and more. */
    SCALE;

    /** Longer figures would leave the range of a long when a digit is added. */
    private static final int LONGEST = 16;

    private static final int[] SHIFTS = {2, 3, 6};

    /**
     * The slip that turns {@code meant} into {@code printed}, or null where no single one does.
     *
     * @param printed what stands there, in its last displayed unit
     * @param meant what should, in the same unit
     * @param decimals how many digits stand behind the point, so that zeros before and behind it count: 0.05 has three
     */
    public static Slip between(long printed, long meant, int decimals) {
        if (printed == -meant) {
            return printed == 0 ? null : SIGN;
        }
        if (printed < 0 != meant < 0 && meant != 0 && printed != 0) {
            return null;
        }
        String p = digits(printed, decimals);
        String m = digits(meant, decimals);
        if (p.equals(m)) {
            return null;
        }
        if (m.length() == p.length() + 1 && oneMissing(p, m)) {
            return DROPPED_DIGIT;
        }
        if (p.length() == m.length() + 1 && oneMissing(m, p)) {
            return DOUBLED_DIGIT;
        }
        Slip slip = p.length() == m.length() ? sameLength(p, m) : null;
        if (slip != null) {
            return slip;
        }
        return shifted(Math.abs(printed), Math.abs(meant)) ? SCALE : null;
    }

    /**
     * Gives {@code each} every figure that one slip turns into {@code printed}, and that slip; some more than once.
     *
     * @param printed what stands there, in its last displayed unit
     * @param decimals how many digits stand behind the point
     */
    public static void origins(long printed, int decimals, BiConsumer<Long, Slip> each) {
        if (printed == 0) {
            return;
        }
        each.accept(-printed, SIGN);
        long size = Math.abs(printed);
        int sign = printed < 0 ? -1 : 1;
        int shown = digits(printed, decimals).length();
        if (shown > LONGEST) {
            return;
        }
        boolean whole = Long.toString(size).length() == shown;
        long place = 1;
        for (int i = 0; i < shown; i++, place *= 10) {
            long above = size / place;
            long low = size % place;
            long digit = above % 10;
            long next = above / 10 % 10;
            boolean leading = i == shown - 1;
            for (int d = 0; d <= 9; d++) {
                if (d != digit && !(leading && d == 0 && i > decimals)) {
                    each.accept(sign * (size + (d - digit) * place), DIGIT);
                }
                if (whole) {
                    each.accept(sign * ((above * 10 + d) * place + low), DROPPED_DIGIT);
                }
            }
            if (!leading && next != digit && !(i == shown - 2 && digit == 0 && i >= decimals)) {
                each.accept(sign * (size + (digit - next) * 9 * place), TRANSPOSITION);
            }
            long without = above / 10 * place + low;
            if (digits(without, decimals).length() == shown - 1) {
                each.accept(sign * without, DOUBLED_DIGIT);
            }
        }
        for (int d = 1; whole && d <= 9; d++) {
            each.accept(sign * (d * place + size), DROPPED_DIGIT);
        }
        for (int shift : SHIFTS) {
            long power = power(shift);
            if (size <= Long.MAX_VALUE / power) {
                each.accept(printed * power, SCALE);
            }
            if (size >= power) {
                each.accept(sign * ((size + power / 2) / power), SCALE);
            }
        }
    }

    private static String digits(long units, int decimals) {
        String all = Long.toString(Math.abs(units));
        return all.length() > decimals ? all : "0".repeat(decimals + 1 - all.length()) + all;
    }

    private static boolean shifted(long a, long b) {
        for (int shift : SHIFTS) {
            long power = power(shift);
            long large = Math.max(a, b);
            if (Math.min(a, b) > 0 && (large + power / 2) / power == Math.min(a, b)) {
                return true;
            }
        }
        return false;
    }

    private static long power(int shift) {
        long power = 1;
        for (int i = 0; i < shift; i++) {
            power *= 10;
        }
        return power;
    }

    private static Slip sameLength(String p, String m) {
        int first = -1;
        int differing = 0;
        for (int i = 0; i < p.length(); i++) {
            if (p.charAt(i) != m.charAt(i)) {
                first = first < 0 ? i : first;
                differing++;
            }
        }
        if (differing == 1) {
            return DIGIT;
        }
        boolean swapped = differing == 2
                && first + 1 < p.length()
                && p.charAt(first) == m.charAt(first + 1)
                && p.charAt(first + 1) == m.charAt(first);
        return swapped ? TRANSPOSITION : null;
    }

    private static boolean oneMissing(String shorter, String longer) {
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        return shorter.substring(i).equals(longer.substring(i + 1));
    }
}
