package org.ticktie.extract.structure;

import org.ticktie.extract.lexicon.WeightList;

/** The evidence a structure needs, from {@code evidence.properties}, which says what each weight means. */
final class Weights {
    private static final WeightList VALUES = new WeightList("/org/ticktie/extract/structure/evidence.properties");

    private Weights() {}

    static double of(String name) {
        return VALUES.of(name);
    }
}
