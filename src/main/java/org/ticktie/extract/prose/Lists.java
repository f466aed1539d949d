package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.period.PeriodLabel;

/** Gives each figure of a list ("V1 and V2 for P1 and P2, respectively") the period or measure of the same rank. */
final class Lists {
    private Lists() {}

    static void zip(List<Reading> readings, List<Token> tokens, String text) {
        for (int i = 0; i < readings.size(); ) {
            int j = i + 1;
            while (j < readings.size() && readings.get(j).listed && sameKind(readings.get(i), readings.get(j))) {
                j++;
            }
            if (j - i > 1) {
                list(readings.subList(i, j), tokens, text);
            }
            i = j;
        }
    }

    private static boolean sameKind(Reading a, Reading b) {
        return a.mention.figure().uom().dimension() == b.mention.figure().uom().dimension();
    }

    private static void list(List<Reading> list, List<Token> tokens, String text) {
        int first = index(tokens, list.get(0).mention.from());
        int last = index(tokens, list.get(list.size() - 1).mention.from());
        List<PeriodLabel> periods = labels(tokens, last + 1, 1, list.size());
        if (periods.size() != list.size()) {
            periods = labels(tokens, first - 1, -1, list.size());
        }
        if (periods.size() == list.size()) {
            for (int k = 0; k < list.size(); k++) {
                list.get(k).period = periods.get(k);
                list.get(k).periodDistance = 0;
            }
            return;
        }
        measures(list);
    }

    /** "M1 and M2 were V1 and V2": the parts of the phrase, one each. */
    private static void measures(List<Reading> list) {
        List<Reading.Phrase> named = list.get(0).namer().metric;
        if (named.isEmpty()) {
            return;
        }
        String[] parts = named.get(0).text().split("(?i)\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*/\\s*");
        if (parts.length != list.size()) {
            return;
        }
        for (int k = 0; k < parts.length; k++) {
            List<String> terms = Terms.of(parts[k]);
            if (terms.isEmpty()) {
                return;
            }
            List<Reading.Phrase> own = new ArrayList<>();
            own.add(new Reading.Phrase(parts[k], terms, 0));
            own.addAll(named.subList(1, named.size()));
            list.get(k).metric = own;
        }
    }

    /** The run of period labels nearest to {@code at} in the direction {@code step}, in reading order. */
    private static List<PeriodLabel> labels(List<Token> tokens, int at, int step, int wanted) {
        List<PeriodLabel> found = new ArrayList<>();
        for (int i = at; i >= 0 && i < tokens.size() && found.size() < wanted; i += step) {
            Token t = tokens.get(i);
            if (t.isFigure() || t.is(WordClass.COMPARE)) {
                break;
            }
            if (t.isPeriod()) {
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
