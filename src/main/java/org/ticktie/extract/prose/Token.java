package org.ticktie.extract.prose;

import java.util.Set;

/**
 * A word, phrase, figure, period or punctuation mark of a sentence.
 *
 * @param start where it begins in the block's text
 * @param end index behind it
 * @param text it, in lower case
 * @param classes what it does; empty for an ordinary word and for what is no word
 * @param mention index of the figure it is, or −1
 * @param period the period it names, or null
 */
record Token(int start, int end, String text, Set<WordClass> classes, int mention, PeriodMention period) {
    boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    boolean isAny(WordClass a, WordClass... others) {
        if (classes.contains(a)) {
            return true;
        }
        for (WordClass other : others) {
            if (classes.contains(other)) {
                return true;
            }
        }
        return false;
    }

    boolean isFigure() {
        return mention >= 0;
    }

    boolean isPeriod() {
        return period != null;
    }

    boolean is(char punctuation) {
        return text.length() == 1 && text.charAt(0) == punctuation;
    }

    boolean isPunctuation() {
        return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && mention < 0 && period == null;
    }

    /** Whether it is an ordinary word, a qualifier included, such as captions are made of. */
    boolean isContent() {
        return !isFigure()
                && !isPeriod()
                && !isPunctuation()
                && Character.isLetter(text.charAt(0))
                && (classes.isEmpty()
                        || isAny(WordClass.ADJUSTED, WordClass.ORGANIC, WordClass.CONSTANT, WordClass.REPORTED)
                        || isAny(WordClass.NOTRESULT) && classes.size() == 1);
    }

    boolean isChange() {
        return isAny(WordClass.UP, WordClass.DOWN, WordClass.BETTER, WordClass.WORSE);
    }
}
