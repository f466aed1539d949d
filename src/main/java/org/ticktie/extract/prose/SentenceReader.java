package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.number.Dimension;

/** Reads one sentence left to right: what each figure is, and which words name its measure and its period. */
final class SentenceReader {
    private static final Pattern SECURITIES = Phrasebook.of("doubts.txt").pattern("securities");
    /** What may stand between the rate and the word for the security. */
    private static final Pattern NAME = Pattern.compile("\\s*(?:%|percent)?\\s*(?:[\\p{L}-]+ ){0,5}");

    private static final int LONGEST_NAME = 60;

    private static final Set<String> RELATING = Phrasebook.of("grammar.txt").all("relating");
    private static final Set<String> TURNING = Phrasebook.of("grammar.txt").all("turning");
    private static final Set<String> HOLDING_AGAINST =
            Phrasebook.of("grammar.txt").all("held against");
    private static final Set<String> INCOME = Phrasebook.of("grammar.txt").all("income");

    private final String text;
    private final List<Token> tokens;
    private final Tail tail;
    private final List<Reading> readings = new ArrayList<>();
    private final boolean expectation;
    /** Index in {@code tokens} behind what belongs to the figure last read. */
    private int from;

    private Reading head;
    /** "On a non-GAAP basis," in front of a sentence. */
    private final String leadingBasis;
    /** Whether the figures are parts of what the sentence is about: "M included V1 of N1 and V2 of N2". */
    private boolean included;

    private PeriodLabel lead;

    private SentenceReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.tail = new Tail(text, tokens);
        this.leadingBasis = leadingBasis(tokens);
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
        reading.named = isRateOfSecurity(reading.mention);
        reading.elsewhere = gap.has(WordClass.NOTRESULT) || tail.follows(at, WordClass.NOTRESULT);
        reading.hypothetical = gap.has(WordClass.SUPPOSITION);
        reading.supposed = reading.hypothetical || tokens.get(0).is(WordClass.WITHOUT);
        Reading before = readings.isEmpty() ? null : readings.get(readings.size() - 1);
        gap.classify(reading, before);
        reading.compared = gap.has(WordClass.COMPARE);
        List<Reading.Phrase> own = gap.phrases(reading.role == Role.COMPARAND && before != null);
        if (reading.effect && own.size() > 1) {
            own = List.of(new Reading.Phrase(own.get(1).text(), own.get(1).terms(), 0)); // the subject, not the object
        }
        if (reading.role == Role.COMPARAND
                && head != null
                && !own.isEmpty()
                && INCOME.containsAll(own.get(0).terms())) {
            own = List.of(); // "adjusted EBITDA of V1, up from a profit of V2"
        }
        int behind = tail.behind(tail.changeBehind(at, reading));
        if (own.isEmpty()
                && before == null
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isChange()) {
            reading.role = Role.CHANGE; // "$15.9 million increased interest expense"
            reading.direction = RoleReader.direction(tokens.get(at + 1));
            reading.word = tokens.get(at + 1);
        }
        boolean object =
                reading.changeOf && at + 1 < tokens.size() && tokens.get(at + 1).is(WordClass.IN)
                        || gap.expectsObject()
                        || reading.role == Role.CHANGE && tail.changeOf(at)
                        || own.isEmpty() && before == null;
        boolean shares = before != null // "0.12 % and 0.15 % of total assets": what both are shares of
                && gap.adjacent()
                && reading.mention.figure().uom().dimension() == Dimension.PERCENT
                && before.mention.figure().uom().dimension() == Dimension.PERCENT
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(WordClass.OF);
        if (!shares && (object || reading.role == Role.CHANGE && tail.changeIn(at))) {
            List<Reading.Phrase> right = tail.rightPhrases(at, behind);
            if (!right.isEmpty()) {
                List<Reading.Phrase> all = new ArrayList<>(right);
                own.forEach(p -> all.add(new Reading.Phrase(p.text(), p.terms(), p.distance() + 2)));
                own = all;
            }
        }
        if (reading.role != Role.CHANGE) {
            reading.word = new Turn(tokens, from, at).word(before);
        }
        shareBehind(at, behind, reading);
        if (reading.mention.figure().uom().dimension() == Dimension.PERCENT
                && reading.mention.figure().signum() < 0
                && !reading.mention.enclosed()
                && (own.isEmpty() || reading.role == Role.SHARE)) {
            reading.role = Role.CHANGE; // "revenues of V, -2.5 % year on year"
            reading.direction = -1;
        }
        reading.contents = tail.leavesOut(at) || gap.qualifiedByContents();
        reading.driver = tail.driver(at);
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
        if (reading.qualifiers.isEmpty()) {
            reading.qualifiers = leadingBasis;
        }
        included = gap.includes(included);
        boolean measureBehind = reading.role != Role.CHANGE // "V in net charge-offs"
                && at + 2 < tokens.size()
                && tokens.get(at + 1).is(WordClass.IN)
                && tokens.get(at + 2).isContent();
        if (included || reading.driver || measureBehind) {
            reading.about = about(at, behind);
        }
        reading.part = included;
        reading.pair = before == null ? null : reading.role == Role.LEVEL ? before : head != null ? head : before;
        periods(gap, at, behind, reading);
        readings.add(reading);
        if (reading.role != Role.COMPARAND && !reading.metric.isEmpty() || head == null) {
            head = reading;
        }
        from = behind;
    }

    private static String leadingBasis(List<Token> tokens) {
        String basis = "";
        if (!tokens.isEmpty() && tokens.get(0).is(WordClass.IN)) {
            for (int i = 1; i < tokens.size() && !tokens.get(i).is(','); i++) {
                Token t = tokens.get(i);
                if (t.is(WordClass.ADJUSTED)) {
                    basis = " adjusted";
                } else if (t.isFigure() || t.isPeriod() || t.isContent() || t.is(WordClass.BE)) {
                    return "";
                }
            }
        }
        return basis;
    }

    /** The terms of what stands behind the figure: "V for employee terminations", "V related to the sale". */
    private List<String> about(int at, int behind) {
        int i = at;
        while (i + 2 < tokens.size() && RELATING.contains(tokens.get(i + 1).text())) {
            i++;
        }
        List<Reading.Phrase> right = tail.rightPhrases(i, behind);
        return right.isEmpty() ? List.of() : right.get(0).terms();
    }

    /** "4.5 % senior unsecured notes": a few words behind the rate stands what it names. */
    private boolean isRateOfSecurity(Mention mention) {
        if (mention.figure().uom().dimension() != Dimension.PERCENT) {
            return false;
        }
        int end = Math.min(text.length(), mention.end() + LONGEST_NAME);
        Matcher security = SECURITIES.matcher(text).region(mention.end(), end);
        return security.find()
                && NAME.matcher(text.substring(mention.end(), security.start())).matches();
    }

    /** Whether the figure is one of the future: a word of expectation leads to it, or follows at once. */
    private boolean expected(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Token t = tokens.get(i);
            if (t.is(WordClass.GUIDE)) {
                return true;
            }
            if (t.is(';') || TURNING.contains(t.text())) {
                break;
            }
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
            Token t = tokens.get(i);
            if (t.is(',') || t.isFigure() || HOLDING_AGAINST.contains(t.text())) {
                return false;
            }
            if (t.is(WordClass.GUIDE)) {
                return true;
            }
        }
        return false;
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
        boolean sinceWhen = reading.role == Role.COMPARAND || reading.changeOf;
        List<Token> left = gap.periods(!sinceWhen);
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
