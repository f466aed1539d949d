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
    private static final int TITLE_TEXTS = 12;
    private static final int HEADING_ROWS = 8;
    private static final int TABLES = 80;
    private static final int LONGEST_TEXT = 3000;

    /** How often a month ends a period, in table headings. */
    private final Map<YearMonth, Integer> ends = new HashMap<>();
    /** Periods with a date in titles and first paragraphs, in order. */
    private final List<Period> titled = new ArrayList<>();
    /** Votes for the month in which fiscal years end, by month. */
    private final int[] yearEnds = new int[13];
    /** The first quarter or year that is named by its fiscal year. */
    private PeriodLabel named;
    /** A date given together with the name of its fiscal year: name, and the end of that year. */
    private PeriodLabel dated;

    private int quarters;
    private int longer;

    private CalendarEvidence() {}

    static CalendarEvidence of(Document document) {
        CalendarEvidence evidence = new CalendarEvidence();
        int texts = 0;
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
                if (texts++ < TITLE_TEXTS) {
                    evidence.readTitle(text);
                } else if (heading && texts < 400) {
                    evidence.readHeading(text);
                }
            }
        }
        return evidence;
    }

    private static List<PeriodLabel> labels(String text) {
        String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return PeriodPhrases.in(head).stream().map(PeriodPhrase::label).toList();
    }

    private void readTitle(String text) {
        for (PeriodLabel label : labels(text)) {
            boolean part = label.quarter() != null || label.months() != null && label.months() == 12;
            boolean forward =
                    label.relation() != PeriodRelation.NONE && label.relation() != PeriodRelation.YEAR_TO_DATE;
            if (named == null && part && !forward && label.year() != null && label.month() == null) {
                named = label;
            }
            take(label, 1);
            if (label.hasDate() && label.months() != null && label.relation() == PeriodRelation.NONE) {
                titled.add(new Period(label.months(), FiscalCalendar.end(label)));
            }
        }
    }

    private void readHeading(String text) {
        for (PeriodLabel label : labels(text)) {
            take(label, 1);
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
        YearMonth current = currentEnd();
        if (current == null) {
            return undated();
        }
        int months = quarters == 0 && longer > 0 ? mainMonths(current) : 3;
        if (dated != null) {
            YearMonth end = FiscalCalendar.end(dated);
            YearMonth yearEnd = dated.quarter() == null ? end : end.plusMonths(3L * (4 - dated.quarter()));
            return new FiscalCalendar(dated.fiscalYear(), yearEnd, current, months);
        }
        int voted = votedMonth();
        if (named != null && named.quarter() != null) {
            YearMonth yearEnd = current.plusMonths(3L * (4 - named.quarter()));
            boolean plausible =
                    Math.abs(yearEnd.getYear() - named.year()) <= 1 && !contradicted(yearEnd.getMonthValue());
            if (plausible) {
                return new FiscalCalendar(named.year(), yearEnd, current, months);
            }
        }
        int month = voted > 0 ? voted : current.getMonthValue() % 3 == 0 ? 12 : 0;
        if (month == 0) {
            return new FiscalCalendar(0, null, current, months);
        }
        YearMonth yearEnd = YearMonth.of(current.getYear(), month);
        boolean sameYear = named != null && named.quarter() == null && yearEnd.equals(current);
        int name = sameYear && Math.abs(named.year() - current.getYear()) <= 1 ? named.year() : yearEnd.getYear();
        return new FiscalCalendar(name, yearEnd, current, months);
    }

    /** Without any date: calendar years, and the quarter or year that the title names. */
    private FiscalCalendar undated() {
        int month = votedMonth() > 0 ? votedMonth() : 12;
        if (named == null) {
            return new FiscalCalendar(2000, YearMonth.of(2000, month), null, 3);
        }
        YearMonth yearEnd = YearMonth.of(named.year(), month);
        int back = named.quarter() == null ? 0 : 3 * (4 - named.quarter());
        return new FiscalCalendar(named.year(), yearEnd, yearEnd.minusMonths(back), named.quarter() == null ? 12 : 3);
    }

    private int mainMonths(YearMonth current) {
        return titled.stream()
                .filter(p -> p.end().equals(current) && p.months() > 0)
                .mapToInt(Period::months)
                .findFirst()
                .orElse(12);
    }

    /** The latest end that stands in several headings; a title's own where the headings know it. */
    private YearMonth currentEnd() {
        int most = ends.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        YearMonth latest = ends.entrySet().stream()
                .filter(e -> e.getValue() * 4 >= most)
                .map(Map.Entry::getKey)
                .max(YearMonth::compareTo)
                .orElse(null);
        for (Period period : titled) {
            boolean known = period.months() > 0 && ends.getOrDefault(period.end(), 0) * 4 >= most;
            if (known) {
                return latest != null && period.end().plusMonths(12).equals(latest) ? latest : period.end();
            }
        }
        return latest;
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

    private boolean contradicted(int month) {
        int voted = votedMonth();
        return voted > 0 && voted != month && yearEnds[voted] > 2 * yearEnds[month] + 3;
    }
}
