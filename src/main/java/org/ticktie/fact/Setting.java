package org.ticktie.fact;

/** Whether a figure stands in a table or in running text. */
public enum Setting {
    TABLE,
    PROSE
}
