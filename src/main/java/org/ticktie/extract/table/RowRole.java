package org.ticktie.extract.table;

/** What a row of a table is for. */
enum RowRole {
    /** Holds figures. */
    DATA,
    /** Holds words over the figure columns: headings. */
    HEADING,
    /** Holds words in the caption column only: a section heading, a title, or the beginning of a wrapped caption. */
    LABEL,
    /** Holds nothing, or only a drawn line. */
    BLANK
}
