package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;

/**
 * Finds what a text says twice in the same words: a summary that copies the headlines, a footnote under two tables, a quote. Where
 * the same words stand around two figures, and around no others, both are the same figure.
 */
final class Echoes {
    /** Words looked at to either side, and characters that they may take. */
    private static final int FARTHEST = 14;

    private static final int FARTHEST_CHARACTERS = 12 * FARTHEST;

    /** Words that two places must share at one side to be compared. */
    private static final int KEY = 3;

    /** What stands in the same words more often is a pattern of sentences, not a copy. */
    private static final int MOST = 4;

    private static final int MOST_COMPARED = 16;

    /** So many words that name something, and words in all, tell a copy from sentences that are built alike. */
    private static final int NAMES = 3;

    private static final int WORDS = 7;

    /** Words on both sides that do without another figure. */
    private static final int LONG = 4;

    /** A number that is no year and no day. */
    private static final Pattern FIGURE = Pattern.compile("(?!(?:19|20)\\d\\d$)(?:\\d+[.,]\\d+|\\d{3,})[\\d.,]*");

    /** A number, in digits or a word, or a month. */
    private static final Pattern COUNTED = Phrasebook.of("doubts.txt").pattern("counted");

    private final Map<Integer, Amount> amounts;
    private final Map<List<Object>, List<Spot>> spots = new LinkedHashMap<>();

    /** A figure with the words before it, the nearest first, and those behind it. */
    private record Spot(Verdict verdict, List<String> before, List<String> behind) {
        static Spot of(Verdict v) {
            String text = v.figure.text();
            Mention m = v.reading.mention;
            List<String> before = words(text.substring(Math.max(0, m.from() - FARTHEST_CHARACTERS), m.from()));
            Collections.reverse(before);
            return new Spot(
                    v, before, words(text.substring(m.to(), Math.min(text.length(), m.to() + FARTHEST_CHARACTERS))));
        }

        private static List<String> words(String text) {
            List<String> words = new ArrayList<>();
            int i = 0;
            while (i < text.length()) {
                if (!isOfWord(text.charAt(i))) {
                    i++;
                    continue;
                }
                int from = i;
                int last = i;
                while (i < text.length() && (isOfWord(text.charAt(i)) || isInside(text.charAt(i)))) {
                    last = isOfWord(text.charAt(i)) || "&/".indexOf(text.charAt(i)) >= 0 ? i : last;
                    i++;
                }
                words.add(text.substring(from, last + 1).toLowerCase(Locale.ROOT));
            }
            return words;
        }

        private static boolean isOfWord(char c) {
            return Character.isLetter(c) || c >= '0' && c <= '9';
        }

        private static boolean isInside(char c) {
            return ".,'’&/-".indexOf(c) >= 0;
        }
    }

    Echoes(List<Verdict> all, Map<Integer, Amount> amounts) {
        this.amounts = amounts;
        for (Verdict v : all) {
            if (Agreement.digits(v.reading) < 2 || v.reading.isNoResult()) {
                continue;
            }
            Spot spot = Spot.of(v);
            enter(spot, "before", spot.before());
            enter(spot, "behind", spot.behind());
        }
    }

    private void enter(Spot spot, String side, List<String> words) {
        if (words.size() >= KEY) {
            List<Object> key = new ArrayList<>(words.subList(0, KEY));
            key.add(side);
            key.add(spot.verdict().reading.mention.figure().uom().dimension());
            spots.computeIfAbsent(key, k -> new ArrayList<>()).add(spot);
        }
    }

    /** Accuses what differs from its copy. */
    void accuse() {
        for (List<Spot> alike : spots.values()) {
            List<Spot> compared = alike.subList(0, Math.min(alike.size(), MOST_COMPARED));
            for (Spot one : compared) {
                List<Spot> copies =
                        compared.stream().filter(s -> isCopy(one, s)).toList();
                if (!copies.isEmpty() && copies.size() < MOST) {
                    accuse(one.verdict(), copies);
                }
            }
        }
    }

    /** Whether the same is told twice: the words agree on, with another figure among them, or for long. */
    private static boolean isCopy(Spot one, Spot other) {
        Reading a = one.verdict().reading;
        Reading b = other.verdict().reading;
        if (a.where.block() == b.where.block()
                || CurrencyDoubts.differ(one.verdict(), other.verdict())
                || a.resolved != null && !a.resolved.equals(b.resolved)) {
            return false;
        }
        Set<String> names = new HashSet<>();
        Set<String> figures = new HashSet<>();
        if (countsAnother(one.before(), other.before()) || countsAnother(one.behind(), other.behind())) {
            return false;
        }
        int before = common(one.before(), other.before(), names, figures);
        int behind = common(one.behind(), other.behind(), names, figures);
        return before + behind >= WORDS
                && names.size() >= NAMES
                && (!figures.isEmpty()
                        || names.size() >= 2 * NAMES
                                && (Math.min(before, behind) >= LONG || before + behind >= 3 * LONG));
    }

    /** "In May we issued three series for V", "In March we issued two series for V": the words part at a number or a month. */
    private static boolean countsAnother(List<String> a, List<String> b) {
        int n = 0;
        while (n < Math.min(a.size(), b.size()) && a.get(n).equals(b.get(n))) {
            n++;
        }
        return n < Math.min(a.size(), b.size())
                && COUNTED.matcher(a.get(n)).matches()
                && COUNTED.matcher(b.get(n)).matches();
    }

    /** How many words are the same, from the figure on; adds those that name something, and figures, to the sets. */
    private static int common(List<String> a, List<String> b, Set<String> names, Set<String> figures) {
        int n = 0;
        while (n < Math.min(FARTHEST, Math.min(a.size(), b.size())) && a.get(n).equals(b.get(n))) {
            String term = Terms.stem(a.get(n));
            if (FIGURE.matcher(term).matches()) {
                figures.add(term);
            } else if (term.length() > 3 && CommonTerms.isSpecific(term)) {
                names.add(term);
            }
            n++;
        }
        return n;
    }

    private void accuse(Verdict v, List<Spot> copies) {
        Verdict witness = copies.get(0).verdict();
        if (v.tied() || Agreement.hedged(v.reading) != Agreement.hedged(witness.reading)) {
            return;
        }
        for (Spot other : copies) {
            if (!Agreement.inSize(other.verdict().reading, candidate(other.verdict(), witness))) {
                return; // they do not agree among themselves: sentences built alike
            }
        }
        Candidate c = candidate(v, witness);
        double confidence = Weights.of("retold") + (witness.tied() || copies.size() > 1 ? 1 : 0);
        if (!Agreement.inSize(v.reading, c) && Agreement.isSlip(v.reading, c) && confidence > v.confidence) {
            v.broken = c;
            v.confidence = Math.min(confidence, Weights.ERROR - 0.1);
        }
    }

    private Candidate candidate(Verdict v, Verdict other) {
        Amount amount = amounts.get(other.number);
        return new Candidate(
                ClaimKind.REPEATED, null, 0, amount, null, amount.interval(), v.reading.role == Role.CHANGE, 0.9, 1);
    }
}
