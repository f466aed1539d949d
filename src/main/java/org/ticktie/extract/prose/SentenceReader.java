package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.number.Dimension;

/** Reads one sentence left to right: what each figure is, and which words name its measure and its period. */
final class SentenceReader {
    private final String text;
    private final List<Token> tokens;
    private final List<Reading> readings = new ArrayList<>();
    private final boolean expectation;
    /** Index in {@code tokens} behind what belongs to the figure last read. */
    private int from;

    private Reading head;
    private PeriodLabel lead;

    private SentenceReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.expectation = tokens.stream().anyMatch(t -> t.is(WordClass.GUIDE));
    }

    /** The figures among {@code tokens} in order. */
    static List<Reading> read(String text, List<Token> tokens, List<Mention> mentions, Reading.Place where) {
        SentenceReader reader = new SentenceReader(text, tokens);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isFigure()) {
                reader.figure(at, new Reading(mentions.get(tokens.get(at).mention()), where));
            }
        }
        Lists.zip(reader.readings, tokens);
        return reader.readings;
    }

    private void figure(int at, Reading reading) {
        Gap gap = new Gap(text, tokens, from, at);
        reading.expectation = reading.mention.range() || expectation && expected(at);
        reading.elsewhere = gap.has(WordClass.NOTRESULT) || follows(at, WordClass.NOTRESULT);
        Reading before = readings.isEmpty() ? null : readings.get(readings.size() - 1);
        gap.classify(reading, before);
        List<Reading.Phrase> own = gap.phrases(reading.role == Role.COMPARAND && before != null);
        int behind = behind(changeBehind(at, reading));
        if (own.isEmpty()
                && before == null
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isChange()) {
            reading.role = Role.CHANGE; // "$15.9 million increased interest expense"
            reading.direction = Gap.direction(tokens.get(at + 1));
        }
        boolean object =
                reading.changeOf && at + 1 < tokens.size() && tokens.get(at + 1).is(WordClass.IN)
                        || gap.expectsObject()
                        || reading.role == Role.CHANGE && changeOf(at)
                        || own.isEmpty() && before == null;
        if (object || reading.role == Role.CHANGE && changeIn(at)) {
            List<Reading.Phrase> right = rightPhrases(at, behind);
            if (!right.isEmpty()) {
                List<Reading.Phrase> all = new ArrayList<>(right);
                own.forEach(p -> all.add(new Reading.Phrase(p.text(), p.terms(), p.distance() + 2)));
                own = all;
            }
        }
        shareBehind(at, behind, reading);
        if (reading.mention.figure().uom().dimension() == Dimension.PERCENT
                && reading.mention.figure().signum() < 0
                && !reading.mention.enclosed()
                && (own.isEmpty() || reading.role == Role.SHARE)) {
            reading.role = Role.CHANGE; // "revenues of V, -2.5 % year on year"
            reading.direction = -1;
        }
        reading.driver = driver(at) || gap.qualifiedByContents();
        reading.detached =
                own.isEmpty() && gap.has(WordClass.BREAK) && !gap.has(WordClass.BE) && reading.role == Role.LEVEL;
        reading.notation = text.substring(reading.mention.from(), reading.mention.to());
        reading.head = head == null ? before : head;
        if (own.isEmpty() && before != null && gap.adjacent()) {
            reading.head = before;
            reading.listed = true;
        }
        reading.metric = own;
        reading.qualifiers = gap.qualifiers();
        reading.apposedTo = before != null && gap.apposed() ? before : null;
        if (own.isEmpty() && before != null && reading.qualifiers.isEmpty() && gap.apposed()) {
            reading.qualifiers = before.qualifiers;
        }
        qualifiers(at, behind, reading);
        reading.pair = before == null ? null : reading.role == Role.LEVEL ? before : head != null ? head : before;
        periods(gap, at, behind, reading);
        readings.add(reading);
        if (reading.role != Role.COMPARAND && !reading.metric.isEmpty() || head == null) {
            head = reading;
        }
        from = behind;
    }

    /** Where the words end that belong to the figure at {@code at} and not to the next one. */
    private int behind(int after) {
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
                if (p > i + 1 && p < tokens.size() && tokens.get(p).isPeriod() && boundary(p + 1)) {
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

    /** Whether the figure is one of the future: a word of expectation leads to it, or follows at once. */
    private boolean expected(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Token t = tokens.get(i);
            if (t.is(WordClass.GUIDE)) {
                return true;
            }
            if (t.is(';') || t.text().matches("while|whereas|but")) {
                break;
            }
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
            Token t = tokens.get(i);
            if (t.is(',') || t.isFigure() || t.text().matches("above|below|ahead|than|exceeding|beating|versus")) {
                return false;
            }
            if (t.is(WordClass.GUIDE)) {
                return true;
            }
        }
        return false;
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

    private static boolean leadsIn(Token t) {
        return t.isAny(WordClass.IN, WordClass.STOP, WordClass.OF) && !t.isPeriod();
    }

    /** "the $30.8 million reported in the second quarter". */
    private boolean reportedIn(int i) {
        return tokens.get(i).is(WordClass.HAVE)
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).is(WordClass.IN) || tokens.get(i + 1).isPeriod());
    }

    /** "on a non-GAAP basis", "in constant currency" behind the figure. */
    private void qualifiers(int at, int behind, Reading reading) {
        for (int i = at + 1; i < behind; i++) {
            Token t = tokens.get(i);
            if (t.is(WordClass.ADJUSTED)) {
                reading.qualifiers += " adjusted";
            } else if (t.isAny(WordClass.CONSTANT, WordClass.ORGANIC)) {
                reading.qualifiers += " organic";
            } else if (t.is(WordClass.REPORTED)) {
                reading.qualifiers += " reported";
            }
        }
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

    private boolean follows(int at, WordClass wordClass) {
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
    private int changeBehind(int at, Reading reading) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
            Token t = tokens.get(i);
            if (t.isChange() && t.is(WordClass.CHANGE_NOUN)) {
                reading.role = Role.CHANGE;
                reading.direction = Gap.direction(t);
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
    private boolean driver(int at) {
        if (at + 2 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        Token after = tokens.get(at + 2);
        return next.is(WordClass.FROM) && !after.isFigure() && basePeriod(at + 2) < 0
                || next.text().matches("related|associated|attributable|related to");
    }

    /** Whether words that name the measure stand between the figure and its noun of change. */
    private boolean changeOf(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).isContent()
                && (tokens.get(at + 2).is(WordClass.CHANGE_NOUN)
                        || at + 3 < tokens.size() && tokens.get(at + 3).is(WordClass.CHANGE_NOUN));
    }

    /** Whether "increase in M" follows. */
    private boolean changeIn(int at) {
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + 4); i++) {
            if (tokens.get(i).isChange()) {
                return tokens.get(i + 1).isAny(WordClass.IN, WordClass.OF);
            }
        }
        return false;
    }

    /** "$41 million of free cash flow", "a 55.9 % gross margin". */
    private List<Reading.Phrase> rightPhrases(int at, int behind) {
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

    private void shareBehind(int at, int behind, Reading reading) {
        if (reading.mention.figure().uom().dimension() != Dimension.PERCENT
                || reading.role == Role.CHANGE
                || at + 1 >= behind
                || !tokens.get(at + 1).is(WordClass.OF)) {
            return;
        }
        List<Reading.Phrase> base = new Gap(text, tokens, at + 2, behind).phrases();
        if (!base.isEmpty()) {
            reading.shareOf = base.get(base.size() - 1).text();
        }
    }

    private void periods(Gap gap, int at, int behind, Reading reading) {
        List<Token> left = gap.periods(reading.role != Role.COMPARAND);
        List<Token> right = new ArrayList<>();
        PeriodLabel base = null;
        boolean compared = false;
        for (int i = at + 1; i < behind; i++) {
            Token t = tokens.get(i);
            compared |= t.isAny(WordClass.FROM, WordClass.OVER, WordClass.COMPARE);
            if (t.isPeriod()) {
                if (compared || reading.role == Role.CHANGE && isComparison(t)) {
                    base = t.period().label();
                } else {
                    right.add(t);
                }
            }
        }
        if (reading.role == Role.CHANGE && base == null) {
            for (Token t : left) {
                if (isComparison(t)) {
                    base = t.period().label();
                }
            }
            left = left.stream().filter(t -> !isComparison(t)).toList();
        }
        reading.base = base;
        reading.periodBehind = !right.isEmpty();
        if (!right.isEmpty()) {
            set(reading, right.get(0).period().label());
        } else if (!left.isEmpty()) {
            set(reading, left.get(left.size() - 1).period().label());
        }
        if (reading.period != null && reading.role != Role.COMPARAND && lead == null && right.isEmpty()) {
            lead = reading.period;
        }
        if (reading.period == null && reading.role != Role.COMPARAND) {
            Reading source = head != null && reading.metric.isEmpty() ? head : null;
            PeriodLabel inherited = source != null && source.period != null ? source.period : lead;
            if (inherited == null && head != null) {
                inherited = head.period;
            }
            if (inherited != null) {
                reading.period = inherited;
                reading.periodDistance = 1;
            }
        }
    }

    private static void set(Reading reading, PeriodLabel label) {
        reading.period = label;
        reading.periodDistance = 0;
    }

    static boolean isComparisonOrNot(Token t) {
        return t.isPeriod() && isComparison(t);
    }

    static boolean isComparison(Token t) {
        return isComparison(t.period().label());
    }

    static boolean isComparison(PeriodLabel label) {
        return switch (label.relation()) {
            case YEAR_BEFORE, PERIOD_BEFORE -> true;
            default -> false;
        };
    }
}
