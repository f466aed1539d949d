package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.number.Dimension;

/** Gives each figure of a list ("V1 and V2 for P1 and P2, respectively") the period or measure of the same rank. */
final class Lists {
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*/\\s*");

    private Lists() {}

    static void zip(List<Reading> readings, List<Token> tokens) {
        coordinated(readings, tokens);
        List<PeriodLabel> shared = List.of();
        for (int j = readings.size(); j > 0; ) {
            int i = j - 1;
            while (i > 0 && readings.get(i).listed && sameKind(readings.get(i - 1), readings.get(i))) {
                i--;
            }
            if (j - i > 1 && !readings.get(i).periodBehind) {
                List<PeriodLabel> lent = shared.isEmpty() ? ofLevels(readings, i) : shared;
                List<PeriodLabel> own = list(readings.subList(i, j), tokens, lent);
                shared = own.isEmpty() ? shared : own;
                comparands(readings, i, j);
            }
            j = i;
        }
        expressions(readings);
        appositions(readings);
        together(readings);
        changes(readings);
    }

    /** "Driven by a V1 and V2 increase in M": what stands behind the second is the first's as well. */
    private static void coordinated(List<Reading> readings, List<Token> tokens) {
        int i = -1; // of the reading that the figure at hand is
        for (int at = 0; at + 2 < tokens.size(); at++) {
            if (!tokens.get(at).isFigure()) {
                continue;
            }
            i++;
            if (i == 0
                    || !tokens.get(at - 1).is(WordClass.AND)
                    || !tokens.get(at - 2).isFigure()) {
                continue;
            }
            Reading first = readings.get(i - 1);
            Reading second = readings.get(i);
            if (sameKind(first, second)
                    && second.role == Role.CHANGE
                    && !second.metric.isEmpty()
                    && tokens.get(at + 1).isChange()
                    && tokens.get(at + 2).isAny(WordClass.IN, WordClass.OF)) {
                first.role = Role.CHANGE;
                first.direction = second.direction;
                first.word = second.word;
                first.metric = second.metric;
                second.metric = List.of();
                second.head = first;
                second.listed = true;
            }
        }
    }

    /** "V1 of M1 and V2 of M2, compared to W1 and W2, respectively": each comparand belongs to the level of its rank. */
    private static void comparands(List<Reading> readings, int from, int to) {
        if (readings.get(from).role != Role.COMPARAND) {
            return;
        }
        List<Reading> levels = new ArrayList<>();
        for (int k = from - 1; k >= 0 && levels.size() < to - from; k--) {
            Reading r = readings.get(k);
            if (r.role == Role.LEVEL && !r.metric.isEmpty() && sameKind(r, readings.get(from))) {
                levels.add(0, r);
            }
        }
        if (levels.size() != to - from
                || levels.get(0) == levels.get(levels.size() - 1).namer()) {
            return;
        }
        for (int k = 0; k < levels.size(); k++) {
            Reading r = readings.get(from + k);
            if (r.metric.isEmpty() || k == 0) {
                r.role = Role.COMPARAND;
                r.head = levels.get(k);
                r.pair = levels.get(k);
            }
        }
    }

    /** "In P1 and P2, M fell V1 and V2, or 16 % and 20 %": what expresses a list once more has the periods of its ranks. */
    private static void expressions(List<Reading> readings) {
        for (int i = 2; i + 1 < readings.size(); i++) {
            Reading first = readings.get(i);
            Reading second = readings.get(i + 1);
            Reading one = readings.get(i - 2);
            Reading other = readings.get(i - 1);
            boolean lists = second.listed
                    && other.listed
                    && sameKind(one, other)
                    && sameKind(first, second)
                    && !sameKind(other, first);
            boolean alike = first.metric.isEmpty()
                    && second.metric.isEmpty()
                    && first.role == one.role
                    && second.role == other.role;
            if (lists
                    && alike
                    && first.periodDistance > 0
                    && second.periodDistance > 0
                    && one.periodDistance == 0
                    && other.periodDistance == 0) {
                first.period = one.period;
                second.period = other.period;
                first.periodDistance = 0;
                second.periodDistance = 0;
            }
        }
    }

    /** "compared to M1 of V1 and M2 of V2 for P": the period behind the second is also the first's. */
    private static void together(List<Reading> readings) {
        for (int i = 0; i + 1 < readings.size(); i++) {
            Reading first = readings.get(i);
            Reading second = readings.get(i + 1);
            if (first.role == Role.COMPARAND
                    && second.role == Role.COMPARAND
                    && first.period == null
                    && second.periodBehind
                    && !second.metric.isEmpty()) {
                first.period = second.period;
                first.periodDistance = second.periodDistance;
            }
        }
    }

    /** "increased 13 % to V at the end of March, compared to V2 a year earlier": period and base of the change follow it. */
    private static void changes(List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            Reading r = readings.get(i);
            if (r.role != Role.CHANGE) {
                continue;
            }
            for (int k = i + 1; k < readings.size(); k++) {
                Reading next = readings.get(k);
                if (!next.metric.isEmpty() && (k > i + 1 || next.role != Role.COMPARAND)) {
                    break;
                }
                if (next.role == Role.LEVEL && r.periodDistance > 0 && next.periodDistance == 0) {
                    r.period = next.period;
                    r.periodDistance = 0;
                }
                if (next.role == Role.COMPARAND && r.base == null && r.baseFrom == null) {
                    r.baseFrom = next;
                    break;
                }
                if (next.role == Role.CHANGE && next.base != null) {
                    break;
                }
            }
        }
    }

    /** "$3.2 million, or $0.06 per share, in the third quarter of 2023": the period behind the second is also the first's. */
    private static void appositions(List<Reading> readings) {
        for (int i = readings.size() - 2; i >= 0; i--) {
            Reading r = readings.get(i);
            Reading next = readings.get(i + 1);
            if (r.periodDistance > 0
                    && next.periodDistance == 0
                    && next.metric.isEmpty()
                    && (next.role == r.role || next.role == Role.SHARE && r.role == Role.LEVEL)
                    && next.mention.figure().uom().dimension() != Dimension.MONEY
                    && !sameKind(r, next)) {
                r.period = next.period;
                r.periodDistance = 0;
            }
        }
    }

    private static boolean sameKind(Reading a, Reading b) {
        return a.mention.figure().uom().dimension() == b.mention.figure().uom().dimension();
    }

    /** "V1 for P1 and V2 for P2, up 17 % and 10 %, respectively": the periods of the levels that a list of changes follows. */
    private static List<PeriodLabel> ofLevels(List<Reading> readings, int list) {
        List<PeriodLabel> periods = new ArrayList<>();
        Reading first = readings.get(list);
        for (Reading level : first.role == Role.CHANGE ? readings.subList(0, list) : List.<Reading>of()) {
            if (level.role == Role.LEVEL
                    && level.namer() == first.namer()
                    && level.periodDistance == 0
                    && !periods.contains(level.period)) {
                periods.add(level.period);
            }
        }
        return periods;
    }

    /** Zips a list; returns the periods found, so that an earlier list of the sentence can use them. */
    private static List<PeriodLabel> list(List<Reading> list, List<Token> tokens, List<PeriodLabel> shared) {
        int first = index(tokens, list.get(0).mention.from());
        int last = index(tokens, list.get(list.size() - 1).mention.from());
        boolean earlier = list.get(0).role == Role.COMPARAND;
        List<PeriodLabel> periods = labels(tokens, last + 1, 1, list.size(), earlier);
        if (periods.size() != list.size()) {
            periods = labels(tokens, first - 1, -1, list.size(), false);
        }
        if (periods.size() != list.size()) {
            periods = shared;
        }
        if (periods.size() == list.size()) {
            for (int k = 0; k < list.size(); k++) {
                list.get(k).period = periods.get(k);
                list.get(k).periodDistance = 0;
            }
            return periods;
        }
        measures(list);
        return List.of();
    }

    /** "M1 and M2 were V1 and V2": the parts of the phrase, one each. */
    private static void measures(List<Reading> list) {
        List<Reading.Phrase> named = list.get(0).namer().metric;
        if (named.isEmpty()) {
            return;
        }
        String[] parts = BETWEEN.split(named.get(0).text());
        List<String> last = Terms.of(parts[parts.length - 1]);
        if (parts.length != list.size()) {
            return;
        }
        for (int k = 0; k < parts.length; k++) {
            List<String> terms = Terms.of(parts[k]);
            if (Terms.areQualifiers(terms)) {
                // "GAAP and non-GAAP net income": the noun stands once, at the end
                List<String> both = new ArrayList<>(last);
                both.removeIf(t -> Terms.areQualifiers(List.of(t)));
                both.addAll(terms);
                terms = both;
            }
            if (terms.isEmpty()) {
                return;
            }
            List<Reading.Phrase> own = new ArrayList<>();
            own.add(new Reading.Phrase(parts[k], terms, 0));
            own.addAll(named.subList(1, named.size()));
            list.get(k).metric = own;
        }
    }

    /**
     * The run of period labels nearest to {@code at} in the direction {@code step}, in reading order.
     *
     * @param earlier whether "the preceding year" is one of them
     */
    private static List<PeriodLabel> labels(List<Token> tokens, int at, int step, int wanted, boolean earlier) {
        List<PeriodLabel> found = new ArrayList<>();
        for (int i = at; i >= 0 && i < tokens.size() && found.size() < wanted; i += step) {
            Token t = tokens.get(i);
            if (t.isFigure() || t.is(WordClass.COMPARE)) {
                break;
            }
            if (t.isPeriod() && (earlier || !SentenceReader.isComparison(t))) {
                List<PeriodLabel> labels = t.period().labels();
                found.addAll(step > 0 ? found.size() : 0, labels);
            }
        }
        return found;
    }

    private static int index(List<Token> tokens, int start) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() >= start) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
