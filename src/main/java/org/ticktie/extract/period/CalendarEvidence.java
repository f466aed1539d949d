package org.ticktie.extract.period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Table;
import org.ticktie.fact.Period;

/** What a document shows of its fiscal year: dates, quarters and years in titles, first paragraphs and table headings. */
final class CalendarEvidence {
    /** So many texts that name a period count as titles and first paragraphs. */
    private static final int TITLE_TEXTS = 12;
    /** They stand among so many texts from the start; a filing's cover page comes before them. */
    private static final int COVER_TEXTS = 150;

    private static final int ALL_TEXTS = 800;
    private static final int HEADING_ROWS = 8;
    private static final int TABLES = 80;
    private static final int LONGEST_TEXT = 3000;

    /** How often a month ends a period, in table headings. */
    private final Map<YearMonth, Integer> ends = new HashMap<>();
    /** Periods with a date in titles and first paragraphs, in order. */
    private final List<Period> titled = new ArrayList<>();
    /** Votes for the month in which fiscal years end, by month. */
    private final int[] yearEnds = new int[13];
    /** A quarter called by name, its fiscal year null where that is not said; quarter 0 for a whole year. */
    private record Name(int quarter, Integer year) {
        int at() {
            return year * 4 + quarter;
        }
    }

    private final List<Name> titleNames = new ArrayList<>();
    private final List<Name> headingNames = new ArrayList<>();
    /** A date given together with the name of its fiscal year: name, and the end of that year. */
    private PeriodLabel dated;

    private int quarters;
    private int longer;

    private CalendarEvidence() {}

    static CalendarEvidence of(Document document) {
        CalendarEvidence evidence = new CalendarEvidence();
        int texts = 0;
        int titles = 0;
        int tables = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                if (tables++ < TABLES) {
                    evidence.readTable(table);
                }
            } else {
                String text = block instanceof Heading h
                        ? h.text().string()
                        : ((Paragraph) block).text().string();
                boolean heading = block instanceof Heading || text.length() < 160;
                if (titles < TITLE_TEXTS && texts < COVER_TEXTS) {
                    titles += evidence.readTitle(text) ? 1 : 0;
                } else if (heading && texts < ALL_TEXTS) {
                    evidence.readHeading(text);
                }
                texts++;
            }
        }
        return evidence;
    }

    private static List<PeriodLabel> labels(String text) {
        String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return PeriodPhrases.in(head).stream().map(PeriodPhrase::label).toList();
    }

    /** Whether the text names a stretch of time. */
    private boolean readTitle(String text) {
        boolean names = false;
        for (PeriodLabel label : labels(text)) {
            if (label.relation() == PeriodRelation.NONE || label.relation() == PeriodRelation.YEAR_TO_DATE) {
                note(label, titleNames);
            }
            boolean duration = label.months() != null && label.months() > 0;
            names |= duration;
            if (duration) {
                take(label, 1);
            }
            if (duration && label.hasDate() && label.relation() == PeriodRelation.NONE) {
                titled.add(new Period(label.months(), FiscalCalendar.end(label)));
            }
        }
        return names;
    }

    /** Notes quarters, halves and fiscal years that are called by name. */
    private static void note(PeriodLabel label, List<Name> names) {
        Integer year = label.fiscalYear() != null ? label.fiscalYear() : label.month() != null ? null : label.year();
        if (label.quarter() != null) {
            names.add(new Name(label.quarter(), year));
        } else if (label.half() != null) {
            names.add(new Name(label.half() * 2, year));
        } else if (year != null && label.months() != null && label.months() == 12) {
            names.add(new Name(0, year));
        }
    }

    private void readHeading(String text) {
        for (PeriodLabel label : labels(text)) {
            if (label.months() != null && label.months() > 0) {
                take(label, 1);
            }
        }
    }

    /** Takes a label whose date is complete. */
    private void take(PeriodLabel label, int weight) {
        if (label.relation() != PeriodRelation.NONE || label.months() == null) {
            return;
        }
        if (label.month() != null) {
            count(label.months());
        }
        if (label.fiscalYear() != null && label.hasDate() && dated == null && label.months() > 0) {
            dated = label;
        }
        if (label.month() != null) {
            vote(label, weight);
        }
        if (label.hasDate()) {
            ends.merge(FiscalCalendar.end(label), weight, Integer::sum);
        }
    }

    @Override
    public String toString() {
        return "names " + titleNames + headingNames + " dated " + dated + " ends " + ends + " yearEnds "
                + java.util.Arrays.toString(yearEnds) + " titled " + titled;
    }

    private void count(int months) {
        quarters += months == 3 ? 1 : 0;
        longer += months == 6 || months == 12 ? 1 : 0;
    }

    private void vote(PeriodLabel label, int weight) {
        PeriodLabel some = label.year() == null ? label.withDate(label.day(), label.month(), 2001) : label;
        YearMonth end = FiscalCalendar.end(some);
        switch (label.months()) {
            case 12 -> yearEnds[end.getMonthValue()] += label.fiscal() ? 4 * weight : weight;
            case 6, 9 -> yearEnds[end.minusMonths(label.months()).getMonthValue()] += 2 * weight;
            case 3 -> {
                if (label.quarter() != null) {
                    yearEnds[end.plusMonths(3L * (4 - label.quarter())).getMonthValue()] += 3 * weight;
                }
            }
            default -> {}
        }
    }

    private void readTable(Table table) {
        List<PeriodLabel> open = new ArrayList<>();
        List<YearMonth> dates = new ArrayList<>();
        int rows = 0;
        for (Row row : table.rows()) {
            if (rows >= HEADING_ROWS || figures(row) >= 2) {
                break;
            }
            String text = text(row);
            if (text.isBlank()) {
                continue;
            }
            rows++;
            readHeadingRow(labels(text), open, dates);
        }
        boolean pair = dates.size() == 2
                && dates.get(0).getMonthValue() != dates.get(1).getMonthValue();
        if (pair) {
            YearMonth older = dates.get(0).isBefore(dates.get(1)) ? dates.get(0) : dates.get(1);
            yearEnds[older.getMonthValue()] += 1;
        }
    }

    private void readHeadingRow(List<PeriodLabel> labels, List<PeriodLabel> open, List<YearMonth> dates) {
        Integer newest = null;
        for (PeriodLabel label : labels) {
            note(label, headingNames);
            if (label.hasDate()) {
                take(label.months() == null ? label.withMonths(0) : label, 1);
                YearMonth end = FiscalCalendar.end(label);
                if ((label.months() == null || label.months() == 0) && !dates.contains(end)) {
                    dates.add(end);
                }
            } else if (label.isBareYear() && (newest == null || label.year() > newest)) {
                newest = label.year();
            } else if (label.month() != null) {
                open.add(label);
            } else {
                take(label, 1);
            }
        }
        if (newest != null) {
            for (PeriodLabel label : open) {
                PeriodLabel full = label.withDate(label.day(), label.month(), newest);
                take(full.months() == null ? full.withMonths(0) : full, 1);
            }
            open.clear();
        }
    }

    private static String text(Row row) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : row.cells()) {
            text.append(cell.text().string()).append("  ");
        }
        return text.toString();
    }

    /** Cells of a row that hold a number other than a year or a day of a date. */
    private static int figures(Row row) {
        int figures = 0;
        for (Cell cell : row.cells()) {
            String text = cell.text().string().replaceAll("[$€£¥(),.%\\s]", "");
            boolean number =
                    !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(Character::isDigit);
            figures += number && !text.matches("(19|20)\\d\\d|[0-3]?\\d(19|20)\\d\\d|[0-3]?\\d") ? 1 : 0;
        }
        return figures;
    }

    FiscalCalendar calendar() {
        Name title = titleName();
        YearMonth current = currentEnd(title);
        if (current == null) {
            return undated(title);
        }
        int months = quarters == 0 && longer > 0 ? mainMonths(current) : 3;
        if (dated != null && (dated.quarter() != null || title == null || title.quarter == 0)) {
            YearMonth end = FiscalCalendar.end(dated);
            YearMonth yearEnd = dated.quarter() == null ? end : end.plusMonths(3L * (4 - dated.quarter()));
            return new FiscalCalendar(dated.fiscalYear(), yearEnd, current, months);
        }
        YearMonth yearEnd = yearEnd(title, current);
        return new FiscalCalendar(yearEnd == null ? 0 : nameOf(yearEnd, current), yearEnd, current, months);
    }

    /** The first quarter named in the title, or the first year where it names none. */
    private Name titleName() {
        List<Name> all = titleNames.isEmpty() ? headingNames : titleNames;
        Name first = null;
        for (Name name : all) {
            if (first == null || first.quarter == 0 && name.quarter > 0) {
                first = name;
            }
        }
        if (titleNames.isEmpty() && first != null) {
            for (Name name : all) {
                boolean later = name.quarter > 0 && name.year != null && (first.year == null || name.at() > first.at());
                first = later ? name : first;
            }
        }
        return first;
    }

    /** The month at whose end the fiscal year of the current period ends. */
    private YearMonth yearEnd(Name title, YearMonth current) {
        int voted = votedMonth();
        if (title != null && title.quarter > 0) {
            YearMonth end = current.plusMonths(3L * (4 - title.quarter));
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
        int quarter = 4 - (int) (current.until(yearEnd, java.time.temporal.ChronoUnit.MONTHS) / 3);
        int latest = 0;
        int latestYear = 0;
        List<Name> all = new ArrayList<>(titleNames);
        all.addAll(headingNames);
        for (Name name : all) {
            if (name.year == null || Math.abs(name.year - yearEnd.getYear()) > 1) {
                continue;
            }
            if (name.quarter == quarter) {
                latest = Math.max(latest, name.year);
            } else if (name.quarter == 0) {
                latestYear = Math.max(latestYear, name.year);
            }
        }
        if (latest > 0) {
            return latest;
        }
        boolean startYear = yearEnd.getMonthValue() <= 3 && latestYear == yearEnd.getYear() - 1;
        return startYear ? latestYear : yearEnd.getYear();
    }

    /** Without any date: calendar years, and the quarter or year that the title names. */
    private FiscalCalendar undated(Name title) {
        int month = votedMonth() > 0 ? votedMonth() : 12;
        if (title == null || title.year == null) {
            return new FiscalCalendar(2000, YearMonth.of(2000, month), null, 3);
        }
        YearMonth yearEnd = YearMonth.of(title.year, month);
        int back = title.quarter == 0 ? 0 : 3 * (4 - title.quarter);
        return new FiscalCalendar(title.year, yearEnd, yearEnd.minusMonths(back), title.quarter == 0 ? 12 : 3);
    }

    private int mainMonths(YearMonth current) {
        return titled.stream()
                .filter(p -> p.end().equals(current) && p.months() > 0)
                .mapToInt(Period::months)
                .findFirst()
                .orElse(12);
    }

    /** The end that the title dates or names, else the latest one that stands in several headings. */
    private YearMonth currentEnd(Name title) {
        if (!titled.isEmpty()) {
            YearMonth first = titled.get(0).end();
            boolean comparative = titled.stream().anyMatch(p -> p.end().equals(first.plusYears(1)));
            return comparative ? first.plusYears(1) : first;
        }
        int most = ends.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int voted = votedMonth();
        if (title != null && title.year != null && title.quarter > 0) {
            YearMonth implied = YearMonth.of(title.year, voted > 0 ? voted : 12).minusMonths(3L * (4 - title.quarter));
            if (ends.containsKey(implied)) {
                return implied;
            }
        }
        return ends.entrySet().stream()
                .filter(e -> e.getValue() * 5 > most * 2)
                .map(Map.Entry::getKey)
                .max(YearMonth::compareTo)
                .orElse(null);
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
