package org.ticktie.extract.structure;

/** Whether one slip of the pen in one figure explains why a sum breaks, and how unlikely that would be by chance. */
final class OneEdit {
    private static final double LARGEST_BONUS = 1.5;
    private static final int LONGEST = 18;

    private OneEdit() {}

    /** Evidence that the break of {@code f} in its one broken column is a slip: none where no single edit mends it. */
    static double bonus(Matrix m, Footing f) {
        int column = -1;
        for (int c = 0; c < f.fits.length; c++) {
            if (f.fits[c] == Footing.Fit.BREAKS) {
                column = c;
            }
        }
        if (column < 0) {
            return 0;
        }
        long difference = f.differences[column];
        int digits = 0;
        long largest = Math.abs(m.value(f.total, column));
        boolean mends = mends(m.value(f.total, column), m.value(f.total, column) + difference, m.unit(f.total, column));
        digits += Long.toString(Math.abs(m.value(f.total, column) / m.unit(f.total, column)))
                .length();
        for (int i = 0; i < f.parts.length; i++) {
            int r = f.parts[i];
            if (m.isFigure(r, column)) {
                long v = m.value(r, column);
                mends |= mends(v, v - f.signs[i] * difference, m.unit(r, column));
                largest = Math.max(largest, Math.abs(v));
                digits += Long.toString(Math.abs(v / m.unit(r, column))).length();
            }
        }
        if (!mends) {
            return 0;
        }
        double chance = Math.log10(Math.max(1, 2.0 * largest / m.unit(f.total, column) / (10.0 * digits)));
        return Math.max(0, Math.min(LARGEST_BONUS, chance + 0.3));
    }

    /** Whether one substituted, swapped, dropped or added digit, or a turned sign, makes {@code printed} read {@code meant}. */
    static boolean mends(long printed, long meant, long unit) {
        if (unit == 0 || printed % unit != 0 || meant % unit != 0) {
            return false;
        }
        if (printed == -meant) {
            return true;
        }
        if (printed < 0 != meant < 0 && meant != 0) {
            return false;
        }
        String a = Long.toString(Math.abs(printed / unit));
        String b = Long.toString(Math.abs(meant / unit));
        if (a.length() > LONGEST || b.length() > LONGEST || a.equals(b)) {
            return false;
        }
        if (a.length() == b.length()) {
            return substitutedOrSwapped(a, b);
        }
        return Math.abs(a.length() - b.length()) == 1
                && (a.length() < b.length() ? oneMissing(a, b) : oneMissing(b, a));
    }

    /** Whether one substituted, swapped or dropped digit, or a turned sign, brings {@code printed} into a range. */
    static boolean reaches(long printed, double low, double high) {
        if (within(-printed, low, high)) {
            return true;
        }
        char[] digits = Long.toString(Math.abs(printed)).toCharArray();
        if (digits.length > LONGEST - 2) {
            return false;
        }
        int sign = printed < 0 ? -1 : 1;
        for (int i = 0; i < digits.length; i++) {
            char was = digits[i];
            for (char d = '0'; d <= '9'; d++) {
                digits[i] = d;
                if (d != was && within(sign * Long.parseLong(new String(digits)), low, high)) {
                    return true;
                }
            }
            digits[i] = was;
            if (i + 1 < digits.length && swapReaches(digits, i, sign, low, high)) {
                return true;
            }
            for (char d = '0'; d <= '9'; d++) {
                String text = new String(digits);
                if (within(sign * Long.parseLong(text.substring(0, i) + d + text.substring(i)), low, high)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean swapReaches(char[] digits, int i, int sign, double low, double high) {
        char[] swapped = digits.clone();
        swapped[i] = digits[i + 1];
        swapped[i + 1] = digits[i];
        return within(sign * Long.parseLong(new String(swapped)), low, high);
    }

    private static boolean within(long value, double low, double high) {
        return low <= value && value <= high;
    }

    private static boolean substitutedOrSwapped(String a, String b) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return count == 1
                || count == 2
                        && first + 1 < a.length()
                        && a.charAt(first) == b.charAt(first + 1)
                        && a.charAt(first + 1) == b.charAt(first);
    }

    private static boolean oneMissing(String shorter, String longer) {
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        return shorter.substring(i).equals(longer.substring(i + 1));
    }
}
