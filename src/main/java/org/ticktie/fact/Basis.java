package org.ticktie.fact;

/** On what footing a figure is stated. */
public enum Basis {
    /** As the accounting standards have it; also where nothing is said. */
    REPORTED,
    /** Adjusted, non-GAAP, underlying, core, comparable, pro forma. */
    ADJUSTED,
    /** Growth without acquisitions and exchange rates. */
    ORGANIC,
    /** Recomputed at the exchange rates of another period. */
    CONSTANT_CURRENCY
}
