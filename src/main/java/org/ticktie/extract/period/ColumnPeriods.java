package org.ticktie.extract.period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Period;

/** What the columns of a table are for. */
public final class ColumnPeriods {
    private static final Pattern INSTANTS = Pattern.compile(
            "(?i)balance sheet|financial position|financial condition|statements? of condition|assets and liabilities");
    private static final Pattern FLOWS = Pattern.compile(
            "(?i)statements? of (consolidated )?(comprehensive )?(operations|income|earnings|loss|profit|cash flows?)|income statements?|cash flows?");

    private static final Pattern CASH_FLOWS =
            Pattern.compile("(?i)statements? of (consolidated )?cash flows?|cash flow statements?");

    private final FiscalCalendar calendar;
    private final boolean instants;
    private final boolean flows;
    private final boolean yearToDate;
    private final List<PeriodLabel> titled;

    private ColumnPeriods(String title, FiscalCalendar calendar) {
        this.calendar = calendar;
        this.titled = labels(title);
        boolean balance = INSTANTS.matcher(title).find();
        this.flows = FLOWS.matcher(title).find() && !balance;
        this.yearToDate = flows && CASH_FLOWS.matcher(title).find();
        this.instants = balance
                || !flows
                        && titled.stream().anyMatch(l -> l.months() != null && l.months() == 0)
                        && titled.stream().noneMatch(l -> l.months() != null && l.months() > 0);
    }

    /**
     * The period of each column, in the order of the headings; null where a column is for none (a change, a percentage
     * that compares two periods), or where it cannot be known.
     *
     * @param headings everything printed over each column, top down, joined by blanks
     * @param title the lines above the table, joined; it supplies what the headings leave out
     * @param calendar the release's calendar
     */
    public static List<Period> of(List<String> headings, String title, FiscalCalendar calendar) {
        return new ColumnPeriods(title == null ? "" : title, calendar).all(headings);
    }

    private static List<PeriodLabel> labels(String text) {
        return PeriodPhrases.in(text).stream().map(PeriodPhrase::label).toList();
    }

    private List<Period> all(List<String> headings) {
        PeriodLabel[] merged = new PeriodLabel[headings.size()];
        for (int i = 0; i < merged.length; i++) {
            String heading = headings.get(i) == null ? "" : headings.get(i);
            ColumnKind kind = ColumnKinds.of(heading);
            boolean compares = kind == ColumnKind.CHANGE || kind == ColumnKind.PERCENT_CHANGE;
            merged[i] = compares || kind == ColumnKind.REFERENCE ? null : merge(labels(heading));
        }
        if (!flows && !instants && Arrays.stream(merged).allMatch(l -> l == null)) {
            entitle(merged, headings);
        }
        if (instants && headings.stream().allMatch(h -> h == null || h.isBlank())) {
            takeDates(merged);
        }
        inherit(merged);
        supply(merged);
        Period[] periods = new Period[merged.length];
        for (int i = 0; i < merged.length; i++) {
            periods[i] = merged[i] == null ? null : period(merged[i]);
        }
        return Arrays.asList(periods);
    }

    /** Columns that are measures, segments or steps of a reconciliation are all for the one period that the title names. */
    private void entitle(PeriodLabel[] labels, List<String> headings) {
        PeriodLabel whole = merge(titled);
        if (whole == null
                || whole.months() == null
                || !whole.hasDate() && (whole.quarter() == null || whole.year() == null)) {
            return;
        }
        for (int i = 0; i < labels.length; i++) {
            ColumnKind kind = ColumnKinds.of(headings.get(i) == null ? "" : headings.get(i));
            if (kind == ColumnKind.AMOUNT || kind == ColumnKind.PERCENT) {
                labels[i] = whole;
            }
        }
    }

    /**
     * Columns of a balance sheet whose dates stand above the table, as conversions leave them, one for each column: "June 30, 2025",
     * "December 31, 2024", or line by line "June 30, December 31, 2025 2024".
     */
    private void takeDates(PeriodLabel[] labels) {
        List<PeriodLabel> days =
                titled.stream().filter(l -> l.day() != null && l.year() != null).toList();
        List<PeriodLabel> years =
                titled.stream().filter(PeriodLabel::isBareYear).toList();
        // line by line the first year was read with every day, and the others are left over
        boolean lines = years.size() == labels.length - 1;
        if (days.size() != labels.length || !lines && !years.isEmpty()) {
            return;
        }
        for (int i = 0; i < labels.length; i++) {
            PeriodLabel day = days.get(i);
            int year = lines && i > 0 ? years.get(i - 1).year() : day.year();
            labels[i] = day.withDate(day.day(), day.month(), year);
        }
    }

    /** The one label that all phrases of a heading amount to, or null where they name two periods. */
    static PeriodLabel merge(List<PeriodLabel> labels) {
        PeriodLabel all = null;
        for (PeriodLabel next : labels) {
            PeriodLabel both = all == null ? next : join(all, next);
            all = both == null ? complete(all, next) : both;
            if (all == null) {
                return null;
            }
        }
        return all;
    }

    /** Of two that contradict each other, the lower one where it says all and the upper one does not ("Year Ended December 31, Q3 2024"). */
    private static PeriodLabel complete(PeriodLabel upper, PeriodLabel lower) {
        boolean whole = lower.quarter() != null && lower.year() != null;
        boolean stray = lower.hasDate() && upper.month() != null && upper.day() == null;
        if (upper.year() != null || !whole && !stray) {
            return null;
        }
        return lower.months() == null ? lower.withMonths(upper.months()) : lower;
    }

    private static PeriodLabel join(PeriodLabel a, PeriodLabel b) {
        boolean sameDate = a.hasDate() && b.hasDate() && FiscalCalendar.end(a).equals(FiscalCalendar.end(b));
        boolean dateNamed = a.hasDate() != b.hasDate() && (isNamed(a) || isNamed(b));
        boolean conflict = !sameDate
                && (differ(a.month(), b.month())
                        || differ(a.day(), b.day())
                        || !dateNamed && differ(a.year(), b.year())
                        || differ(a.quarter(), b.quarter())
                        || differ(a.half(), b.half()));
        boolean lengths = differ(a.months(), b.months()) && a.months() != 0 && b.months() != 0;
        if (conflict || lengths) {
            return null;
        }
        PeriodLabel date = a.month() != null ? a : b;
        PeriodLabel year = date.year() != null || date.month() == null ? date : a.month() != null ? b : a;
        Integer months = a.months() == null || a.months() == 0 && b.months() != null ? b.months() : a.months();
        PeriodRelation relation = a.relation() != PeriodRelation.NONE ? a.relation() : b.relation();
        return new PeriodLabel(
                months,
                date.day(),
                date.month(),
                year.year() != null ? year.year() : a.year() != null ? a.year() : b.year(),
                a.quarter() != null ? a.quarter() : b.quarter(),
                a.half() != null ? a.half() : b.half(),
                a.fiscal() || b.fiscal(),
                a.fiscalYear() != null ? a.fiscalYear() : b.fiscalYear(),
                relation);
    }

    private static boolean isNamed(PeriodLabel label) {
        return label.quarter() != null || label.half() != null || label.fiscal();
    }

    private static boolean differ(Integer a, Integer b) {
        return a != null && b != null && !a.equals(b);
    }

    /** A column takes length and date from its left neighbour where a heading over both was printed once. */
    private static void inherit(PeriodLabel[] labels) {
        PeriodLabel left = null;
        for (int i = 0; i < labels.length; i++) {
            PeriodLabel own = labels[i];
            if (own == null) {
                continue;
            }
            if (left != null && own.isBareYear() && !isNamed(own)) {
                labels[i] = new PeriodLabel(
                        left.months(),
                        left.day(),
                        left.month(),
                        own.year(),
                        left.quarter(),
                        left.half(),
                        left.fiscal(),
                        null,
                        left.relation());
            } else if (left != null && left.months() != null && own.months() == null && sameSeason(left, own)) {
                labels[i] = own.withMonths(left.months());
            }
            left = labels[i];
        }
    }

    private static boolean sameSeason(PeriodLabel a, PeriodLabel b) {
        return a.hasDate()
                && b.hasDate()
                && FiscalCalendar.end(a).getMonth() == FiscalCalendar.end(b).getMonth();
    }

    /** Supplies what the headings leave out and the title says. */
    private void supply(PeriodLabel[] labels) {
        Set<Integer> lengths = new LinkedHashSet<>();
        PeriodLabel date = null;
        Set<Integer> years = new LinkedHashSet<>();
        boolean severalDates = false;
        for (PeriodLabel label : titled) {
            if (label.months() != null && label.relation() != PeriodRelation.YEAR_BEFORE) {
                lengths.add(label.months());
            }
            if (label.year() != null) {
                years.add(label.year());
            }
            if (label.month() != null) {
                severalDates |= date != null && !date.month().equals(label.month());
                date = date == null ? label : date;
            }
        }
        boolean parted = lengths.size() == 2 && repeats(labels);
        List<Integer> order = new ArrayList<>(lengths);
        for (int i = 0; i < labels.length; i++) {
            PeriodLabel label = labels[i];
            if (label == null) {
                continue;
            }
            if (label.month() == null && date != null && !severalDates && !isNamed(label)) {
                Integer year = label.year() != null ? label.year() : date.year();
                label = label.withDate(date.day(), date.month(), year);
            }
            if (label.month() != null && label.year() == null && years.size() == 1) {
                label = label.withDate(
                        label.day(), label.month(), years.iterator().next());
            }
            if (label.months() == null && label.relation() == PeriodRelation.NONE) {
                if (order.size() == 1) {
                    label = label.withMonths(order.get(0));
                } else if (parted) {
                    label = label.withMonths(order.get(i < labels.length / 2 ? 0 : 1));
                }
            }
            labels[i] = label;
        }
    }

    /** Whether the second half of the headings repeats the first: "2025 2024 2025 2024". */
    private static boolean repeats(PeriodLabel[] labels) {
        int half = labels.length / 2;
        if (labels.length < 4 || labels.length % 2 != 0) {
            return false;
        }
        for (int i = 0; i < half; i++) {
            if (labels[i] == null || !labels[i].equals(labels[i + half])) {
                return false;
            }
        }
        return true;
    }

    private Period period(PeriodLabel label) {
        if (label.hasDate()) {
            YearMonth end = FiscalCalendar.end(label);
            if (instants) {
                return new Period(0, end);
            }
            if (label.months() != null) {
                return new Period(label.months(), end);
            }
            return yearToDate ? calendar.yearToDate(end) : flows ? null : new Period(0, end);
        }
        if (label.month() != null) {
            return null;
        }
        if (label.isBareYear() && flows && titled.isEmpty() && calendar.currentYear() == null) {
            return null;
        }
        if (label.year() != null && label.months() != null && label.months() == 3 && !isNamed(label)) {
            return calendar.currentQuarterIn(label.year());
        }
        Period found = calendar.resolve(label, null);
        return found != null && instants ? new Period(0, found.end()) : found;
    }
}
