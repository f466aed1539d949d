package org.ticktie.extract.prose;

import java.math.BigDecimal;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Hedge;
import org.ticktie.fact.Setting;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;
import org.ticktie.source.Excerpt;

/** A figure of the running text, before it has its number in the document. */
public final class ProseFigure {
    private static final int LONGEST_ADDRESS = 160;

    private final int block;
    private final Excerpt text;
    private final Reading reading;
    private final Sentences.Range sentence;

    ProseFigure(int block, Excerpt text, Reading reading, Sentences.Range sentence) {
        this.block = block;
        this.text = text;
        this.reading = reading;
        this.sentence = sentence;
    }

    /** Index of its block among the blocks of the document; figures of one block follow each other in reading order. */
    public int block() {
        return block;
    }

    /** The text of its block. */
    String text() {
        return text.string();
    }

    Reading reading() {
        return reading;
    }

    /** The figure as a fact, signed as its sentence means it. */
    Amount amount(int number) {
        Mention m = reading.mention;
        Figure figure = m.figure();
        if (reading.role == Role.CHANGE && reading.direction < 0 && figure.signum() > 0) {
            figure = figure.negate();
        }
        return new Amount(
                number,
                figure,
                text.string().substring(m.start(), m.end()),
                text.place(m.start(), m.end()),
                Setting.PROSE,
                address());
    }

    /** A word of its sentence as a fact. @param value what it says, in units of {@code ulp} */
    Amount word(Token word, BigDecimal value, BigDecimal ulp, int number) {
        int end = text.string().charAt(word.end() - 1) == '.' ? word.end() - 1 : word.end();
        return new Amount(
                number,
                new Figure(value, ulp, Uom.DIRECTION, false),
                text.string().substring(word.start(), end),
                text.place(word.start(), end),
                Setting.PROSE,
                address());
    }

    /** The hedge just before a word of its sentence: "more than doubled". */
    Hedge hedgeBefore(Token word) {
        return ProseWords.hedgeBefore(text.string(), word.start());
    }

    /** The sentence it stands in. */
    String sentence() {
        return text.string().substring(sentence.from(), sentence.to()).trim();
    }

    private String address() {
        String said = sentence();
        return said.length() <= LONGEST_ADDRESS ? said : said.substring(0, LONGEST_ADDRESS) + "…";
    }
}
