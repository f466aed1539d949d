package org.ticktie.extract.structure;

import org.ticktie.fact.Amount;
import org.ticktie.fact.ScheduleRow;

/** Whether a per-share figure is an income divided by a share count, and whether a slip explains that it is not. */
final class PerShareFit {
    /** Participating securities, accretion and the like explain differences up to this share. */
    private static final double LEDGER_SHARE = 0.04;

    private PerShareFit() {}

    /** @param scale the power of ten by which incomes are stated in smaller units than share counts */
    static Percentages.Fit of(Amount eps, Amount income, Amount count, int scale) {
        if (eps == null
                || income == null
                || count == null
                || eps.figure().nil()
                || income.figure().nil()
                || count.figure().nil()
                || count.figure().signum() <= 0
                || eps.figure().isZero()) {
            return Percentages.Fit.UNTESTED;
        }
        double per =
                income.figure().value().doubleValue() / count.figure().value().doubleValue() * Math.pow(10, scale);
        double unit = eps.figure().ulp().doubleValue();
        double off = Math.abs(per - eps.figure().value().doubleValue());
        double slack = Math.abs(per)
                * (income.figure().ulp().doubleValue()
                                / 2
                                / Math.max(
                                        1e-9, Math.abs(income.figure().value().doubleValue()))
                        + count.figure().ulp().doubleValue()
                                / 2
                                / count.figure().value().doubleValue());
        if (slack > 3 * unit) {
            return Percentages.Fit.UNTESTED;
        }
        if (off <= unit / 2 * 1.0000001 + slack) {
            return Percentages.Fit.AGREES;
        }
        return off <= Math.max(unit * 2.5, LEDGER_SHARE * Math.abs(per)) + slack
                ? Percentages.Fit.UNTESTED
                : Percentages.Fit.FAILS;
    }

    /**
     * Whether one slip in one of the three figures, or a figure copied from the next column, explains the difference. If not,
     * the numerator is more likely another one: two classes, if-converted debt, accretion.
     */
    static boolean isSlip(ScheduleRow epsRow, ScheduleRow income, ScheduleRow shares, int scale, int column) {
        Amount eps = epsRow.amount(column);
        double per = eps.figure().value().doubleValue();
        double half = eps.figure().ulp().doubleValue() / 2;
        double count = shares.amount(column).figure().value().doubleValue() / Math.pow(10, scale);
        double earned = income.amount(column).figure().value().doubleValue();
        return isOwnSlip(epsRow, income, shares, scale, column)
                || reaches(income.amount(column), per * count, half * count)
                || per != 0
                        && reaches(
                                shares.amount(column),
                                earned / per * Math.pow(10, scale),
                                Math.abs(earned / per) * half / Math.abs(per) * Math.pow(10, scale))
                || repeats(income, column)
                || repeats(shares, column);
    }

    /** Whether the per-share figure itself is one slip away, or repeats another column. */
    static boolean isOwnSlip(ScheduleRow eps, ScheduleRow income, ScheduleRow shares, int scale, int column) {
        double count = shares.amount(column).figure().value().doubleValue() / Math.pow(10, scale);
        double earned = income.amount(column).figure().value().doubleValue();
        return reaches(eps.amount(column), earned / count, 0) || repeats(eps, column);
    }

    private static boolean reaches(Amount a, double target, double slack) {
        double unit = a.figure().ulp().doubleValue();
        long printed = Math.round(a.figure().value().doubleValue() / unit);
        return OneEdit.reaches(printed, (target - slack) / unit - 0.5, (target + slack) / unit + 0.5);
    }

    private static boolean repeats(ScheduleRow row, int column) {
        for (int c = 0; c < row.amounts().length; c++) {
            Amount other = row.amount(c);
            if (c != column
                    && other != null
                    && other.figure()
                                    .value()
                                    .compareTo(row.amount(column).figure().value())
                            == 0) {
                return true;
            }
        }
        return false;
    }
}
