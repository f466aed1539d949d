package org.ticktie.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.ticktie.read.Rendition;
import org.ticktie.read.Xml;

/** Puts the paragraphs and tables of one part of a document down as HTML. */
final class BodyWriter {
    private static final int POINT = 20;

    private final Rendition out;
    private final Styles styles;
    private final Changes changes;
    private final RunWriter runs;
    private final Deque<Element> textBoxes = new ArrayDeque<>();
    private final String part;
    private int paragraph;
    /** Whether the mark of the last paragraph was deleted, so that the next one goes on in it. */
    private String joined = "";

    private String note = "";

    BodyWriter(Rendition out, Styles styles, Changes changes, String part) {
        this.out = out;
        this.styles = styles;
        this.changes = changes;
        this.part = part;
        this.runs = new RunWriter(out, changes, textBoxes, part);
    }

    void write(Element parent) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "p" -> paragraph(child);
                case "tbl" -> {
                    end();
                    new TableWriter(out, changes, this).write(child);
                }
                case "del", "moveFrom" -> {
                    changes.deleted();
                    paragraph += child.select("*|p").size();
                }
                case "ins", "moveTo" -> {
                    changes.inserted();
                    write(child);
                }
                case "footnote", "endnote" -> note(child);
                case "AlternateContent" -> write(chosen(child));
                case "Fallback", "sectPr", "pPr", "tcPr" -> {}
                default -> write(child);
            }
        }
        if (!Xml.name(parent).equals("ins")) {
            end();
        }
    }

    /** Of the forms in which something is stored for old and new programs, the one to read. */
    static Element chosen(Element alternatives) {
        Element choice = Xml.child(alternatives, "Choice");
        Element fallback = Xml.child(alternatives, "Fallback");
        return choice != null ? choice : fallback != null ? fallback : alternatives;
    }

    private void note(Element element) {
        if (Xml.attribute(element, "type").isEmpty()) {
            note = Xml.attribute(element, "id");
            write(element);
            note = "";
        } else {
            paragraph += element.children().size();
        }
    }

    private void paragraph(Element element) {
        paragraph++;
        Element properties = Xml.child(element, "pPr");
        String style = Xml.value(properties, "pStyle");
        if (joined.isEmpty()) {
            begin(properties, style);
        } else {
            out.add(" ");
        }
        runs.paragraph(element, paragraph, styles.isBold(style));
        Element mark = Xml.child(properties, "rPr");
        if (Xml.child(mark, "ins") != null) {
            changes.inserted();
        }
        if (Xml.child(mark, "del") != null || Xml.child(mark, "moveFrom") != null) {
            changes.deleted();
        } else {
            end();
        }
        while (!textBoxes.isEmpty()) {
            end();
            write(textBoxes.remove());
        }
    }

    private void begin(Element properties, String style) {
        Element list = Xml.child(properties, "numPr");
        list = list == null ? styles.list(style) : list;
        int outline = Xml.number(Xml.value(properties, "outlineLvl"), 9);
        int level = outline < 9 ? Math.min(6, outline + 1) : styles.level(style);
        boolean listed = list != null && !Xml.value(list, "numId").equals("0");
        if (level > 0) {
            out.add("<h" + level + ">");
            joined = "</h" + level + ">\n";
        } else if (listed) {
            int depth = Math.max(0, Math.min(8, Xml.number(Xml.value(list, "ilvl"), 0))) + 1;
            out.add("<ul>".repeat(depth)).add("<li>");
            joined = "</li>" + "</ul>".repeat(depth) + "\n";
        } else {
            out.add("<p" + indent(Xml.child(properties, "ind")) + ">");
            joined = "</p>\n";
        }
        if (!note.isEmpty()) {
            out.add("<sup>(" + note + ")</sup> ");
            note = "";
        }
    }

    private static String indent(Element ind) {
        String left = Xml.attribute(ind, "left");
        int points = Xml.number(left.isEmpty() ? Xml.attribute(ind, "start") : left, 0) / POINT;
        int first =
                (Xml.number(Xml.attribute(ind, "firstLine"), 0) - Xml.number(Xml.attribute(ind, "hanging"), 0)) / POINT;
        String style = (points == 0 ? "" : "padding-left:" + points + "pt;")
                + (first == 0 ? "" : "text-indent:" + first + "pt;");
        return style.isEmpty() ? "" : " style=\"" + style + "\"";
    }

    /** Ends the paragraph that is open, if any. */
    private void end() {
        out.add(joined);
        joined = "";
    }

    @Override
    public String toString() {
        return part + ", paragraph " + paragraph;
    }
}
