package org.ticktie.number;

/** What kind of quantity a figure is; only figures of one dimension are ever added or compared. */
public enum Dimension {
    /** An amount of money. */
    MONEY,
    /** Money for one share, unit or depositary receipt. */
    PER_SHARE,
    /** A number of shares. */
    SHARES,
    /** A percentage; the value is the printed one, 12.3 for 12.3 %. */
    PERCENT,
    /** Hundredths of a percentage point; the value is the printed one. */
    BASIS_POINTS,
    /** A multiple, as in 1.5x. */
    MULTIPLE,
    /** Anything else that is counted: employees, stores, barrels, days. */
    COUNT
}
