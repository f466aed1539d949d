package org.ticktie.extract.period;

import java.time.YearMonth;
import org.ticktie.fact.Period;

/** Turns what phrases say into periods, against an issuer's calendar and the period that a sentence speaks of. */
final class PeriodResolver {
    private final FiscalCalendar calendar;
    private final YearMonth currentEnd;

    PeriodResolver(FiscalCalendar calendar, YearMonth currentEnd) {
        this.calendar = calendar;
        this.currentEnd = currentEnd;
    }

    Period resolve(PeriodLabel label, Period context) {
        Period base = context == null ? calendar.current() : context;
        if (label.month() != null) {
            return dated(label, base);
        }
        return switch (label.relation()) {
            case YEAR_BEFORE -> yearBefore(label, base);
            case PERIOD_BEFORE -> periodBefore(label, base);
            case CURRENT_QUARTER ->
                label.months() == null ? base : currentEnd == null ? null : new Period(label.months(), currentEnd);
            case CURRENT_YEAR -> label.year() == null ? calendar.currentYear() : wholeYear(label);
            case YEAR_TO_DATE -> yearToDate(label);
            case TRAILING -> base == null ? null : new Period(12, base.end());
            case YEAR_END -> yearEnd(label, base);
            case PRIOR_YEAR_END -> priorYearEnd(base);
            case NONE -> named(label, base, context);
        };
    }

    private Period dated(PeriodLabel label, Period base) {
        YearMonth end = label.year() != null ? FiscalCalendar.end(label) : latest(label, base);
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

    /** The date without a year that lies last before the end of what is reported on. */
    private YearMonth latest(PeriodLabel label, Period base) {
        YearMonth limit = currentEnd != null ? currentEnd : base == null ? null : base.end();
        if (limit == null) {
            return null;
        }
        YearMonth end = FiscalCalendar.end(label.withDate(label.day(), label.month(), limit.getYear() + 1));
        while (end.isAfter(limit)) {
            end = end.minusYears(1);
        }
        return end;
    }

    private Period yearBefore(PeriodLabel label, Period base) {
        if (label.quarter() != null || label.half() != null) {
            YearMonth month = base == null ? currentEnd : base.end();
            if (month == null || !calendar.hasYears()) {
                return null;
            }
            int year = label.year() == null ? calendar.yearOf(month) - 1 : label.year();
            return part(label, calendar.endOfYear(year));
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
        int fiscal = calendar.yearOf(end);
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
            return calendar.currentYearToDate();
        }
        int year = label.year() != null ? label.year() : currentEnd == null ? 0 : calendar.yearOf(currentEnd);
        YearMonth end = year == 0 ? null : calendar.endOfYear(year);
        Period current = calendar.currentYearToDate();
        int months = label.quarter() != null
                ? label.quarter() * 3
                : label.months() != null ? label.months() : current == null ? 0 : current.months();
        return end == null || months == 0 ? null : new Period(months, end.minusMonths(12L - months));
    }

    private Period wholeYear(PeriodLabel label) {
        YearMonth end = calendar.endOfYear(label.year());
        return end == null ? null : new Period(12, end);
    }

    private Period yearEnd(PeriodLabel label, Period base) {
        if (label.year() != null) {
            YearMonth end = calendar.endOfYear(label.year());
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
        if (!calendar.hasYears()) {
            return null;
        }
        YearMonth end = calendar.endOfYear(calendar.yearOf(limit));
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
            YearMonth end = calendar.endOfYear(label.year());
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
        if (!calendar.hasYears() || label.year() == null && currentEnd == null) {
            return null;
        }
        if (label.year() != null) {
            return part(label, calendar.endOfYear(label.year()));
        }
        Period part = part(label, calendar.endOfYear(calendar.yearOf(currentEnd)));
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
        YearMonth end = calendar.endOfYear(label.year());
        if (end == null) {
            return null;
        }
        if (currentEnd == null || !end.isAfter(currentEnd)) {
            return new Period(12, end);
        }
        return base != null && calendar.yearOf(base.end()) == label.year() ? base : null;
    }
}
