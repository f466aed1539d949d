package org.ticktie.extract.prose;

import java.util.List;
import java.util.Set;

/** The words behind a figure: which of them belong to it, and what they say of it. */
final class Tail {
    private static final Set<String> CAUSED = Phrasebook.of("grammar.txt").all("caused");

    private final String text;
    private final List<Token> tokens;

    Tail(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Where the words end that belong to the figure at {@code at} and not to the next one. */
    int behind(int after) {
        int i = after;
        boolean base = false;
        while (i < tokens.size()) {
            Token t = tokens.get(i);
            if (t.isFigure()) {
                break;
            }
            if (t.isAny(WordClass.FROM, WordClass.OVER, WordClass.COMPARE)) {
                int p = basePeriod(i + 1);
                if (p > 0 && !figureNext(p + 1)) {
                    base = true;
                    i = p + 1;
                    continue;
                }
                break;
            }
            if (t.is(',')
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isAny(WordClass.COMPARE, WordClass.OVER)
                    && basePeriod(i + 2) > 0
                    && !figureNext(basePeriod(i + 2) + 1)) {
                i++; // "or 42 %, compared to 2022"
                continue;
            }
            if (t.is(',') && !base) {
                int p = skipLittle(i + 1);
                if (p < tokens.size()
                        && tokens.get(p).isPeriod()
                        && (p > i + 1 || isDate(tokens.get(p)))
                        && boundary(p + 1)) {
                    i = p + 1;
                    continue;
                }
                break;
            }
            if (t.is('(') && aside(i) > 0) {
                i = aside(i);
                continue;
            }
            if (boundary(i) && !reportedIn(i)) {
                break;
            }
            i++;
        }
        while (i > after && i < tokens.size() && tokens.get(i).isFigure() && leadsIn(tokens.get(i - 1))) {
            i--; // "at €835 million": the preposition belongs to the figure that follows
        }
        if (i > after && i + 1 < tokens.size() && tokens.get(i).is(WordClass.OF) && figureNext(i)) {
            while (i > after
                    && (tokens.get(i - 1).isContent() || tokens.get(i - 1).isAny(WordClass.STOP, WordClass.AND))) {
                i--; // "combined with other revenue of $43 million": the phrase as well
            }
        }
        return i;
    }

    /** Index of the period in "from [revenues in] the preceding quarter", or −1. */
    private int basePeriod(int from) {
        for (int p = from; p < Math.min(tokens.size(), from + 8); p++) {
            Token t = tokens.get(p);
            if (t.isPeriod()) {
                return p;
            }
            if (t.isFigure() || boundary(p)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean boundary(int i) {
        if (i >= tokens.size()) {
            return true;
        }
        Token t = tokens.get(i);
        return t.is(',')
                || t.is(';')
                || t.is(':')
                || t.is('(')
                || t.is('–')
                || t.is('—')
                || t.isChange()
                || t.isAny(
                        WordClass.COMPARE,
                        WordClass.FROM,
                        WordClass.AND,
                        WordClass.OR,
                        WordClass.BREAK,
                        WordClass.BE,
                        WordClass.HAVE,
                        WordClass.TO,
                        WordClass.FLAT);
    }

    /** Index behind a short remark in brackets, such as "(diluted)"; −1 where it holds a figure or is long. */
    private int aside(int open) {
        for (int i = open + 1; i < Math.min(tokens.size(), open + 5); i++) {
            if (tokens.get(i).is(')')) {
                // the comma behind it belongs to it: "$0.07 per share (diluted), in the preceding quarter"
                boolean comma = i + 2 < tokens.size()
                        && tokens.get(i + 1).is(',')
                        && tokens.get(i + 2).is(WordClass.IN);
                return comma ? i + 2 : i + 1;
            }
            if (tokens.get(i).isFigure()) {
                return -1;
            }
        }
        return -1;
    }

    /** "at June 30", "as of June 30": the preposition is part of the period. */
    private static boolean isDate(Token period) {
        return period.text().regionMatches(true, 0, "at ", 0, 3)
                || period.text().regionMatches(true, 0, "as ", 0, 3);
    }

    private static boolean leadsIn(Token t) {
        return t.isAny(WordClass.IN, WordClass.STOP, WordClass.OF) && !t.isPeriod();
    }

    /** "the $30.8 million reported in the second quarter". */
    private boolean reportedIn(int i) {
        return tokens.get(i).is(WordClass.HAVE)
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).is(WordClass.IN) || tokens.get(i + 1).isPeriod());
    }

    private int skipLittle(int i) {
        while (i < tokens.size()
                && (tokens.get(i).isAny(WordClass.STOP, WordClass.IN, WordClass.OF, WordClass.OVER))
                && !tokens.get(i).isPeriod()) {
            i++;
        }
        return i;
    }

    private boolean figureNext(int i) {
        int p = i;
        boolean of = true; // "the prior quarter gross margin of 42.1 %"
        while (p < Math.min(tokens.size(), i + 8)
                && (tokens.get(p).isAny(WordClass.OF, WordClass.STOP)
                        || tokens.get(p).isContent())
                && !tokens.get(p).isPeriod()) {
            of = !tokens.get(p).isContent();
            p++;
        }
        return of && p < tokens.size() && tokens.get(p).isFigure();
    }

    boolean follows(int at, WordClass wordClass) {
        for (int i = at + 1;
                i < Math.min(tokens.size(), at + 4) && !tokens.get(i).isFigure();
                i++) {
            if (tokens.get(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** "a 12 % increase", "10 percent year-over-year growth", "5 % higher". */
    int changeBehind(int at, Reading reading) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
            Token t = tokens.get(i);
            if (t.isChange() && t.is(WordClass.CHANGE_NOUN)) {
                reading.role = Role.CHANGE;
                reading.direction = RoleReader.direction(t);
                reading.word = t;
                return i + 1;
            }
            if (t.isContent() && i < at + 3) {
                continue; // "12 % revenue growth"
            }
            if (!t.isPeriod() && !t.is(WordClass.STOP) && !t.isAny(WordClass.CONSTANT, WordClass.ORGANIC)) {
                return at + 1;
            }
        }
        return at + 1;
    }

    /** "$126 million from the release of allowances": an amount that explains another one. */
    boolean driver(int at) {
        if (at + 2 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        Token after = tokens.get(at + 2);
        return next.is(WordClass.FROM) && !after.isFigure() && !figureNext(at + 2) && basePeriod(at + 2) < 0
                || CAUSED.contains(next.text());
    }

    /** "up 6.1 % year over year, excluding the business sold". */
    boolean leavesOut(int at) {
        for (int i = at + 1;
                i < Math.min(tokens.size(), at + 9) && !tokens.get(i).isFigure();
                i++) {
            Token t = tokens.get(i);
            if (t.is(WordClass.WITHOUT)) {
                return true;
            }
            if ((t.is(',') || t.is(';'))
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isContent()
                    && !tokens.get(i + 1).is(WordClass.WITHOUT)) {
                return false; // what follows is said of something else
            }
        }
        return false;
    }

    /** Whether words that name the measure stand between the figure and its noun of change. */
    boolean changeOf(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).isContent()
                && (tokens.get(at + 2).is(WordClass.CHANGE_NOUN)
                        || at + 3 < tokens.size() && tokens.get(at + 3).is(WordClass.CHANGE_NOUN));
    }

    /** Whether "increase in M" follows. */
    boolean changeIn(int at) {
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + 4); i++) {
            if (tokens.get(i).isChange()) {
                return tokens.get(i + 1).isAny(WordClass.IN, WordClass.OF);
            }
        }
        return false;
    }

    /** "$41 million of free cash flow", "a 55.9 % gross margin". */
    List<Reading.Phrase> rightPhrases(int at, int behind) {
        int i = at + 1;
        while (i < tokens.size()
                && (tokens.get(i).isChange() || tokens.get(i).isAny(WordClass.STOP, WordClass.IN, WordClass.OF))) {
            i++;
        }
        int end = Math.max(i, Math.min(behind, tokens.size()));
        while (end < tokens.size()
                && !tokens.get(end).isFigure()
                && !tokens.get(end).isPeriod()
                && (tokens.get(end).isContent()
                        || tokens.get(end).isAny(WordClass.AND, WordClass.OF, WordClass.STOP)
                        || tokens.get(end).is(',')
                                && (end == i
                                        || end + 1 < tokens.size()
                                                && tokens.get(end + 1).text().equals("net")))) {
            end++;
        }
        List<Reading.Phrase> found = new Gap(text, tokens, i, end).phrases();
        return found.isEmpty() ? found : found.subList(found.size() - 1, found.size());
    }
}
