package org.ticktie.report.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Mark;
import org.ticktie.number.Digits;

/** The cell styles of a workbook, each made once. */
final class Styles {
    private final Workbook book;
    private final Font bold;
    private final Map<String, CellStyle> made = new HashMap<>();

    Styles(Workbook book) {
        this.book = book;
        this.bold = book.createFont();
        bold.setBold(true);
    }

    CellStyle title() {
        return made.computeIfAbsent("title", k -> {
            CellStyle s = book.createCellStyle();
            s.setFont(bold);
            return s;
        });
    }

    CellStyle heading() {
        return heading(HorizontalAlignment.LEFT);
    }

    /** Over figures. */
    CellStyle rightHeading() {
        return heading(HorizontalAlignment.RIGHT);
    }

    private CellStyle heading(HorizontalAlignment alignment) {
        return made.computeIfAbsent("heading " + alignment, k -> {
            CellStyle s = book.createCellStyle();
            s.setFont(bold);
            s.setAlignment(alignment);
            s.setWrapText(true);
            s.setVerticalAlignment(VerticalAlignment.BOTTOM);
            s.setBorderBottom(BorderStyle.THIN);
            return s;
        });
    }

    /**
     * @param quoted text that begins like a formula: it stays text even when the cell is edited
     * @param wraps whether long text is broken into lines
     */
    CellStyle text(boolean quoted, boolean wraps, int indent) {
        return made.computeIfAbsent("text " + quoted + wraps + indent, k -> {
            CellStyle s = book.createCellStyle();
            s.setQuotePrefixed(quoted);
            s.setWrapText(wraps);
            s.setVerticalAlignment(VerticalAlignment.TOP);
            s.setIndention((short) indent);
            return s;
        });
    }

    /** For figures that are told in words. */
    CellStyle rightText() {
        return made.computeIfAbsent("right", k -> {
            CellStyle s = book.createCellStyle();
            s.setAlignment(HorizontalAlignment.RIGHT);
            s.setVerticalAlignment(VerticalAlignment.TOP);
            return s;
        });
    }

    CellStyle tick() {
        return made.computeIfAbsent("tick", k -> {
            CellStyle s = book.createCellStyle();
            s.setAlignment(HorizontalAlignment.CENTER);
            return s;
        });
    }

    /** For a figure, printed as the document prints it, and shaded by what became of it. */
    CellStyle figure(Amount like, Mark mark) {
        return figure(format(like, 0), mark);
    }

    /** For what a figure is recomputed to; a quotient with two decimals more than the figure prints. */
    CellStyle computed(Amount like, boolean divided) {
        return figure(format(like, divided ? 2 : 0), null);
    }

    private CellStyle figure(String format, Mark mark) {
        return made.computeIfAbsent(format + mark, k -> {
            CellStyle s = book.createCellStyle();
            s.setDataFormat(book.createDataFormat().getFormat(format));
            s.setVerticalAlignment(VerticalAlignment.TOP);
            IndexedColors colour = colour(mark);
            if (colour != null) {
                s.setFillForegroundColor(colour.getIndex());
                s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return s;
        });
    }

    private static IndexedColors colour(Mark mark) {
        if (mark == null) {
            return null;
        }
        return switch (mark) {
            case DISCREPANCY -> IndexedColors.ROSE;
            case ROUNDING -> IndexedColors.LIGHT_YELLOW;
            case UNTESTED -> IndexedColors.GREY_25_PERCENT;
            case TIED -> null;
        };
    }

    /** Cells hold full values; the format shows them in the scale and with the decimals of the document. */
    private static String format(Amount like, int more) {
        Digits printed = Digits.parse(like.text());
        int decimals = printed == null
                ? Math.max(0, like.figure().ulp().stripTrailingZeros().scale())
                : printed.decimals();
        String scale = "";
        int zeros = like.figure().ulp().signum() == 0
                ? 0
                : like.figure().ulp().movePointRight(decimals).precision()
                        - like.figure().ulp().movePointRight(decimals).scale()
                        - 1;
        if (zeros > 0 && zeros % 3 == 0) {
            scale = ",".repeat(zeros / 3);
        }
        int shown = Math.min(decimals + more, 15);
        String digits = "#,##0" + (shown > 0 ? "." + "0".repeat(shown) : "") + scale;
        return digits + ";(" + digits + ");" + (like.figure().nil() ? "\"—\"" : digits);
    }
}
