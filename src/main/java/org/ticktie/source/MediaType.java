package org.ticktie.source;

/** The kinds of file that are read. */
public enum MediaType {
    HTML,
    TEXT,
    FACTS_JSON
}
