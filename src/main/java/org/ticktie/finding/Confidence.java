package org.ticktie.finding;

/** How sure it is which figure is wrong. */
public enum Confidence {
    /** Only this figure explains everything. */
    HIGH,
    /** This figure explains it best. */
    MEDIUM,
    /** One of several, equally likely. */
    SET
}
