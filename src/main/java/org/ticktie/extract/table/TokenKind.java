package org.ticktie.extract.table;

/** What a cell of a table is made of. */
enum TokenKind {
    /** A number. */
    FIGURE,
    /** A dash that stands for nothing. */
    NIL,
    /** "NM", "N/A": a place in a column without a figure. */
    NOT_MEANINGFUL,
    /** A currency sign or opening bracket that belongs to the next figure. */
    PREFIX,
    /** A closing bracket, percent sign or unit that belongs to the last figure. */
    SUFFIX,
    /** A footnote mark. */
    NOTE,
    /** Words, years and dates: captions and headings. */
    WORDS
}
