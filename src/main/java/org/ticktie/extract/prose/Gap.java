package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words between what belongs to one figure and the next figure. */
final class Gap {
    private static final Set<String> INCLUDE = Phrasebook.of("grammar.txt").all("including");
    private static final Set<String> QUALIFYING = Phrasebook.of("grammar.txt").all("qualifying");

    private final String text;
    private final List<Token> tokens;
    private final int from;
    private final int to;
    /** The token, looking left from the figure, that says what it is; −1 for none. */
    private int sign = -1;

    Gap(String text, List<Token> tokens, int from, int to) {
        this.text = text;
        this.tokens = tokens;
        this.from = Math.min(from, to);
        this.to = to;
    }

    boolean has(WordClass wordClass) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but list words stands between this figure and the one before it. */
    boolean adjacent() {
        for (int i = from; i < to; i++) {
            Token t = tokens.get(i);
            if (!t.isAny(WordClass.AND, WordClass.OR) && !t.is(',') && !t.is('/')) {
                return false;
            }
        }
        return from > 0;
    }

    /** Says what the figure is, from the words before it. */
    void classify(Reading reading, Reading before) {
        RoleReader roles = new RoleReader(this, tokens, from, to);
        roles.classify(reading, before);
        sign = roles.sign();
    }

    /** Whether the words want the measure behind the figure: "generated V of M", "with V in M", "a V M". */
    boolean expectsObject() {
        if (sign < from) {
            return false;
        }
        Token t = tokens.get(sign);
        return t.isAny(WordClass.HAVE, WordClass.IN, WordClass.FROM) && !t.is(WordClass.COMPARE)
                || t.is(WordClass.BREAK)
                || t.is(WordClass.AND)
                || t.is(',');
    }

    /** Whether the figure is a part of what the sentence is about: "M included V"; {@code before} says so of the figure before. */
    boolean includes(boolean before) {
        boolean includes = before;
        for (int i = from; i < to; i++) {
            Token t = tokens.get(i);
            if (INCLUDE.contains(t.text())) {
                includes = !tokens.get(i).is(WordClass.IN)
                        && (i + 1 >= tokens.size() || !tokens.get(i + 1).is(WordClass.IN));
            } else if (t.isAny(WordClass.BE, WordClass.HAVE) || t.is(';')) {
                includes = false;
            }
        }
        return includes;
    }

    /** Whether the measure, named before, includes or leaves out something that its line may not. */
    boolean qualifiedByContents() {
        boolean named = false;
        boolean qualified = false;
        for (int i = from; i < to; i++) {
            Token t = tokens.get(i);
            if (QUALIFYING.contains(t.text())) {
                qualified |= named;
            } else {
                named |= t.isContent();
            }
        }
        return qualified;
    }

    /** Whether the figure is only another expression of the one before: "$3 million, or 25 %". */
    boolean apposed() {
        return sign >= from
                        && (tokens.get(sign).is(WordClass.OR)
                                || tokens.get(sign).is('('))
                || adjacent();
    }

    /** The qualifiers among the words that lead to the figure. */
    String qualifiers() {
        String found = "";
        for (int i = to - 1; i >= from; i--) {
            Token t = tokens.get(i);
            if (t.is(';') || t.is(WordClass.COMPARE)) {
                break;
            }
            if (t.is(WordClass.ADJUSTED)) {
                found += " adjusted";
            } else if (t.isAny(WordClass.CONSTANT, WordClass.ORGANIC)) {
                found += " organic";
            }
        }
        return found;
    }

    /** The periods named, without those that only say since when: "flat from a year ago at V". */
    List<Token> periods(boolean ownOnly) {
        List<Token> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean base = i > from
                    && SentenceReader.isComparisonOrNot(tokens.get(i))
                    && tokens.get(i - 1).isAny(WordClass.FROM, WordClass.OVER, WordClass.COMPARE, WordClass.FLAT)
                    && !when(i + 1);
            if (tokens.get(i).isPeriod() && !(ownOnly && base)) {
                found.add(tokens.get(i));
            }
        }
        return found;
    }

    /** "little changed from the end of last year, when M was V". */
    private boolean when(int i) {
        int next = i < to && tokens.get(i).is(',') ? i + 1 : i;
        return next < to && tokens.get(next).text().equals("when");
    }

    /** The noun phrases, the nearest to the figure first. */
    List<Reading.Phrase> phrases() {
        return phrases(false);
    }

    /** @param compared only those behind the word of comparison */
    List<Reading.Phrase> phrases(boolean compared) {
        return new NounPhrases(text, tokens, from, to).found(compared);
    }
}
