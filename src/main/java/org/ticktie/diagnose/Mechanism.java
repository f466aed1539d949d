package org.ticktie.diagnose;

import org.ticktie.number.Slip;

/** Ways in which figures go wrong, with how often (among mistakes in published and drafted releases, roughly). */
enum Mechanism {
    SIGN("sign", 0.10),
    /** In prose the sign is a word: "increased" for "decreased". */
    DIRECTION("direction", 0.10),
    TRANSPOSITION("transposition", 0.20),
    DIGIT("digit", 0.40),
    DROPPED_DIGIT("dropped-digit", 0.10),
    DOUBLED_DIGIT("doubled-digit", 0.05),
    SCALE("scale", 0.03),
    /** The figure of the next column or row, or of the same sentence. */
    COPIED("copied", 0.2),
    /** The figure of the same line for another period. */
    COMPARATIVE("comparative", 0.2),
    /** A total that leaves one of its lines out. */
    OMITTED_LINE("omitted-line", 0.03),
    /** A total that holds one of its lines twice. */
    COUNTED_TWICE("counted-twice", 0.03),
    /** Two figures of one row, each in the column of the other. */
    COLUMNS_SWAPPED("columns-swapped", 0.02),
    NONE("", 0.02);

    final String word;

    /** The logarithm of how often. */
    final double frequency;

    Mechanism(String word, double frequency) {
        this.word = word;
        this.frequency = Math.log(frequency);
    }

    static Mechanism of(Slip slip) {
        return slip == null ? NONE : valueOf(slip.name());
    }
}
