package org.ticktie.source;

/** The kinds of file that are read. */
public enum MediaType {
    HTML,
    TEXT,
    DOCX,
    XLSX,
    PDF,
    FACTS_JSON
}
