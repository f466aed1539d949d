package org.ticktie.read.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jsoup.nodes.Element;
import org.ticktie.read.Xml;

/** How the cells of a workbook are displayed. */
final class CellFormats {
    /**
     * What a cell looks like.
     *
     * @param format number of its format
     * @param css its look as HTML has it
     * @param bold whether its text is bold
     */
    record Look(int format, String css, boolean bold) {}

    private static final int INDENT = 9;

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private final boolean from1904;

    CellFormats(Element styles, boolean from1904) {
        this.from1904 = from1904;
        Element sheet = Xml.child(styles, "styleSheet");
        for (Element format : children(sheet, "numFmts")) {
            formats.put(Xml.number(format.attr("numFmtId"), 0), format.attr("formatCode"));
        }
        List<Element> fonts = children(sheet, "fonts");
        List<Element> borders = children(sheet, "borders");
        for (Element xf : children(sheet, "cellXfs")) {
            int font = Xml.number(xf.attr("fontId"), 0);
            int border = Xml.number(xf.attr("borderId"), 0);
            boolean bold = font >= 0 && font < fonts.size() && Boolean.TRUE.equals(Xml.toggle(fonts.get(font), "b"));
            int indent = Xml.number(
                    Xml.child(xf, "alignment") == null
                            ? ""
                            : Xml.child(xf, "alignment").attr("indent"),
                    0);
            String css = (indent > 0 ? "padding-left:" + indent * INDENT + "pt;" : "")
                    + (border >= 0 && border < borders.size()
                            ? line("top", borders.get(border)) + line("bottom", borders.get(border))
                            : "");
            looks.add(new Look(Xml.number(xf.attr("numFmtId"), 0), css, bold));
        }
    }

    private static List<Element> children(Element parent, String name) {
        Element list = Xml.child(parent, name);
        return list == null ? List.of() : list.children();
    }

    private static String line(String side, Element border) {
        Element line = Xml.child(border, side);
        String style = line == null ? "" : line.attr("style");
        if (style.isEmpty() || style.equals("none")) {
            return "";
        }
        return "border-" + side + ":" + (style.equals("double") ? "double;" : "solid;");
    }

    Look look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : new Look(0, "", false);
    }

    /** A number as its format displays it, or null where it is none. */
    String display(String number, Look look) {
        String pattern = formats.getOrDefault(look.format(), BuiltinFormats.getBuiltinFormat(look.format()));
        try {
            double value = Double.parseDouble(number);
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                return null;
            }
            String text = formatter.formatRawCellContents(
                    value, look.format(), pattern == null ? "General" : pattern, from1904);
            return text.strip();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
