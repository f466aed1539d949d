package org.ticktie.extract.table;

import org.ticktie.document.Rule;

/**
 * A row of a block below its headings.
 *
 * @param role DATA, LABEL or BLANK
 * @param caption its words, joined
 * @param indent of its caption, in the document's own unit
 * @param cells a token for each column, or null; empty for labels
 * @param ruledAbove whether a line stands above its figures, drawn on them or in a row of its own
 * @param bold whether it is bold
 * @param footnoted whether its caption carried a footnote mark
 */
record BodyRow(
        RowRole role, String caption, int indent, Token[] cells, boolean ruledAbove, boolean bold, boolean footnoted) {
    static final BodyRow BLANK = new BodyRow(RowRole.BLANK, "", 0, new Token[0], false, false, false);

    static BodyRow label(String caption, int indent, boolean bold) {
        return new BodyRow(RowRole.LABEL, caption, indent, new Token[0], false, bold, false);
    }

    BodyRow withCaption(String joined, int newIndent) {
        return new BodyRow(role, joined, newIndent, cells, ruledAbove, bold, footnoted);
    }

    static Rule heavier(Rule a, Rule b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
