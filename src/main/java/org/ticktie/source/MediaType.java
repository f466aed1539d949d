package org.ticktie.source;

/** The kinds of file that are read. */
public enum MediaType {
    HTML,
    TEXT,
    DOCX,
    XLSX,
    PDF,
    /** A full submission to the SEC: many documents in one file of text. */
    SUBMISSION,
    FACTS_JSON,
    FACTS_CSV
}
