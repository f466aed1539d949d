package org.ticktie.read.docx;

import org.jsoup.nodes.Element;
import org.ticktie.read.Rendition;
import org.ticktie.read.Xml;

/** Puts a table down as HTML; the tables in its cells come with the text of those. */
final class TableWriter {
    private final Rendition out;
    private final Changes changes;
    private final BodyWriter body;

    TableWriter(Rendition out, Changes changes, BodyWriter body) {
        this.out = out;
        this.changes = changes;
        this.body = body;
    }

    void write(Element table) {
        out.add("<table>\n");
        rows(table);
        out.add("</table>\n");
    }

    private void rows(Element parent) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "tr" -> row(child);
                case "tblPr", "tblGrid" -> {}
                default -> rows(child);
            }
        }
    }

    private void row(Element row) {
        Element properties = Xml.child(row, "trPr");
        if (Xml.child(properties, "del") != null) {
            changes.deleted();
            return;
        }
        if (Xml.child(properties, "ins") != null) {
            changes.inserted();
        }
        out.add("<tr>");
        int before = Xml.number(Xml.value(properties, "gridBefore"), 0);
        if (before > 0) {
            out.add("<td colspan=" + before + "></td>");
        }
        cells(row);
        out.add("</tr>\n");
    }

    private void cells(Element parent) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "tc" -> cell(child);
                case "trPr", "tblPrEx" -> {}
                default -> cells(child);
            }
        }
    }

    private void cell(Element cell) {
        Element properties = Xml.child(cell, "tcPr");
        int span = Math.max(1, Xml.number(Xml.value(properties, "gridSpan"), 1));
        Element borders = Xml.child(properties, "tcBorders");
        String style = border("top", borders) + border("bottom", borders);
        out.add("<td" + (span > 1 ? " colspan=" + span : "") + (style.isEmpty() ? "" : " style=\"" + style + "\"")
                + ">");
        Element merge = Xml.child(properties, "vMerge");
        boolean continued = merge != null && !Xml.attribute(merge, "val").equals("restart");
        if (Xml.child(properties, "cellDel") != null) {
            changes.deleted();
        } else if (!continued) {
            // the rows below leave the column of a merged cell empty, which says the same as its span
            body.write(cell);
        }
        out.add("</td>");
    }

    private static String border(String side, Element borders) {
        String line = Xml.value(borders, side);
        if (line.isEmpty() || line.equals("nil") || line.equals("none")) {
            return "";
        }
        String colour = Xml.attribute(Xml.child(borders, side), "color");
        if (colour.equalsIgnoreCase("FFFFFF")) {
            return "";
        }
        return "border-" + side + ":" + (line.equals("double") ? "double;" : "solid;");
    }
}
