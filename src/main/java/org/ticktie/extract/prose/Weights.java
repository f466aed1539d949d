package org.ticktie.extract.prose;

import org.ticktie.extract.lexicon.WeightList;

/** What each piece of evidence is worth, from {@code evidence.properties}, which says what it means. */
final class Weights {
    private static final WeightList VALUES = new WeightList("/org/ticktie/prose/evidence.properties");

    static final double TICK_FLOOR = of("tick.floor");
    static final double TICK_FLOOR_SHORT = of("tick.floor.short");
    static final double ERROR = of("error");
    static final double WARNING = of("warning");
    /** Candidates this much below the best one may be meant as well. */
    static final double RIVAL = of("rivals.within");

    private Weights() {}

    static double of(String name) {
        return VALUES.of(name);
    }
}
