package org.ticktie.extract.period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern MARKS = Pattern.compile("[$€£¥(),.%\\s]");
    /** What opens brackets in which a name is given. */
    private static final Pattern OPENING = Pattern.compile("\\s*\\((?:(?:the|our)\\s+)?[\"“”'’]?");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("(19|20)\\d\\d|[0-3]?\\d(19|20)\\d\\d|[0-3]?\\d");
    /** So many texts that name a period count as titles and first paragraphs. */
    private static final int TITLE_TEXTS = 12;
    /** They stand among so many texts from the start; a filing's cover page comes before them. */
    private static final int COVER_TEXTS = 150;

    private static final int ALL_TEXTS = 800;
    private static final int HEADING_ROWS = 8;
    private static final int TABLES = 80;
    private static final int LONGEST_TEXT = 3000;

    /** How often a month ends a period, in table headings. */
    final Map<YearMonth, Integer> ends = new HashMap<>();
    /** Periods with a date in titles and first paragraphs, in order. */
    final List<Period> titled = new ArrayList<>();
    /** Votes for the month in which fiscal years end, by month. */
    final int[] yearEnds = new int[13];
    /**
     * A quarter called by name.
     *
     * @param quarter 1 to 4, or 0 for a whole year
     * @param year name of its fiscal year, or null where that is not said
     * @param heading whether a heading or another short line calls it so
     */
    record Name(int quarter, Integer year, boolean heading) {}

    final List<Name> titleNames = new ArrayList<>();
    final List<Name> headingNames = new ArrayList<>();
    /** A date given together with the name of its fiscal year: name, and the end of that year. */
    PeriodLabel dated;

    int quarters;
    int longer;

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
                    titles += evidence.readTitle(text, heading) ? 1 : 0;
                } else if (heading && texts < ALL_TEXTS) {
                    evidence.readHeading(text);
                }
                texts++;
            }
        }
        return evidence;
    }

    private static List<PeriodLabel> labels(String text) {
        return phrases(text).stream().map(PeriodPhrase::label).toList();
    }

    private static List<PeriodPhrase> phrases(String text) {
        return PeriodPhrases.in(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    /** "The fourth quarter ended January 28, 2023 (“Q4 FY23”)": what the brackets call the period with the date before them. */
    private void readDefinition(String text) {
        List<PeriodPhrase> phrases = phrases(text);
        for (int i = 0; i + 1 < phrases.size() && dated == null; i++) {
            PeriodLabel date = phrases.get(i).label();
            PeriodLabel name = phrases.get(i + 1).label();
            int from = phrases.get(i).end();
            int to = phrases.get(i + 1).start();
            boolean defines =
                    from <= to && OPENING.matcher(text.substring(from, to)).matches();
            boolean whole = name.quarter() != null || name.months() != null && name.months() == 12;
            if (defines
                    && whole
                    && date.hasDate()
                    && name.months() != null
                    && name.months().equals(date.months())
                    && name.year() != null
                    && name.month() == null) {
                dated = new PeriodLabel(
                        date.months(),
                        date.day(),
                        date.month(),
                        date.year(),
                        name.quarter(),
                        null,
                        true,
                        name.year(),
                        PeriodRelation.NONE);
            }
        }
    }

    /** Whether the text names a stretch of time. */
    private boolean readTitle(String text, boolean heading) {
        boolean names = false;
        readDefinition(text);
        for (PeriodLabel label : labels(text)) {
            if (label.relation() == PeriodRelation.NONE || label.relation() == PeriodRelation.YEAR_TO_DATE) {
                note(label, titleNames, heading);
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
    private static void note(PeriodLabel label, List<Name> names, boolean heading) {
        boolean clear = heading || label.fiscal();
        Integer year = label.fiscalYear() != null ? label.fiscalYear() : label.month() != null ? null : label.year();
        if (label.quarter() != null) {
            names.add(new Name(label.quarter(), year, clear));
        } else if (label.half() != null) {
            names.add(new Name(label.half() * 2, year, clear));
        } else if (year != null && label.months() != null && label.months() == 12) {
            names.add(new Name(0, year, clear));
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
            note(label, headingNames, true);
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
            String printed = cell.text().string();
            if (printed.chars().noneMatch(Character::isDigit)) {
                continue; // as most are
            }
            String text = MARKS.matcher(printed).replaceAll("");
            boolean number = text.length() <= 18 && text.chars().allMatch(Character::isDigit);
            figures += number && !DAY_OR_YEAR.matcher(text).matches() ? 1 : 0;
        }
        return figures;
    }
}
