package org.ticktie.fact;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What stretch of time, or which date, a figure is for. Ends are kept to the nearest month end, so that the 52/53-week
 * years of retailers (a quarter ended September 28 or August 2) compare as the calendar ones do.
 *
 * @param months its length, 0 for an instant (a balance sheet date), 12 for a year; 13 weeks are 3, 52 or 53 weeks 12
 * @param end the month at whose end it ends
 */
public record Period(int months, YearMonth end) {
    public static Period instant(LocalDate date) {
        return new Period(0, nearestMonthEnd(date));
    }

    public static Period duration(int months, LocalDate end) {
        return new Period(months, nearestMonthEnd(end));
    }

    /** A date in the first ten days of a month belongs to the month end before it. */
    public static YearMonth nearestMonthEnd(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return date.getDayOfMonth() <= 10 ? month.minusMonths(1) : month;
    }

    public boolean isInstant() {
        return months == 0;
    }

    /** The month at whose end the period begins; for an instant, its own. */
    public YearMonth start() {
        return end.minusMonths(months);
    }

    /** The same stretch of time a year before. */
    public Period yearBefore() {
        return new Period(months, end.minusMonths(12));
    }

    /** The stretch of the same length that ends where this one begins; for an instant, the one a quarter before. */
    public Period preceding() {
        return new Period(months, end.minusMonths(months == 0 ? 3 : months));
    }

    @Override
    public String toString() {
        return months == 0 ? "at " + end : months + " months to " + end;
    }

    // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
    @Override
    public boolean equals(Object o) {
        return o instanceof Period p && months == p.months && end.equals(p.end);
    }

    @Override
    public int hashCode() {
        return 31 * months + end.hashCode();
    }
}
