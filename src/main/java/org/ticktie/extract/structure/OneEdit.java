package org.ticktie.extract.structure;

import org.ticktie.number.Slip;

/** Whether one slip of the pen in one figure explains why a sum breaks, and how unlikely that would be by chance. */
final class OneEdit {
    private static final double LARGEST_BONUS = 1.5;

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

    /** Whether a slip, other than of scale, turned {@code meant} into {@code printed}. */
    static boolean mends(long printed, long meant, long unit) {
        if (unit == 0 || printed % unit != 0 || meant % unit != 0) {
            return false;
        }
        Slip slip = Slip.between(printed / unit, meant / unit, 0);
        return slip != null && slip != Slip.SCALE;
    }

    /** Whether one slip, other than of scale or a digit too many, turned a figure of the range into {@code printed}. */
    static boolean reaches(long printed, double low, double high) {
        boolean[] found = new boolean[1];
        Slip.origins(printed, 0, (meant, slip) -> {
            if (slip != Slip.SCALE && slip != Slip.DOUBLED_DIGIT && low <= meant && meant <= high) {
                found[0] = true;
            }
        });
        return found[0];
    }
}
