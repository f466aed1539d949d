package org.ticktie.read.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.ticktie.document.Document;
import org.ticktie.read.Archive;
import org.ticktie.read.DocumentReader;
import org.ticktie.read.Rendition;
import org.ticktie.read.UnreadableException;
import org.ticktie.read.Xml;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/**
 * Reads workbooks: each sheet as a table under its name, cells as they are displayed, formulas by their last values. Hidden
 * sheets, rows and columns are left out, as in print.
 */
public final class XlsxReader {
    private static final String MAIN = "xl/workbook.xml";

    private final DocumentReader html;

    /**
     * @param html reads what the workbook is put down as
     */
    public XlsxReader(DocumentReader html) {
        this.html = html;
    }

    public Document read(Source source) throws UnreadableException {
        try (Archive archive = Archive.of(source.bytes())) {
            Element main = Xml.parse(archive, MAIN);
            Element workbook = Xml.child(main, "workbook");
            if (workbook == null) {
                throw new UnreadableException("is a damaged workbook (" + MAIN + " holds none)", "");
            }
            Map<String, String> parts = parts(Xml.parse(archive, "xl/_rels/workbook.xml.rels"));
            boolean from1904 = !"".equals(Xml.attribute(Xml.child(workbook, "workbookPr"), "date1904"))
                    && !"0".equals(Xml.attribute(Xml.child(workbook, "workbookPr"), "date1904"));
            CellFormats formats = new CellFormats(Xml.parse(archive, "xl/styles.xml"), from1904);
            List<String> strings = SharedStrings.read(archive.read(SharedStrings.PART));
            Rendition rendition = new Rendition().add("<body>\n");
            List<String> unread = new ArrayList<>();
            Element sheets = Xml.child(workbook, "sheets");
            for (Element sheet : sheets == null ? List.<Element>of() : sheets.children()) {
                String name = sheet.attr("name");
                if (!sheet.attr("state").isEmpty() && !sheet.attr("state").equals("visible")) {
                    unread.add("Sheet " + name + ": it is hidden.");
                    continue;
                }
                String part = parts.getOrDefault(relation(sheet), "");
                byte[] bytes = archive.read(part);
                if (bytes != null) {
                    SheetParser parser = new SheetParser(strings, formats);
                    Sheet read = parser.read(name, part, bytes);
                    read.write(rendition);
                    parser.unread().forEach(u -> unread.add("Sheet " + name + ": " + u));
                }
            }
            if (archive.has("xl/vbaProject.bin")) {
                unread.add("Macros: they are never run.");
            }
            return rendition.read(source, MediaType.HTML, html, unread);
        }
    }

    private static String relation(Element sheet) {
        for (var attribute : sheet.attributes()) {
            if (attribute.getKey().endsWith(":id")) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** The parts of the workbook by the ids of their relations. */
    private static Map<String, String> parts(Element relations) {
        Map<String, String> parts = new HashMap<>();
        Element root = Xml.child(relations, "Relationships");
        for (Element relation : root == null ? List.<Element>of() : root.children()) {
            String target = relation.attr("Target");
            parts.put(relation.attr("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        return parts;
    }
}
