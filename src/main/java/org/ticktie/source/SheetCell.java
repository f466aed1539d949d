package org.ticktie.source;

/**
 * A cell of a workbook.
 *
 * @param sheet name of its sheet
 * @param cell its reference, such as {@code C12}
 */
public record SheetCell(String sheet, String cell) implements Place {}
