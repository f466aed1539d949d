package org.ticktie.extract.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ticktie.document.Document;
import org.ticktie.fact.Period;

/**
 * The fiscal year of an issuer and the period that its release reports on. Turns what phrases say into periods; what
 * cannot be known is null, never a guess.
 */
public final class FiscalCalendar {
    private final int anchorYear;
    private final YearMonth anchorEnd;
    private final YearMonth currentEnd;
    private final int mainMonths;

    /**
     * @param anchorYear name of a fiscal year
     * @param anchorEnd month at whose end that year ends; null where no fiscal year fits the document
     * @param currentEnd month at whose end the period reported on ends, or null
     * @param mainMonths length of the period that the release is mainly about
     */
    FiscalCalendar(int anchorYear, YearMonth anchorEnd, YearMonth currentEnd, int mainMonths) {
        this.anchorYear = anchorYear;
        this.anchorEnd = anchorEnd;
        this.currentEnd = currentEnd;
        this.mainMonths = mainMonths;
    }

    /** The calendar that a release shows in its title, its first paragraphs and the headings of its tables. */
    public static FiscalCalendar of(Document document) {
        return new CalendarInference(CalendarEvidence.of(document)).calendar();
    }

    /** What the release is mainly about: the quarter, or the year or half year where it knows no quarters; or null. */
    public Period current() {
        return currentEnd == null ? null : new Period(mainMonths, currentEnd);
    }

    /** From the start of the fiscal year to the end of the current quarter, or null. */
    public Period currentYearToDate() {
        int months = monthsIntoYear(currentEnd);
        return months == 0 ? null : new Period(months, currentEnd);
    }

    /** From the start of a fiscal year to a month's end, or null where no quarter ends there. */
    Period yearToDate(YearMonth end) {
        int months = monthsIntoYear(end);
        return months == 0 ? null : new Period(months, end);
    }

    /** The current quarter or the same one a year before, whichever ends in the year. */
    Period currentQuarterIn(int year) {
        if (currentEnd == null || year > currentEnd.getYear() || year < currentEnd.getYear() - 1) {
            return null;
        }
        return new Period(3, currentEnd.withYear(year));
    }

    /** The fiscal year reported on where it is over, else null. */
    public Period currentYear() {
        return monthsIntoYear(currentEnd) == 12 ? new Period(12, currentEnd) : null;
    }

    /** The date of the latest balance sheet, or null. */
    public Period balanceDate() {
        return currentEnd == null ? null : new Period(0, currentEnd);
    }

    /** The month at whose end a fiscal year ends, or null. */
    public YearMonth endOfYear(int fiscalYear) {
        return anchorEnd == null ? null : anchorEnd.plusYears((long) fiscalYear - anchorYear);
    }

    /** Whether it is known when fiscal years end. */
    boolean hasYears() {
        return anchorEnd != null;
    }

    /** Name of the fiscal year in which a month lies, or 0. */
    public int yearOf(YearMonth month) {
        return anchorEnd == null ? 0 : anchorYear + Math.floorDiv(monthsBetween(anchorEnd, month) + 11, 12);
    }

    /** 3, 6, 9 or 12: how far into its fiscal year a month is at its end; 0 where that is not known or no quarter ends. */
    private int monthsIntoYear(YearMonth end) {
        if (end == null || anchorEnd == null) {
            return 0;
        }
        int months = Math.floorMod(monthsBetween(anchorEnd, end), 12);
        return months == 0 ? 12 : months % 3 == 0 ? months : 0;
    }

    private static int monthsBetween(YearMonth from, YearMonth to) {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    }

    /**
     * The period that a phrase means.
     *
     * @param label what the phrase says
     * @param context the period that the sentence speaks of so far; null for the release's own
     * @return null where it cannot be known
     */
    public Period resolve(PeriodLabel label, Period context) {
        return new PeriodResolver(this, currentEnd).resolve(label, context);
    }

    /** The month end nearest to the label's date. */
    static YearMonth end(PeriodLabel label) {
        YearMonth month = YearMonth.of(label.year(), label.month());
        if (label.day() == null) {
            return month;
        }
        LocalDate date = month.atDay(Math.min(label.day(), month.lengthOfMonth()));
        return Period.nearestMonthEnd(date);
    }
}
