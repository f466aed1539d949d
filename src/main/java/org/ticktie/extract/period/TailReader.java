package org.ticktie.extract.period;

import java.util.List;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.Token.Joint;
import org.ticktie.extract.lexicon.WordTable.Match;
import org.ticktie.extract.period.PeriodWords.Relative;

/** Reads what stands behind stretches of time and dates them. Every method gives the index behind what it read, or −1. */
final class TailReader {
    private static final List<String> ENDED = List.of("ended", "ending", "end", "ends", "to", "through", "until");
    private static final List<String> OF = List.of("of", "in", "for", ",", "-", "(", "to", "during", "/", ":");

    private final List<Token> tokens;
    private final DateReader dates;

    TailReader(List<Token> tokens, DateReader dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** What dates the units: "ended September 30, 2025", "of fiscal 2025", "24", "of last year"; shared by all. */
    int tail(int i, List<Draft> found) {
        Draft said = new Draft();
        int end = ended(i, said);
        if (end < 0) {
            end = ofYear(i, found.get(found.size() - 1), said);
            if (end > 0) {
                int dated = parenthesised(end, said);
                end = dated < 0 ? end : dated;
            }
        }
        if (end < 0) {
            end = parenthesised(i, said);
        }
        if (end < 0 && found.stream().allMatch(d -> d.quarter == null && d.half == null)) {
            end = dates.date(i, said);
        }
        if (end < 0 && found.stream().noneMatch(d -> d.incomplete)) {
            end = ofTheYear(i);
        }
        end = Math.max(i, end);
        for (Draft d : found) {
            Integer ownMonth = d.month;
            boolean fiscal = d.fiscal;
            if (said.month != null || said.year != null) {
                d.takeDate(said);
                d.month = d.month == null ? ownMonth : d.month;
                d.fiscal |= fiscal;
                d.relation = d.relation == PeriodRelation.CURRENT_YEAR ? PeriodRelation.NONE : d.relation;
                d.incomplete = false;
            }
        }
        Match<Relative> suffix = PeriodWords.SUFFIXES.longestAt(tokens, end);
        if (suffix == null && end == i) {
            suffix = plainSuffix(i);
        }
        if (suffix != null) {
            for (Draft d : found) {
                d.relation = suffix.meaning().relation();
                d.incomplete = false;
            }
            return suffix.to();
        }
        return end;
    }

    /** "of the fiscal year" says nothing that "first half" does not. */
    private int ofTheYear(int i) {
        if (!dates.is(i, "of") && !dates.is(i, "in")) {
            return -1;
        }
        int j = i + 1;
        while (dates.is(j, "the")
                || dates.is(j, "this")
                || dates.is(j, "current")
                || dates.is(j, "fiscal")
                || dates.is(j, "our")) {
            j++;
        }
        return dates.is(j, "year") && j > i + 1 ? j + 1 : -1;
    }

    /** "first quarter last year", "third quarter a year ago". */
    private Match<Relative> plainSuffix(int i) {
        Match<Relative> match = PeriodWords.PHRASES.longestAt(tokens, i);
        return match != null
                        && match.meaning().relation() == PeriodRelation.YEAR_BEFORE
                        && match.meaning().months() == null
                ? match
                : null;
    }

    /** "ended", with or without what follows it. */
    int ended(int i, Draft said) {
        int open = dates.is(i, "period") || dates.is(i, "periods") ? i + 1 : i;
        if (!dates.has(open) || !PeriodWords.any(tokens.get(open), ENDED)) {
            return -1;
        }
        int j = open + 1;
        j = dates.is(j, "on") || dates.is(j, "at") || dates.is(j, "in") || dates.is(j, ":") ? j + 1 : j;
        int end = monthAlone(j, said);
        if (end < 0) {
            end = dates.fullYear(j, said);
        }
        if (end > 0 && said.year == null) {
            int year = dates.fullYear(dates.is(end, ",") ? end + 1 : end, said);
            end = year > 0 ? year : end;
        }
        if (end > 0) {
            return end;
        }
        return dates.is(open, "ended") || dates.is(open, "ending") ? open + 1 : -1;
    }

    int parenthesised(int i, Draft said) {
        int open = dates.is(i, "(") || dates.is(i, ",") ? i + 1 : i;
        if (open == i && !dates.is(i, "ended") || !dates.is(open, "ended")) {
            return -1;
        }
        Draft date = new Draft();
        int end = ended(open, date);
        if (date.month == null) {
            return -1;
        }
        date.fiscal = said.fiscal;
        date.fiscalYear = said.year;
        said.takeDate(date);
        return dates.is(end, ")") ? end + 1 : end;
    }

    private int ofYear(int i, Draft unit, Draft said) {
        int j = dates.has(i) && PeriodWords.any(tokens.get(i), OF) ? i + 1 : i;
        j = dates.is(j, "the") || dates.is(j, "its") || dates.is(j, "our") ? j + 1 : j;
        boolean fiscal = dates.is(j, "fiscal") || dates.is(j, "fy") || dates.is(j, "financial");
        j = fiscal || dates.is(j, "calendar") || dates.is(j, "cy") ? j + 1 : j;
        j = dates.is(j, "year") && j > i ? j + 1 : j;
        boolean marked = fiscal || unit.fiscal && j == i;
        boolean shortForm =
                marked || unit.quarter != null || unit.half != null || unit.relation == PeriodRelation.YEAR_TO_DATE;
        boolean tight = dates.joint(j) != Joint.SPACE || marked;
        int end = shortForm && tight
                ? dates.shortYear(j, said)
                : j > i ? dates.fullYear(j, said) : dates.bareYear(j, said);
        if (end < 0) {
            return -1;
        }
        said.fiscal = fiscal;
        return yearRange(end, said);
    }

    /** "2024-25" is the fiscal year that ends in 2025. */
    int yearRange(int end, Draft said) {
        if (dates.has(end) && tokens.get(end).isNumber()) {
            int second = tokens.get(end).number();
            boolean range = dates.joint(end) == Joint.HYPHEN
                    && tokens.get(end).word().length() == 2
                    && second == (said.year + 1) % 100;
            if (range) {
                said.year++;
                said.fiscal = true;
                return end + 1;
            }
        }
        return end;
    }

    /** A date, or a month without one. */
    int monthAlone(int i, Draft d) {
        int end = dates.date(i, d);
        if (end < 0 && dates.has(i) && PeriodWords.month(tokens.get(i)) > 0 && !dates.is(i, "may")) {
            d.month = PeriodWords.month(tokens.get(i));
            return i + 1;
        }
        return end;
    }
}
