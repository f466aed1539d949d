package org.ticktie.report.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ticktie.report.Legible;

/** Writes a sheet from its top down. */
final class SheetWriter {
    /** What a cell takes. */
    private static final int LONGEST = 32_767;

    private static final int MOST_LINES = 12;

    /** Spreadsheet programs decode such sequences in text. */
    private static final Pattern ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFSheet sheet;
    private final Styles styles;
    private Row row;
    private int next;

    SheetWriter(SXSSFWorkbook book, Styles styles, String name, int... widths) {
        this.sheet = book.createSheet(name);
        this.styles = styles;
        for (int c = 0; c < widths.length; c++) {
            sheet.setColumnWidth(c, widths[c] * 256);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * 256);
    }

    /** Keeps the rows above this one in sight, and on every printed page. */
    void freeze(int rows, int columns) {
        sheet.createFreezePane(columns, rows);
        sheet.setRepeatingRows(new CellRangeAddress(rows - 1, rows - 1, -1, -1));
    }

    void filter(int headingRow, int lastColumn) {
        sheet.setAutoFilter(new CellRangeAddress(headingRow, Math.max(headingRow, next - 1), 0, lastColumn));
    }

    /** Begins the next row. */
    SheetWriter row() {
        row = sheet.createRow(next++);
        return this;
    }

    int rowsWritten() {
        return next;
    }

    void headings(String... words) {
        row();
        for (int c = 0; c < words.length; c++) {
            styled(c, words[c], styles.heading());
        }
    }

    void title(String words) {
        row();
        styled(0, words, styles.title());
    }

    SheetWriter text(int column, String text) {
        return text(column, text, false, 0);
    }

    SheetWriter wrapped(int column, String text) {
        return text(column, text, true, 0);
    }

    /** Makes the row as high as this text is when broken into lines of so many characters. */
    void heightFor(String text, int characters) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += 1 + Math.max(0, line.length() - 1) / characters;
        }
        float height = Math.min(MOST_LINES, lines) * sheet.getDefaultRowHeightInPoints();
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), height));
    }

    /** Text from the document. It stays text, whatever it begins with. */
    SheetWriter text(int column, String text, boolean wraps, int indent) {
        if (!text.isEmpty()) {
            boolean quoted = "=+-@".indexOf(text.charAt(0)) >= 0;
            styled(column, text, styles.text(quoted, wraps, indent));
            if (wraps) {
                heightFor(text, Math.max(1, sheet.getColumnWidth(column) / 256));
            }
        }
        return this;
    }

    void styled(int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        String literal = ENCODED.matcher(Legible.lines(text)).replaceAll("_x005F_");
        cell.setCellValue(Legible.shortened(literal, LONGEST));
        cell.setCellStyle(style);
    }

    SheetWriter number(int column, BigDecimal value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value.doubleValue());
        if (style != null) {
            cell.setCellStyle(style);
        }
        return this;
    }

    SheetWriter count(int column, int value) {
        return number(column, BigDecimal.valueOf(value), null);
    }

    /** A formula with the value that it comes to, for programs that show a workbook without computing it. */
    SheetWriter formula(int column, String formula, BigDecimal value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(style);
        return this;
    }
}
