package org.ticktie.finding;

/** How sure it is which figure is wrong. */
public enum Confidence {
    /** No other figure comes near; right in 95 of 100 at least, which {@code benchmark.TwoMistakes} measures. */
    HIGH,
    /** This figure explains it best. */
    MEDIUM,
    /** One of several that are nearly as likely, or not looked into. */
    SET
}
