package org.ticktie.fact;

import org.ticktie.number.Figure;
import org.ticktie.number.Interval;
import org.ticktie.source.Place;

/**
 * A financial figure of the document with its address. Two amounts are the same only if they are the same printed figure.
 * A word or date that a relation speaks of ("increased", "Monday") is one too, but not among the figures of the document.
 *
 * @param number its ordinal in reading order, from 1; reports print it as {@code n12}; words are numbered behind all figures
 * @param figure what was printed, in units and signed as printed
 * @param text the printed digits, as they stand in the source
 * @param place where they stand, or null where the reader lost it
 * @param setting table or prose
 * @param where the address a reader would give: statement, caption, column heading; or the sentence
 */
public record Amount(int number, Figure figure, String text, Place place, Setting setting, String where) {
    /** Figures of other documents, that this one is held against, are numbered from here on. */
    public static final int ELSEWHERE = 1 << 30;

    public Interval interval() {
        return figure.interval();
    }

    public String id() {
        if (isElsewhere()) {
            return "x" + (number - ELSEWHERE);
        }
        return isWord() ? "w" + number : "n" + number;
    }

    /** Whether it stands in another document; its place is an {@link org.ticktie.source.OtherDocument}. */
    public boolean isElsewhere() {
        return number >= ELSEWHERE;
    }

    /** Whether it is one of the figures of the document that is checked. */
    public boolean isOfTheDocument() {
        return !isWord() && !isElsewhere();
    }

    /** Whether it is a word or a date, and no financial figure. */
    public boolean isWord() {
        return !figure.uom().dimension().isFinancial();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Amount a && a.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
