package org.ticktie.fact;

/** How a sentence softens a figure; the bands are those of the catalogue of checks. */
public enum Hedge {
    NONE,
    /** "approximately", "about", "roughly", "around". */
    ABOUT,
    /** "nearly", "almost": a little less than the figure named. */
    NEARLY,
    /** "more than", "over", "exceeded": a little more than the figure named. */
    OVER,
    /** "less than", "under", "up to". */
    UNDER
}
