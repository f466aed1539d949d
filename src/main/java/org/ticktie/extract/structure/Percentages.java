package org.ticktie.extract.structure;

import org.ticktie.fact.Amount;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;

/** Whether a printed percentage is the growth or the share of two printed figures, to within one displayed unit. */
final class Percentages {
    /** How a percentage fares. */
    enum Fit {
        AGREES,
        FAILS,
        /** Blank, a negative base, too coarse, or off by no more than one displayed unit. */
        UNTESTED
    }

    private Percentages() {}

    static Fit growth(Amount current, Amount base, Amount printed) {
        if (!usable(current)
                || !usable(base)
                || !usable(printed)
                || base.figure().signum() <= 0
                || current.figure().signum() <= 0
                || !isPercent(printed)
                || isPercent(current)
                || isPercent(base)) {
            return Fit.UNTESTED;
        }
        double a = value(current);
        double b = value(base);
        double slack = 100 * (ulp(current) / 2 + Math.abs(a / b) * ulp(base) / 2) / Math.abs(b);
        return fit((a - b) / Math.abs(b) * 100, slack, printed.figure());
    }

    static Fit share(Amount numerator, Amount denominator, Amount printed) {
        if (!usable(numerator)
                || !usable(denominator)
                || !usable(printed)
                || denominator.figure().signum() <= 0
                || !isPercent(printed)
                || isPercent(numerator)
                || isPercent(denominator)) {
            return Fit.UNTESTED;
        }
        double a = value(numerator);
        double b = value(denominator);
        double slack = 100 * (ulp(numerator) / 2 + Math.abs(a / b) * ulp(denominator) / 2) / Math.abs(b);
        return fit(a / b * 100, slack, printed.figure());
    }

    private static Fit fit(double computed, double slack, Figure printed) {
        double unit = printed.ulp().doubleValue();
        double off = Math.abs(computed - printed.value().doubleValue());
        if (slack > 5 * unit) {
            return Fit.UNTESTED;
        }
        if (off <= slack + unit / 2 * 1.0000001) {
            return Fit.AGREES;
        }
        return off <= slack + unit * 1.5 ? Fit.UNTESTED : Fit.FAILS;
    }

    private static boolean usable(Amount a) {
        return a != null && !a.figure().nil() && !a.figure().isZero();
    }

    private static boolean isPercent(Amount a) {
        return a.figure().uom().dimension() == Dimension.PERCENT;
    }

    private static double value(Amount a) {
        return a.figure().value().doubleValue();
    }

    private static double ulp(Amount a) {
        return a.figure().ulp().doubleValue();
    }
}
