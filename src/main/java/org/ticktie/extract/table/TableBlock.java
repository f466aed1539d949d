package org.ticktie.extract.table;

import java.util.List;

/**
 * Part of a table under one set of headings.
 *
 * @param preface labels above the figures: titles, scale captions, the head of the caption column
 * @param headings what stands over each column, top down, joined; empty strings where nothing does
 * @param body the rows below
 * @param dropped figures that fit no column
 */
record TableBlock(List<String> preface, List<String> headings, List<BodyRow> body, List<Token> dropped) {
    int columnCount() {
        return headings.size();
    }

    boolean hasHeadings() {
        return headings.stream().anyMatch(h -> !h.isBlank());
    }
}
