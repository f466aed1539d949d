package org.ticktie.extract.period;

import java.util.List;
import java.util.Set;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.Token.Joint;

/** Reads dates and years in all their notations. Every method gives the index behind what it read, or −1. */
final class DateReader {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2049;
    private static final Set<String> NOT_BEFORE_A_YEAR = Set.of("$", "€", "£", "¥", "₹", "#", "+", "~");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final List<Token> tokens;

    DateReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    boolean is(int i, String word) {
        return has(i) && tokens.get(i).is(word);
    }

    Joint joint(int i) {
        return has(i) ? tokens.get(i).joint() : Joint.SPACE;
    }

    /** "December 31, 2024", "31 December 2024", "Sept. 30", "09/30/2024", "30.09.2024", "Sep-25", "June 2025". */
    int date(int i, Draft into) {
        if (!has(i)) {
            return -1;
        }
        int end = PeriodWords.month(tokens.get(i)) > 0 ? monthFirst(i, into) : -1;
        if (end < 0) {
            end = dayFirst(i, into);
        }
        return end < 0 ? numeric(i, into) : end;
    }

    private int monthFirst(int i, Draft into) {
        int month = PeriodWords.month(tokens.get(i));
        int j = is(i + 1, ".") ? i + 2 : i + 1;
        Draft found = new Draft();
        int year = joint(j) == Joint.HYPHEN || joint(j) == Joint.APOSTROPHE ? shortYear(j, found) : -1;
        if (year < 0) {
            int behindDay = day(j, found);
            if (behindDay > 0) {
                int k = is(behindDay, ",") || is(behindDay, ".") ? behindDay + 1 : behindDay;
                int behindYear = fullYear(k, found);
                year = behindYear > 0 ? behindYear : behindDay;
            } else {
                year = fullYear(is(j, ",") ? j + 1 : j, found);
            }
        }
        if (year < 0) {
            return -1;
        }
        return keep(into, found.day, month, found.year, year);
    }

    private int dayFirst(int i, Draft into) {
        Draft found = new Draft();
        int j = day(i, found);
        if (j < 0) {
            return -1;
        }
        j = is(j, "of") ? j + 1 : j;
        if (!has(j) || PeriodWords.month(tokens.get(j)) == 0) {
            return -1;
        }
        int month = PeriodWords.month(tokens.get(j));
        j = is(j + 1, ".") ? j + 2 : j + 1;
        int k = is(j, ",") ? j + 1 : j;
        int behindYear = fullYear(k, found);
        if (behindYear < 0 && joint(j) == Joint.HYPHEN) {
            behindYear = shortYear(j, found);
        }
        return keep(into, found.day, month, found.year, behindYear > 0 ? behindYear : j);
    }

    private int numeric(int i, Draft into) {
        if (!has(i + 2) || !tokens.get(i).isNumber()) {
            return -1;
        }
        int step = is(i + 1, "/") || is(i + 1, ".") ? 2 : joint(i + 1) == Joint.HYPHEN ? 1 : 0;
        if (step == 0
                || !has(i + 2 * step)
                || step == 2 && !tokens.get(i + 3).is(tokens.get(i + 1).word())) {
            return -1;
        }
        if (step == 1 && joint(i + 2) != Joint.HYPHEN) {
            return -1;
        }
        int a = tokens.get(i).number();
        int b = tokens.get(i + step).number();
        int c = tokens.get(i + 2 * step).number();
        int end = i + 2 * step + 1;
        int length = tokens.get(i + 2 * step).word().length();
        if (isYear(a) && b >= 1 && b <= 12 && c >= 1 && c <= 31) {
            return keep(into, c, b, a, end);
        }
        Integer year =
                isYear(c) ? Integer.valueOf(c) : length == 2 && step == 2 && c < 50 ? Integer.valueOf(2000 + c) : null;
        if (year == null || a < 1 || b < 1 || Math.min(a, b) > 12 || Math.max(a, b) > 31) {
            return -1;
        }
        boolean monthLeads = b > 12 || a <= 12 && is(i + 1, "/");
        return keep(into, monthLeads ? b : a, monthLeads ? a : b, year, end);
    }

    private static int keep(Draft into, Integer day, Integer month, Integer year, int end) {
        into.day = day;
        into.month = month;
        if (year != null) {
            into.year = year;
        }
        return end;
    }

    private int day(int i, Draft into) {
        if (!has(i) || !tokens.get(i).isNumber() || tokens.get(i).word().length() > 2) {
            return -1;
        }
        int day = tokens.get(i).number();
        boolean decimal = is(i + 1, ".")
                && joint(i + 1) == Joint.NONE
                && joint(i + 2) == Joint.NONE
                && has(i + 2)
                && tokens.get(i + 2).isNumber()
                && !isYear(tokens.get(i + 2).number());
        boolean counts = is(i + 1, "%") || is(i + 1, "months") || is(i + 1, "weeks") || is(i + 1, "million");
        if (day < 1 || day > 31 || decimal || counts) {
            return -1;
        }
        into.day = day;
        boolean ending = has(i + 1)
                && joint(i + 1) == Joint.NONE
                && ORDINAL_ENDINGS.contains(tokens.get(i + 1).word());
        return ending ? i + 2 : i + 1;
    }

    /** A year in four digits that is no part of a larger number. */
    int fullYear(int i, Draft into) {
        if (!has(i) || !isYear(tokens.get(i).number()) || tokens.get(i).word().length() != 4) {
            return -1;
        }
        boolean grouped = (is(i + 1, ",") || is(i + 1, "."))
                && joint(i + 1) == Joint.NONE
                && has(i + 2)
                && joint(i + 2) == Joint.NONE
                && tokens.get(i + 2).isNumber()
                && tokens.get(i + 2).word().length() <= 3;
        if (grouped || is(i + 1, "%") && joint(i + 1) == Joint.NONE) {
            return -1;
        }
        into.year = tokens.get(i).number();
        return i + 1;
    }

    /** A year that stands alone: not behind a currency sign, nor inside a number. */
    int bareYear(int i, Draft into) {
        if (has(i - 1)) {
            Token before = tokens.get(i - 1);
            boolean inNumber = joint(i) == Joint.NONE
                    && (before.is(".") || before.is(","))
                    && has(i - 2)
                    && joint(i - 1) == Joint.NONE
                    && tokens.get(i - 2).isNumber()
                    && tokens.get(i - 2).word().length() != 2
                    && tokens.get(i - 2).word().length() != 4;
            if (NOT_BEFORE_A_YEAR.contains(before.word()) || inNumber) {
                return -1;
            }
        }
        return fullYear(i, into);
    }

    /** A year in two digits: 24 of "FY24". */
    int shortYear(int i, Draft into) {
        if (!has(i)
                || !tokens.get(i).isNumber()
                || tokens.get(i).word().length() != 2
                || tokens.get(i).number() >= 50) {
            return fullYear(i, into);
        }
        if (is(i + 1, "%")
                || is(i + 1, ".") && joint(i + 1) == Joint.NONE && joint(i + 2) == Joint.NONE && has(i + 2)) {
            return -1;
        }
        into.year = 2000 + tokens.get(i).number();
        return i + 1;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }
}
