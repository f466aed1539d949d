package org.ticktie.extract.period;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Period;

/** Tells from what a document shows which period it reports on, and when its issuer's fiscal years end. */
final class CalendarInference {
    /** How clearly a quarter must be named to be the one reported on. */
    private static final double CLEAR = 0.35;

    private final List<CalendarEvidence.Name> titleNames;
    private final List<CalendarEvidence.Name> headingNames;
    private final Map<YearMonth, Integer> ends;
    private final List<Period> titled;
    private final int[] yearEnds;
    private final PeriodLabel dated;
    private final boolean quarterColumns;
    private final boolean longerColumns;

    CalendarInference(CalendarEvidence evidence) {
        titleNames = evidence.titleNames;
        headingNames = evidence.headingNames;
        ends = evidence.ends;
        titled = evidence.titled;
        yearEnds = evidence.yearEnds;
        dated = evidence.dated;
        quarterColumns = evidence.quarters > 0;
        longerColumns = evidence.longer > 0;
    }

    FiscalCalendar calendar() {
        CalendarEvidence.Name title = titleName();
        YearMonth current = currentEnd(title);
        if (current == null) {
            return undated(title);
        }
        boolean quarterly = quarterColumns || title != null && title.quarter() > 0 && title.quarter() != 2;
        int months = !quarterly && longerColumns ? mainMonths(current) : 3;
        if (dated != null && (dated.quarter() != null || title == null || title.quarter() == 0)) {
            YearMonth end = FiscalCalendar.end(dated);
            YearMonth yearEnd = dated.quarter() == null ? end : end.plusMonths(3L * (4 - dated.quarter()));
            return new FiscalCalendar(dated.fiscalYear(), yearEnd, current, months);
        }
        YearMonth yearEnd = yearEnd(title, current);
        return new FiscalCalendar(yearEnd == null ? 0 : nameOf(yearEnd, current), yearEnd, current, months);
    }

    /**
     * The quarter that titles and first paragraphs speak of most, the first ones counting most; or the first year where they
     * name none. Its year is the latest that is named with it, as the year before is named for comparison.
     */
    private CalendarEvidence.Name titleName() {
        List<CalendarEvidence.Name> all = titleNames.isEmpty() ? headingNames : titleNames;
        double[] scores = new double[5];
        for (int i = 0; i < all.size(); i++) {
            scores[all.get(i).quarter()] += (all.get(i).heading() ? 1 : 0.3) / (i + 1);
        }
        int quarter = 0;
        for (int q = 1; q <= 4; q++) {
            quarter = scores[q] >= CLEAR && (quarter == 0 || scores[q] > scores[quarter]) ? q : quarter;
        }
        CalendarEvidence.Name found = null;
        for (CalendarEvidence.Name name : all) {
            boolean better = found == null
                    || quarter > 0 && name.year() != null && (found.year() == null || name.year() > found.year());
            found = name.quarter() == quarter && better ? name : found;
        }
        return found;
    }

    /** The month at whose end the fiscal year of the current period ends. */
    private YearMonth yearEnd(CalendarEvidence.Name title, YearMonth current) {
        int voted = votedMonth();
        if (title != null && title.quarter() > 0) {
            YearMonth end = current.plusMonths(3L * (4 - title.quarter()));
            boolean contradicted = voted > 0
                    && voted != end.getMonthValue()
                    && yearEnds[voted] > 2 * yearEnds[end.getMonthValue()] + 5;
            if (!contradicted) {
                return end;
            }
        }
        int month = voted > 0 ? voted : current.getMonthValue() % 3 == 0 ? 12 : 0;
        if (month == 0) {
            return null;
        }
        YearMonth end = YearMonth.of(current.getYear(), month);
        return end.isBefore(current) ? end.plusYears(1) : end;
    }

    /** What the issuer calls the fiscal year that ends then. */
    private int nameOf(YearMonth yearEnd, YearMonth current) {
        if (yearEnd.getMonthValue() == 12) {
            return yearEnd.getYear();
        }
        int quarter = 4 - (int) (current.until(yearEnd, ChronoUnit.MONTHS) / 3);
        int latest = 0;
        int latestYear = 0;
        List<CalendarEvidence.Name> all = new ArrayList<>(titleNames);
        all.addAll(headingNames);
        for (CalendarEvidence.Name name : all) {
            if (name.year() == null || Math.abs(name.year() - yearEnd.getYear()) > 1) {
                continue;
            }
            if (name.quarter() == quarter) {
                latest = Math.max(latest, name.year());
            } else if (name.quarter() == 0) {
                latestYear = Math.max(latestYear, name.year());
            }
        }
        if (latest > 0) {
            return latest;
        }
        boolean startYear = yearEnd.getMonthValue() <= 3 && latestYear == yearEnd.getYear() - 1;
        return startYear ? latestYear : yearEnd.getYear();
    }

    /** Without any date: calendar years, and the quarter or year that the title names. */
    private FiscalCalendar undated(CalendarEvidence.Name title) {
        int month = votedMonth() > 0 ? votedMonth() : 12;
        if (title == null || title.year() == null) {
            return new FiscalCalendar(2000, YearMonth.of(2000, month), null, 3);
        }
        YearMonth yearEnd = YearMonth.of(title.year(), month);
        int back = title.quarter() == 0 ? 0 : 3 * (4 - title.quarter());
        return new FiscalCalendar(title.year(), yearEnd, yearEnd.minusMonths(back), title.quarter() == 0 ? 12 : 3);
    }

    private int mainMonths(YearMonth current) {
        return titled.stream()
                .filter(p -> p.end().equals(current) && p.months() > 0)
                .mapToInt(Period::months)
                .findFirst()
                .orElse(12);
    }

    /** The end that the title names or dates, else the latest one that stands in several headings. */
    private YearMonth currentEnd(CalendarEvidence.Name title) {
        int most = ends.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        YearMonth implied = impliedBy(title);
        if (implied != null && ends.get(implied) * 5 >= most) {
            YearMonth later = implied.plusYears(1);
            return ends.getOrDefault(later, 0) * 5 > most * 2 ? later : implied;
        }
        if (!titled.isEmpty()) {
            YearMonth first = titled.get(0).end();
            boolean comparative = titled.stream().anyMatch(p -> p.end().equals(first.plusYears(1)));
            return comparative ? first.plusYears(1) : first;
        }
        return ends.entrySet().stream()
                .filter(e -> e.getValue() * 5 > most * 2)
                .map(Map.Entry::getKey)
                .max(YearMonth::compareTo)
                .orElse(null);
    }

    /** The end of the quarter that the title names, for the likely ends of fiscal years, where headings know it. */
    private YearMonth impliedBy(CalendarEvidence.Name title) {
        if (title == null || title.year() == null || title.quarter() == 0) {
            return null;
        }
        YearMonth best = null;
        for (int month : new int[] {votedMonth(), 12}) {
            if (month > 0) {
                YearMonth end = YearMonth.of(title.year(), month).minusMonths(3L * (4 - title.quarter()));
                boolean better = best == null || ends.getOrDefault(end, 0) > ends.get(best);
                best = ends.containsKey(end) && better ? end : best;
            }
        }
        return best;
    }

    private int votedMonth() {
        int best = 0;
        for (int month = 1; month <= 12; month++) {
            if (yearEnds[month] > 0 && (best == 0 || yearEnds[month] > yearEnds[best])) {
                best = month;
            }
        }
        return best;
    }
}
