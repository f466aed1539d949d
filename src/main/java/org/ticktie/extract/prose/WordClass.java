package org.ticktie.extract.prose;

/** What a word or phrase does in a sentence that states figures; which ones do is data ({@code words.txt}). */
enum WordClass {
    UP,
    DOWN,
    BETTER,
    WORSE,
    /** A change as a noun or adjective, which may stand behind its figure: "a 12 % increase". */
    CHANGE_NOUN,
    FLAT,
    /** Verbs of change that take an object: "X reduced M by V". */
    AFFECT,
    /** Words of direction that say how many times as much it became. */
    DOUBLED,
    TRIPLED,
    QUADRUPLED,
    /** "record revenue": no earlier figure exceeds it. */
    RECORD,
    /** Verbs between a measure and its level. */
    BE,
    /** Verbs whose object is the measure. */
    HAVE,
    COMPARE,
    FROM,
    TO,
    OF,
    OVER,
    IN,
    BY,
    AND,
    OR,
    BREAK,
    STOP,
    ADJUSTED,
    ORGANIC,
    CONSTANT,
    REPORTED,
    GUIDE,
    NOTRESULT,
    /** What would have been. */
    SUPPOSITION,
    /** What opens a sentence about figures that are not those of the statements. */
    WITHOUT
}
