package org.ticktie.extract.prose;

/** What a figure is in its sentence. */
enum Role {
    /** "revenue was V". */
    LEVEL,
    /** "compared to V", "from V". */
    COMPARAND,
    /** "increased V", "a V increase", "up V". */
    CHANGE,
    /** "or V % of revenue". */
    SHARE
}
