package org.ticktie.extract.prose;

import org.ticktie.fact.Amount;
import org.ticktie.fact.Setting;
import org.ticktie.number.Figure;
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

    /** The sentence it stands in. */
    String sentence() {
        return text.string().substring(sentence.from(), sentence.to()).trim();
    }

    private String address() {
        String said = sentence();
        return said.length() <= LONGEST_ADDRESS ? said : said.substring(0, LONGEST_ADDRESS) + "…";
    }
}
