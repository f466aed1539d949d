package org.ticktie.extract.period;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.Token.Joint;

/**
 * Reads the stretches of time that period phrases are made of: "three and nine months", "13 weeks", "second quarter",
 * "Q3", "1H", "full year", "FY". Every method gives the index behind what it read, or −1.
 */
final class UnitReader {
    private static final List<String> AND = List.of("and", "&", "/", "+", ",");
    private static final List<String> AHEAD =
            List.of("next", "within", "every", "than", "upcoming", "following", "coming", "each", "per", "remaining");
    private static final List<String> PERIODS =
            List.of("period", "periods", "quarter", "quarters", "year", "years", "interim", "results");

    private final List<Token> tokens;
    private final DateReader dates;

    UnitReader(List<Token> tokens, DateReader dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** One unit, which may stand for several: "three and nine months". */
    int unit(int i, List<Draft> into) {
        if (!dates.has(i)) {
            return -1;
        }
        int end = duration(i, into);
        if (end < 0) {
            end = quarterOrHalf(i, into);
        }
        if (end < 0) {
            end = mark(i, into);
        }
        return end < 0 ? year(i, into) : end;
    }

    private int duration(int i, List<Draft> into) {
        if (dates.has(i - 1) && PeriodWords.any(tokens.get(i - 1), AHEAD)) {
            return -1;
        }
        boolean first = dates.is(i, "first") || dates.is(i, "initial");
        int j = first ? i + 1 : i;
        List<Integer> counts = new ArrayList<>();
        while (dates.has(j)) {
            int count = PeriodWords.count(tokens.get(j));
            if (count == 0 && compound(j) > 0) {
                count = compound(j++);
            }
            if (count == 0) {
                return -1;
            }
            counts.add(count);
            j = dates.is(j + 1, "-") ? j + 2 : j + 1;
            if (!dates.has(j) || !PeriodWords.any(tokens.get(j), AND)) {
                break;
            }
            int next = dates.is(j, ",") && dates.is(j + 1, "and") ? j + 2 : j + 1;
            if (!dates.has(next) || PeriodWords.count(tokens.get(next)) == 0 && compound(next) == 0) {
                break;
            }
            j = next;
        }
        if (!dates.has(j)) {
            return -1;
        }
        String uom = tokens.get(j).word();
        List<Draft> found = new ArrayList<>();
        for (int count : counts) {
            int months = months(count, uom, j);
            if (months == 0) {
                return -1;
            }
            Draft d = new Draft();
            d.months = months;
            d.relation = first ? PeriodRelation.YEAR_TO_DATE : PeriodRelation.NONE;
            found.add(d);
        }
        j++;
        boolean named = first;
        j = dates.is(j, "fiscal") && dates.has(j + 1) && PeriodWords.any(tokens.get(j + 1), PERIODS) ? j + 1 : j;
        if (dates.has(j) && PeriodWords.any(tokens.get(j), PERIODS)) {
            named = true;
            j++;
        }
        boolean leads = i == 0
                || dates.is(i - 1, "the")
                || dates.is(i - 1, "for") && !dates.has(j)
                || tokens.get(i - 1).isMark();
        for (Draft d : found) {
            d.incomplete = !named && !leads;
        }
        into.addAll(found);
        return j;
    }

    /** "twenty-six", "thirty-nine", "fifty-two". */
    private int compound(int i) {
        int tens = dates.is(i, "twenty")
                ? 20
                : dates.is(i, "thirty") ? 30 : dates.is(i, "forty") ? 40 : dates.is(i, "fifty") ? 50 : 0;
        if (tens == 0 || !dates.has(i + 1)) {
            return 0;
        }
        int ones = PeriodWords.count(tokens.get(i + 1));
        return ones > 0 && ones < 10 ? tens + ones : 0;
    }

    private int months(int count, String uom, int at) {
        return switch (uom) {
            case "month", "months", "mos", "mo", "mths", "mth" -> wholeMonths(count);
            case "m" -> dates.joint(at) == Joint.NONE && count >= 3 && !behindCurrency(at - 1) ? wholeMonths(count) : 0;
            case "week", "weeks", "wks", "wk" -> PeriodWords.weeks(count);
            case "quarters" -> count <= 4 && dates.is(at + 1, "ended") ? count * 3 : 0;
            default -> 0;
        };
    }

    private boolean behindCurrency(int i) {
        return dates.has(i - 1) && (tokens.get(i - 1).isMark() || dates.joint(i) == Joint.NONE);
    }

    private static int wholeMonths(int count) {
        return count == 1 || count == 3 || count == 6 || count == 9 || count == 12 ? count : 0;
    }

    private int quarterOrHalf(int i, List<Draft> into) {
        int j = dates.is(i, "fiscal") || dates.is(i, "calendar") ? i + 1 : i;
        List<Integer> ordinals = new ArrayList<>();
        while (dates.has(j)) {
            int ordinal = ordinal(j);
            if (ordinal == 0) {
                break;
            }
            ordinals.add(ordinal);
            j += tokens.get(j).isNumber() ? 2 : 1;
            if (dates.has(j + 1) && PeriodWords.any(tokens.get(j), AND) && ordinal(j + 1) > 0) {
                j++;
            }
        }
        if (ordinals.isEmpty() && dates.has(j) && PeriodWords.month(tokens.get(j)) > 0 && quarterWord(j + 1)) {
            Draft d = new Draft();
            d.months = 3;
            d.month = PeriodWords.month(tokens.get(j));
            into.add(d);
            return j + 2;
        }
        j = dates.is(j, "fiscal") ? j + 1 : j;
        boolean half = dates.is(j, "half") || dates.is(j, "halves");
        if (!half && !quarterWord(j)) {
            return -1;
        }
        if (half && ordinals.isEmpty()) {
            if (!dates.is(j + 1, "year") && !dates.is(j + 1, "yearly")) {
                return -1;
            }
            ordinals.add(1);
            j++;
        }
        for (int ordinal : ordinals) {
            into.add(part(ordinal, half));
        }
        if (ordinals.isEmpty()) {
            Draft d = new Draft();
            d.months = 3;
            d.incomplete = true;
            into.add(d);
        }
        return j + 1;
    }

    private boolean quarterWord(int i) {
        return dates.is(i, "quarter") || dates.is(i, "quarters") || dates.is(i, "qtr") || dates.is(i, "quarterly");
    }

    private int ordinal(int i) {
        if (!dates.has(i)) {
            return 0;
        }
        Token token = tokens.get(i);
        if (token.isNumber() && token.number() <= 4 && dates.has(i + 1) && dates.joint(i + 1) == Joint.NONE) {
            String ending = tokens.get(i + 1).word();
            return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th")
                    ? token.number()
                    : 0;
        }
        boolean lastOf = (token.is("last") || token.is("final")) && quarterWord(i + 1) && dates.is(i + 2, "of");
        return lastOf ? 4 : PeriodWords.ordinal(token);
    }

    private static Draft part(int ordinal, boolean half) {
        Draft d = new Draft();
        d.months = half ? 6 : 3;
        if (half) {
            d.half = Math.min(ordinal, 2);
        } else {
            d.quarter = ordinal;
        }
        return d;
    }

    /** "Q3", "3Q", "H1", "1H". */
    private int mark(int i, List<Draft> into) {
        if (!dates.has(i + 1)) {
            return -1;
        }
        Joint joint = dates.joint(i + 1);
        if (joint != Joint.NONE && !(joint == Joint.HYPHEN && dates.is(i, "q"))) {
            return -1;
        }
        Token a = tokens.get(i);
        Token b = tokens.get(i + 1);
        Token letter = a.isNumber() ? b : a;
        int number = a.isNumber() ? a.number() : b.number();
        boolean quarter = letter.is("q") || letter.is("qtr");
        boolean half = letter.is("h");
        if (number < 1 || !(quarter && number <= 4 || half && number <= 2)) {
            return -1;
        }
        boolean decimal = !a.isNumber() && dates.is(i + 2, ".") && dates.joint(i + 3) == Joint.NONE && dates.has(i + 3);
        if (decimal
                || a.isNumber()
                        && dates.has(i - 1)
                        && dates.joint(i) == Joint.NONE
                        && tokens.get(i - 1).is(".")) {
            return -1;
        }
        into.add(part(number, half));
        return i + 2;
    }

    private int year(int i, List<Draft> into) {
        Token token = tokens.get(i);
        Draft d = new Draft();
        d.months = 12;
        if (token.is("ytd") || token.is("year") && dates.is(i + 1, "to") && dates.is(i + 2, "date")) {
            d.months = null;
            d.relation = PeriodRelation.YEAR_TO_DATE;
            d.incomplete = true;
            into.add(d);
            return token.is("ytd") ? i + 1 : i + 3;
        }
        int j = i;
        boolean full = dates.is(j, "full") || dates.is(j, "whole");
        j = full ? j + 1 : j;
        boolean fiscal = dates.is(j, "fiscal") || dates.is(j, "financial") || dates.is(j, "fy");
        boolean calendar = dates.is(j, "calendar") || dates.is(j, "cy");
        if (fiscal || calendar) {
            d.fiscal = fiscal;
            j++;
        }
        boolean year = dates.is(j, "year") || dates.is(j, "years");
        if (!year && !fiscal && !calendar) {
            return -1;
        }
        d.incomplete = !full;
        d.relation = full ? PeriodRelation.CURRENT_YEAR : PeriodRelation.NONE;
        into.add(d);
        return year ? j + 1 : j;
    }
}
