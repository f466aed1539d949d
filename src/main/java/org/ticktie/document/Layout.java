package org.ticktie.document;

/** What the left and right edges of a table's cells are. */
public enum Layout {
    /** Grid columns with spans resolved (HTML, DOCX, XLSX): equal edges mean the same printed column. */
    GRID,
    /** Character columns of fixed-width text: numbers of one printed column overlap, mostly at their right edge. */
    CHARACTERS,
    /** Ordinals of a lossy conversion (Markdown, tab-separated text): only the order of the cells can be relied on. */
    ORDINAL,
    /** Ordinals of a statement put together from running text: not even missing cells can be told, and nothing should be accused on its strength. */
    FLATTENED
}
