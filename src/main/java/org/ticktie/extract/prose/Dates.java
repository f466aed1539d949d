package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.extract.period.FiscalCalendar;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.extract.period.PeriodPhrase;
import org.ticktie.extract.period.PeriodPhrases;
import org.ticktie.extract.period.PrintedDate;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.DayOfMonth;
import org.ticktie.fact.Period;
import org.ticktie.fact.ReportedPeriod;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.Setting;
import org.ticktie.fact.Weekday;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;
import org.ticktie.source.Excerpt;

/** The dates of the running text: their days of the week, the calendar, and the period that the release reports on. */
public final class Dates {
    private static final int FIRST_BLOCKS = 15;
    private static final int LONGEST_ADDRESS = 160;

    /** A date is not rounded: its interval must not touch that of the day beside it. */
    private static final BigDecimal ULP = new BigDecimal("0.1");

    private final FiscalCalendar calendar;
    private final IntSupplier numbers;
    private final List<Object> facts = new ArrayList<>();

    private Dates(FiscalCalendar calendar, IntSupplier numbers) {
        this.calendar = calendar;
        this.numbers = numbers;
    }

    /**
     * A {@link Weekday} for each date printed with one, a {@link DayOfMonth} for each that the calendar does not have, and the
     * {@link ReportedPeriod}.
     *
     * @param calendar places the quarters that are named without a date
     * @param numbers numbers for dates and words among the facts of the document
     */
    public static List<Object> of(
            Document document, List<Schedule> schedules, FiscalCalendar calendar, IntSupplier numbers) {
        Dates dates = new Dates(calendar, numbers);
        int looked = 0;
        boolean open = true;
        for (Block block : document.blocks()) {
            Excerpt text = block instanceof Heading h ? h.text() : block instanceof Paragraph p ? p.text() : null;
            if (text == null) {
                continue;
            }
            dates.calendar(text);
            if (open && looked++ < FIRST_BLOCKS) {
                open = !dates.reported(text, schedules);
            }
        }
        return dates.facts;
    }

    private void calendar(Excerpt text) {
        for (PrintedDate d : PrintedDate.in(text.string())) {
            int last = YearMonth.of(d.year(), d.month()).lengthOfMonth();
            if (d.day() > last) {
                facts.add(new DayOfMonth(
                        word(
                                text,
                                d.dayStart(),
                                d.dayStart() + String.valueOf(d.day()).length(),
                                Dimension.DAY,
                                d.day()),
                        last));
            }
            if (d.weekday() > 0 && d.date() != null) {
                facts.add(new Weekday(
                        word(text, d.weekdayStart(), d.weekdayEnd(), Dimension.WEEKDAY, d.weekday()),
                        word(
                                text,
                                d.start(),
                                d.end(),
                                Dimension.WEEKDAY,
                                d.date().getDayOfWeek().getValue())));
            }
        }
    }

    /** Holds the first period of the release against those of the statements; false where this text names none. */
    private boolean reported(Excerpt text, List<Schedule> schedules) {
        for (PeriodPhrase phrase : PeriodPhrases.in(text.string())) {
            PeriodLabel label = phrase.label();
            if (label.months() == null || label.months() == 0) {
                continue;
            }
            boolean dated = label.hasDate() && label.day() != null;
            if (!dated && (label.quarter() == null || label.year() == null)) {
                continue;
            }
            Period said = dated ? period(label) : calendar.resolve(label, null);
            ScheduleColumn shown = said == null ? null : latest(schedules, said.months());
            if (shown == null || shown.period().end().isBefore(said.end()) && farApart(shown.period(), said)) {
                return true;
            }
            ScheduleColumn same = ending(schedules, said.end());
            if (!dated && same == null && said.end().isAfter(shown.period().end())) {
                return true; // a quarter that is to come, which the release may speak of
            }
            shown = same == null ? shown : same;
            Amount stated = word(text, phrase.start(), phrase.end(), Dimension.MONTH, month(said.end()));
            Figure end = figure(Dimension.MONTH, month(shown.period().end()));
            facts.add(new ReportedPeriod(
                    stated,
                    new Amount(numbers.getAsInt(), end, shown.heading(), null, Setting.TABLE, shown.heading())));
            return true;
        }
        return false;
    }

    private static boolean farApart(Period a, Period b) {
        return Math.abs(month(a.end()) - month(b.end())) > 24;
    }

    private static Period period(PeriodLabel label) {
        try {
            return Period.duration(label.months(), LocalDate.of(label.year(), label.month(), label.day()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The column of the latest period of that length. */
    private static ScheduleColumn latest(List<Schedule> schedules, int months) {
        ScheduleColumn latest = null;
        for (Schedule s : schedules) {
            for (ScheduleColumn c : s.columns()) {
                if (c.kind() == ColumnKind.AMOUNT
                        && c.period() != null
                        && c.period().months() == months
                        && (latest == null
                                || c.period().end().isAfter(latest.period().end()))) {
                    latest = c;
                }
            }
        }
        return latest;
    }

    /** A column for a period, or a date, that ends in that month. */
    private static ScheduleColumn ending(List<Schedule> schedules, YearMonth end) {
        for (Schedule s : schedules) {
            for (ScheduleColumn c : s.columns()) {
                if (c.period() != null && c.period().end().equals(end)) {
                    return c;
                }
            }
        }
        return null;
    }

    private static int month(YearMonth end) {
        return end.getYear() * 12 + end.getMonthValue() - 1;
    }

    private Amount word(Excerpt text, int start, int end, Dimension dimension, int value) {
        String all = text.string().trim();
        String where = all.length() <= LONGEST_ADDRESS ? all : all.substring(0, LONGEST_ADDRESS) + "…";
        return new Amount(
                numbers.getAsInt(),
                figure(dimension, value),
                text.string().substring(start, end),
                text.place(start, end),
                Setting.PROSE,
                where);
    }

    private static Figure figure(Dimension dimension, int value) {
        return new Figure(BigDecimal.valueOf(value), ULP, new Uom(dimension, ""), false);
    }
}
