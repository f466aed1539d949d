package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the noun phrases among the words before a figure: what may name its measure. */
final class NounPhrases {
    private static final Set<String> SHOWN = Phrasebook.of("grammar.txt").all("shown");
    private static final Set<String> FALLING = Phrasebook.of("grammar.txt").all("falling");
    private static final Set<String> PLACING = Phrasebook.of("grammar.txt").all("placing");
    private static final String OPENING = "“\"‘'";
    private static final String CLOSING = "”\"’'";

    private final String text;
    private final List<Token> tokens;
    private final int from;
    private final int to;

    NounPhrases(String text, List<Token> tokens, int from, int to) {
        this.text = text;
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** The phrases, the nearest to the figure first. @param compared only those behind the word of comparison */
    List<Reading.Phrase> found(boolean compared) {
        List<Reading.Phrase> found = new ArrayList<>();
        List<Reading.Phrase> aside = new ArrayList<>();
        List<Reading.Phrase> quoted = new ArrayList<>();
        int i = to - 1;
        while (i >= from && !(compared && tokens.get(i).isAny(WordClass.COMPARE, WordClass.FROM))) {
            if (!tokens.get(i).isContent()) {
                i--;
                continue;
            }
            int end = i + 1;
            int start = i;
            while (start - 1 >= from && (tokens.get(start - 1).isContent() || glue(start - 1))) {
                start--;
            }
            while (!tokens.get(start).isContent()) {
                start++;
            }
            String phrase = phrase(start, end);
            List<String> terms = Terms.of(phrase);
            if (!terms.isEmpty() && !Terms.areQualifiers(terms)) {
                List<Reading.Phrase> kind =
                        quoted(start, end) && terms.size() > 1 ? quoted : inserted(start, end) ? aside : found;
                kind.add(new Reading.Phrase(phrase, terms, 0));
            }
            i = start - 1;
        }
        found.addAll(0, quoted);
        found.addAll(aside);
        List<Reading.Phrase> ranked = new ArrayList<>();
        for (Reading.Phrase p : found) {
            ranked.add(new Reading.Phrase(p.text(), p.terms(), ranked.size()));
        }
        return ranked;
    }

    /** The words of a phrase, without the period that may stand in its middle ("Services fourth quarter revenue"). */
    private String phrase(int start, int end) {
        StringBuilder words = new StringBuilder();
        int piece = start;
        for (int i = start; i <= end; i++) {
            if (i == end || tokens.get(i).isPeriod()) {
                if (i > piece) {
                    words.append(words.isEmpty() ? "" : " ")
                            .append(
                                    text,
                                    tokens.get(piece).start(),
                                    tokens.get(i - 1).end());
                }
                piece = i + 1;
            }
        }
        return words.toString();
    }

    /** Whether a phrase stands in quotation marks, as captions do that a sentence cites. */
    private boolean quoted(int start, int end) {
        int before = tokens.get(start).start() - 1;
        int behind = tokens.get(end - 1).end();
        return before >= 0
                && behind < text.length()
                && OPENING.indexOf(text.charAt(before)) >= 0
                && CLOSING.indexOf(text.charAt(behind)) >= 0;
    }

    /** Whether a phrase stands in an insertion between commas: "net income, as defined in the schedules, was". */
    private boolean inserted(int start, int end) {
        if (isPlace(start - 1) || isPlace(start - 2)) {
            return true; // "impressions across our shops were"
        }
        if (start - 2 >= from && tokens.get(start - 1).is(WordClass.IN)
                || start - 3 >= from && tokens.get(start - 2).is(WordClass.IN)) {
            int verb = tokens.get(start - 1).is(WordClass.IN) ? start - 2 : start - 3;
            if (SHOWN.contains(tokens.get(verb).text()) && verb > from) {
                return true; // "charges included in costs and expenses were"
            }
        }
        if (end >= to || !tokens.get(end).is(',') && !tokens.get(end).is(')')) {
            return false;
        }
        return inserted(start);
    }

    private boolean isPlace(int at) {
        return at > from && PLACING.contains(tokens.get(at).text());
    }

    private boolean inserted(int start) {
        for (int i = start - 1; i > from; i--) {
            Token t = tokens.get(i);
            if (t.is(',') || t.is('(')) {
                return tokens.get(i - 1).isContent()
                        && tokens.get(i + 1)
                                .isAny(
                                        WordClass.BREAK,
                                        WordClass.HAVE,
                                        WordClass.IN,
                                        WordClass.ADJUSTED,
                                        WordClass.STOP);
            }
        }
        return false;
    }

    /** Whether the token may stand inside a noun phrase, between two words of it. */
    private boolean glue(int i) {
        Token t = tokens.get(i);
        if (t.isPeriod()) {
            return i > from
                    && i + 1 < to
                    && tokens.get(i - 1).isContent()
                    && tokens.get(i + 1).isContent();
        }
        if (t.isFigure()) {
            return false;
        }
        if (t.is(WordClass.TO)) {
            return i > from && FALLING.contains(tokens.get(i - 1).text());
        }
        if (t.is(WordClass.HAVE)) {
            return false;
        }
        if (t.isAny(WordClass.OF, WordClass.AND, WordClass.STOP)
                || t.isAny(WordClass.IN, WordClass.BY, WordClass.FROM)) {
            return i > from;
        }
        if (t.is('(') || t.is(')') || t.is('-') || t.is('/') || t.text().equals("per")) {
            return true;
        }
        return t.is(',') && commaInName(i);
    }

    /** Whether an earlier comma of the same list stands just a few words before. */
    private boolean commaBefore(int i) {
        for (int k = i - 1; k >= Math.max(from, i - 5); k--) {
            if (tokens.get(k).is(',')) {
                return true;
            }
            if (!tokens.get(k).isContent()) {
                return false;
            }
        }
        return false;
    }

    /** "selling, general and administrative": a comma between plain words, with "and" soon behind it. */
    private boolean commaInName(int i) {
        if (i == from || !tokens.get(i - 1).isContent()) {
            return false;
        }
        if (i + 2 < to
                && tokens.get(i + 1).text().equals("net")
                && tokens.get(i + 2).is(WordClass.OF)) {
            return true; // "purchases of property, net of proceeds"
        }
        for (int k = i + 1; k < Math.min(to, i + 7); k++) {
            if (tokens.get(k).is(WordClass.AND)) {
                return k > i + 1 || k + 1 < to && tokens.get(k + 1).isContent() && commaBefore(i);
            }
            if (!tokens.get(k).isContent() && !tokens.get(k).is(',')) {
                return false;
            }
        }
        return false;
    }
}
