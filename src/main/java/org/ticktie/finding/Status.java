package org.ticktie.finding;

/** How a document came out as a whole. */
public enum Status {
    /** Relations were tested, and nothing was found. */
    AGREES,
    /** Something was found. */
    EXCEPTIONS,
    /** It was read, but nothing in it could be tested. */
    UNTESTED,
    /** It could not be read. */
    UNREADABLE
}
