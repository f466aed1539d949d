package org.ticktie.fact;

/**
 * The print of a row, as far as it is evidence of structure.
 *
 * @param indent rank of its indent within the table, 0 the outermost
 * @param bold whether caption or figures are bold
 * @param ruleAbove whether a line stands above its figures
 * @param underHeading whether it is the first row under a heading or at the start of the table or of a block
 * @param footnoted whether its caption carries a footnote mark, which may qualify it
 */
public record RowLayout(int indent, boolean bold, boolean ruleAbove, boolean underHeading, boolean footnoted) {}
