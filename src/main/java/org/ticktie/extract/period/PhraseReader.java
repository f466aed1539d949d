package org.ticktie.extract.period;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.WordTable.Match;
import org.ticktie.extract.period.PeriodWords.Relative;

/** Reads the period phrase that begins at a token: units ("three and six months"), then what dates them ("ended June 30, 2025"). */
final class PhraseReader {
    private static final List<String> AND = List.of("and", "&", "/", ",", "+", "or");

    private final List<Token> tokens;
    private final DateReader dates;
    private final UnitReader units;
    private final TailReader tails;

    PhraseReader(List<Token> tokens) {
        this.tokens = tokens;
        this.dates = new DateReader(tokens);
        this.units = new UnitReader(tokens, dates);
        this.tails = new TailReader(tokens, dates);
    }

    /** Reads the phrase at {@code i} into the list; the index behind it, or −1. */
    int read(int i, List<Draft> into) {
        if (!PeriodWords.mayBegin(tokens.get(i))) {
            return -1;
        }
        List<Draft> structured = new ArrayList<>();
        int end = structured(i, structured);
        Match<Relative> relative = PeriodWords.PHRASES.longestAt(tokens, i);
        boolean yearEnd =
                relative != null && relative.meaning().relation() == PeriodRelation.YEAR_END && structured.size() == 1;
        if (relative != null && (relative.to() > end || yearEnd)) {
            Draft d = new Draft();
            d.relation = relative.meaning().relation();
            d.months = relative.meaning().months();
            into.add(d);
            boolean dated = d.relation == PeriodRelation.YEAR_END || d.relation == PeriodRelation.TRAILING;
            return dated ? yearBehind(relative.to(), d) : relative.to();
        }
        into.addAll(structured);
        return end;
    }

    private int yearBehind(int i, Draft d) {
        if (d.relation == PeriodRelation.TRAILING) {
            int end = tails.ended(i, d);
            return end < 0 ? i : end;
        }
        int j = dates.is(i, "of") || dates.is(i, "fiscal") ? i + 1 : i;
        int end = dates.fullYear(j, d);
        return end < 0 ? i : end;
    }

    private int structured(int i, List<Draft> into) {
        Match<Relative> prefix = PeriodWords.PREFIXES.longestAt(tokens, i);
        if (prefix != null) {
            int end = compared(prefix, into);
            if (end > 0) {
                return end;
            }
        }
        int end = instant(i, into);
        return end > 0 ? end : core(i, into);
    }

    /** "the same quarter of 2023", "prior-year nine months", "comparable period". */
    private int compared(Match<Relative> prefix, List<Draft> into) {
        boolean bare = prefix.to() - prefix.from() <= 2
                && (dates.is(prefix.from(), "same") || dates.is(prefix.from() + 1, "same"));
        List<Draft> found = new ArrayList<>();
        int i = prefix.to();
        i = dates.is(i, "fiscal") && !dates.is(i + 1, "year") ? i + 1 : i;
        int end;
        if (dates.is(i, "period") || dates.is(i, "periods") || dates.is(i, "interim") && dates.is(i + 1, "period")) {
            found.add(new Draft());
            end = tails.tail(dates.is(i, "interim") ? i + 2 : i + 1, found);
        } else {
            end = core(i, found, true);
        }
        if (end < 0 || found.isEmpty()) {
            return -1;
        }
        boolean said = false;
        for (Draft d : found) {
            said |= d.year != null || d.relation != PeriodRelation.NONE && d.relation != PeriodRelation.CURRENT_YEAR;
        }
        if (bare && !said) {
            return -1;
        }
        for (Draft d : found) {
            if (d.month == null || d.year == null) {
                d.relation = PeriodRelation.YEAR_BEFORE;
            }
            d.incomplete = false;
        }
        into.addAll(found);
        return end;
    }

    private int instant(int i, List<Draft> into) {
        int j = -1;
        if (dates.is(i, "as") && (dates.is(i + 1, "of") || dates.is(i + 1, "at"))) {
            j = i + 2;
        } else if (dates.is(i, "at")) {
            j = i + 1;
        }
        int from = j > 0 ? j : i;
        int k = dates.is(from, "the") ? from + 1 : from;
        if (dates.is(k, "end") && dates.is(k + 1, "of")) {
            k = dates.is(k + 2, "the") ? k + 3 : k + 2;
            List<Draft> found = new ArrayList<>();
            int end = core(k, found, true);
            if (end < 0 && dates.has(k) && PeriodWords.month(tokens.get(k)) > 0) {
                Draft d = new Draft();
                d.month = PeriodWords.month(tokens.get(k));
                found.add(d);
                end = k + 1;
            }
            if (end > 0 && found.stream().noneMatch(d -> d.incomplete && d.year == null)) {
                found.forEach(d -> d.months = 0);
                into.addAll(found);
                return end;
            }
            return -1;
        }
        if (j < 0) {
            return -1;
        }
        Draft d = new Draft();
        int end = tails.monthAlone(j, d);
        if (end < 0) {
            return -1;
        }
        d.months = 0;
        into.add(d);
        return moreDates(end, into);
    }

    private int core(int i, List<Draft> into) {
        return core(i, into, false);
    }

    /** @param incomplete whether a word such as "quarter" alone is enough */
    private int core(int i, List<Draft> into, boolean incomplete) {
        if (!dates.has(i)) {
            return -1;
        }
        Draft lead = new Draft();
        int from = leadingYear(i, lead);
        int start = from < 0 ? i : from;
        List<Draft> found = new ArrayList<>();
        int end = units(start, found);
        if (end > 0) {
            if (from > 0) {
                found.forEach(d -> d.takeDate(lead));
                Draft said = found.get(0).copy();
                int dated = tails.parenthesised(end, said);
                found.forEach(d -> d.takeDate(said));
                end = dated < 0 ? end : dated;
            } else {
                end = tails.tail(end, found);
                end = found.size() == 1 ? toDate(end, found) : end;
            }
            if (incomplete || found.stream().anyMatch(d -> !d.incomplete || d.year != null || d.month != null)) {
                into.addAll(found);
                return moreDates(end, into);
            }
            return -1;
        }
        Draft date = new Draft();
        end = dates.date(i, date);
        if (end < 0) {
            end = dates.bareYear(i, date);
            end = end > 0 ? tails.yearRange(end, date) : end;
        }
        if (end < 0) {
            return -1;
        }
        if (date.month != null && date.day == null && dates.is(end, "quarter")) {
            date.months = 3;
            end++;
        }
        into.add(date);
        return moreDates(end, into);
    }

    /** The year of "fiscal 2025 third quarter" and "2025 first half"; −1 where no unit follows it. */
    private int leadingYear(int i, Draft lead) {
        int j = i;
        boolean fiscal = dates.is(j, "fiscal") || dates.is(j, "fy") || dates.is(j, "financial");
        j = fiscal ? j + 1 : j;
        j = fiscal && dates.is(j, "year") ? j + 1 : j;
        int end = fiscal ? dates.shortYear(j, lead) : dates.bareYear(j, lead);
        if (end < 0) {
            return -1;
        }
        lead.fiscal = fiscal;
        end = dates.is(end, ",") || dates.is(end, "-") || dates.is(end, ":") ? end + 1 : end;
        List<Draft> probe = new ArrayList<>();
        if (units(end, probe) < 0) {
            return -1;
        }
        Draft first = probe.get(0);
        boolean part = first.quarter != null || first.half != null || first.relation != PeriodRelation.NONE;
        return part && !ownYear(end) ? end : -1;
    }

    /** Whether the units at {@code i} are dated themselves, so that a year before them is another period's. */
    private boolean ownYear(int i) {
        List<Draft> found = new ArrayList<>();
        int end = units(i, found);
        tails.tail(end, found);
        return found.get(0).year != null;
    }

    private int units(int i, List<Draft> found) {
        int end = units.unit(i, found);
        if (end < 0) {
            return -1;
        }
        end = toDate(end, found);
        int j = end;
        while (dates.has(j) && PeriodWords.any(tokens.get(j), AND)) {
            int next = dates.is(j, ",") && dates.is(j + 1, "and") ? j + 2 : j + 1;
            next = dates.is(next, "the") ? next + 1 : next;
            int behind = units.unit(next, found);
            if (behind < 0) {
                break;
            }
            end = behind;
            j = behind;
        }
        return end;
    }

    /** "Q3 YTD", "YTD Q3" and "third quarter fiscal 2025 year-to-date": one unit, the year as far as that quarter. */
    private int toDate(int i, List<Draft> found) {
        Draft first = found.get(found.size() - 1);
        List<Draft> second = new ArrayList<>();
        int end = units.unit(i, second);
        if (end < 0 || second.size() != 1) {
            return i;
        }
        boolean ytdFirst = first.relation == PeriodRelation.YEAR_TO_DATE && first.months == null;
        boolean ytdSecond = second.get(0).relation == PeriodRelation.YEAR_TO_DATE && second.get(0).months == null;
        Integer quarter = ytdFirst ? second.get(0).quarter : ytdSecond ? first.quarter : null;
        if (quarter == null || ytdFirst == ytdSecond) {
            return i;
        }
        first.quarter = quarter;
        first.months = null;
        first.relation = PeriodRelation.YEAR_TO_DATE;
        return end;
    }

    /** Further years and dates in a row with the last one: "June 30, 2025 and 2024", "September 30 and June 30, 2025". */
    private int moreDates(int i, List<Draft> into) {
        Draft last = into.get(into.size() - 1);
        int end = i;
        for (Draft d : into) {
            d.to = d.to < 0 ? i : d.to;
        }
        if (last.year == null && last.month == null) {
            return end;
        }
        for (int guard = 0; guard < 4 && dates.has(end); guard++) {
            int j = dates.is(end, ",") && dates.is(end + 1, "and") ? end + 2 : end + 1;
            if (!PeriodWords.any(tokens.get(end), AND)) {
                break;
            }
            Draft next = last.copy();
            int behind = dates.date(j, next);
            boolean date = behind > 0;
            if (behind < 0 && last.year != null) {
                Draft year = new Draft();
                behind = dates.bareYear(j, year);
                if (behind < 0 || Math.abs(year.year - last.year) > 4 || leadingYear(j, new Draft()) > 0) {
                    break;
                }
                next.year = year.year;
            }
            if (behind < 0 || date && last.month == null) {
                break;
            }
            if (date && last.day != null && next.day == null) {
                break;
            }
            if (last.year == null) {
                last.year = next.year;
            }
            next.relation = PeriodRelation.NONE;
            next.from = j;
            next.to = behind;
            into.add(next);
            last = next;
            end = behind;
        }
        return end;
    }
}
