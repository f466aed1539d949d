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

    /** Fiscal years that are calendar years, without a release to report on. */
    public static FiscalCalendar calendarYears() {
        return new FiscalCalendar(2000, YearMonth.of(2000, 12), null, 3);
    }

    /** The last quarter reported on, or null. */
    public Period currentQuarter() {
        return currentEnd == null ? null : new Period(3, currentEnd);
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
        Period base = context == null ? current() : context;
        if (label.month() != null) {
            return dated(label, base);
        }
        return switch (label.relation()) {
            case YEAR_BEFORE -> yearBefore(label, base);
            case PERIOD_BEFORE -> periodBefore(label, base);
            case CURRENT_QUARTER ->
                label.months() == null ? base : currentEnd == null ? null : new Period(label.months(), currentEnd);
            case CURRENT_YEAR -> label.year() == null ? currentYear() : wholeYear(label);
            case YEAR_TO_DATE -> yearToDate(label);
            case TRAILING -> base == null ? null : new Period(12, base.end());
            case YEAR_END -> yearEnd(label, base);
            case PRIOR_YEAR_END -> priorYearEnd(base);
            case NONE -> named(label, base, context);
        };
    }

    private Period dated(PeriodLabel label, Period base) {
        YearMonth end = label.year() != null ? end(label) : latest(label, base);
        if (end == null) {
            return null;
        }
        if (label.relation() == PeriodRelation.YEAR_BEFORE && label.year() == null) {
            end = end.minusYears(1);
        }
        if (label.months() != null) {
            return new Period(label.months(), end);
        }
        return label.day() == null ? null : new Period(0, end);
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

    /** The date without a year that lies last before the end of what is reported on. */
    private YearMonth latest(PeriodLabel label, Period base) {
        YearMonth limit = currentEnd != null ? currentEnd : base == null ? null : base.end();
        if (limit == null) {
            return null;
        }
        YearMonth end = end(label.withDate(label.day(), label.month(), limit.getYear() + 1));
        while (end.isAfter(limit)) {
            end = end.minusYears(1);
        }
        return end;
    }

    private Period yearBefore(PeriodLabel label, Period base) {
        if (label.quarter() != null || label.half() != null) {
            YearMonth month = base == null ? currentEnd : base.end();
            if (month == null || anchorEnd == null) {
                return null;
            }
            int year = label.year() == null ? yearOf(month) - 1 : label.year();
            return part(label, endOfYear(year));
        }
        if (base == null) {
            return null;
        }
        int months = label.months() == null ? base.months() : label.months();
        return new Period(
                months, label.year() == null ? base.end().minusYears(1) : sameEndIn(label.year(), base.end()));
    }

    /** The end of the same stretch in another year, which may be named as the calendar's or as the fiscal one. */
    private YearMonth sameEndIn(int year, YearMonth end) {
        int fiscal = yearOf(end);
        boolean fiscalName = fiscal != 0 && fiscal != end.getYear() && year != end.getYear() - 1;
        return end.plusYears((long) year - (fiscalName ? fiscal : end.getYear()));
    }

    private static Period periodBefore(PeriodLabel label, Period base) {
        if (base == null) {
            return null;
        }
        if (label.months() != null && label.months() > 0) {
            return new Period(
                    base.months() == 0 ? 0 : label.months(), base.end().minusMonths(label.months()));
        }
        return base.months() == 6 || base.months() == 9 ? base.yearBefore() : base.preceding();
    }

    private Period yearToDate(PeriodLabel label) {
        if (label.year() == null && label.quarter() == null && label.months() == null) {
            return currentYearToDate();
        }
        int year = label.year() != null ? label.year() : currentEnd == null ? 0 : yearOf(currentEnd);
        YearMonth end = year == 0 ? null : endOfYear(year);
        Period current = currentYearToDate();
        int months = label.quarter() != null
                ? label.quarter() * 3
                : label.months() != null ? label.months() : current == null ? 0 : current.months();
        return end == null || months == 0 ? null : new Period(months, end.minusMonths(12L - months));
    }

    private Period wholeYear(PeriodLabel label) {
        YearMonth end = endOfYear(label.year());
        return end == null ? null : new Period(12, end);
    }

    private Period yearEnd(PeriodLabel label, Period base) {
        if (label.year() != null) {
            YearMonth end = endOfYear(label.year());
            return end == null ? null : new Period(0, end);
        }
        YearMonth limit = currentEnd != null ? currentEnd : base == null ? null : base.end();
        return limit == null ? null : lastYearEnd(limit);
    }

    private Period priorYearEnd(Period base) {
        return base == null ? null : lastYearEnd(base.end().minusMonths(1));
    }

    /** The last day of a fiscal year that lies latest up to a month. */
    private Period lastYearEnd(YearMonth limit) {
        if (anchorEnd == null) {
            return null;
        }
        YearMonth end = endOfYear(yearOf(limit));
        return new Period(0, end.isAfter(limit) ? end.minusYears(1) : end);
    }

    private Period named(PeriodLabel label, Period base, Period context) {
        if (label.quarter() != null || label.half() != null) {
            return partOfYear(label);
        }
        if (label.isBareYear()) {
            return bareYear(label, base, context);
        }
        if (label.months() == null) {
            return null;
        }
        if (label.year() != null) {
            YearMonth end = endOfYear(label.year());
            boolean known = end != null && (label.months() == 12 || label.months() == 0);
            if (known) {
                return new Period(label.months(), end);
            }
            boolean toDate = end != null && (label.months() == 6 || label.months() == 9);
            return toDate ? new Period(label.months(), end.minusMonths(12L - label.months())) : null;
        }
        return label.months() == 0 || base == null ? null : new Period(label.months(), base.end());
    }

    /** A quarter or half of a named year; without a year the latest that is over. */
    private Period partOfYear(PeriodLabel label) {
        if (anchorEnd == null || label.year() == null && currentEnd == null) {
            return null;
        }
        if (label.year() != null) {
            return part(label, endOfYear(label.year()));
        }
        Period part = part(label, endOfYear(yearOf(currentEnd)));
        return part.end().isAfter(currentEnd) ? part.yearBefore() : part;
    }

    private static Period part(PeriodLabel label, YearMonth yearEnd) {
        int back = label.quarter() != null ? 3 * (4 - label.quarter()) : 6 * (2 - label.half());
        int months = label.months() == null ? label.quarter() != null ? 3 : 6 : label.months();
        return new Period(months, yearEnd.minusMonths(back));
    }

    private Period bareYear(PeriodLabel label, Period base, Period context) {
        boolean comparative = context != null
                && context.months() != 12
                && label.year() < context.end().getYear();
        if (comparative) {
            return new Period(context.months(), sameEndIn(label.year(), context.end()));
        }
        YearMonth end = endOfYear(label.year());
        if (end == null) {
            return null;
        }
        if (currentEnd == null || !end.isAfter(currentEnd)) {
            return new Period(12, end);
        }
        return base != null && yearOf(base.end()) == label.year() ? base : null;
    }
}
