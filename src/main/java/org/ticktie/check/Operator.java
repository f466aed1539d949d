package org.ticktie.check;

/** How two sides of a relation should compare. */
public enum Operator {
    EQUALS,
    /** The reported side does not exceed the expected one. */
    AT_MOST
}
