package org.ticktie.read.docx;

import java.util.Deque;
import org.jsoup.nodes.Element;
import org.ticktie.read.Rendition;
import org.ticktie.read.Xml;
import org.ticktie.source.DocxRun;

/** Puts the runs of a paragraph down as HTML. */
final class RunWriter {
    private final Rendition out;
    private final Changes changes;
    private final Deque<Element> textBoxes;
    private final String part;
    private int paragraph;
    private int run;
    private boolean bold;
    private boolean boldByStyle;
    /** Whether text between the marks of a field is its code, which is not printed. */
    private boolean code;

    RunWriter(Rendition out, Changes changes, Deque<Element> textBoxes, String part) {
        this.out = out;
        this.changes = changes;
        this.textBoxes = textBoxes;
        this.part = part;
    }

    void paragraph(Element element, int number, boolean boldByStyle) {
        this.paragraph = number;
        this.run = 0;
        this.boldByStyle = boldByStyle;
        this.code = false;
        content(element);
        bold(false);
    }

    private void content(Element parent) {
        for (Element child : parent.children()) {
            switch (Xml.name(child)) {
                case "r" -> run(child);
                case "del", "moveFrom" -> {
                    changes.deleted();
                    run += child.select("*|r").size();
                }
                case "ins", "moveTo" -> {
                    changes.inserted();
                    content(child);
                }
                case "AlternateContent" -> content(BodyWriter.chosen(child));
                case "pPr", "rPr", "sdtPr" -> {}
                default -> content(child);
            }
        }
    }

    private void run(Element element) {
        run++;
        Element look = Xml.child(element, "rPr");
        if (Boolean.TRUE.equals(Xml.toggle(look, "vanish")) || Xml.child(look, "del") != null) {
            return;
        }
        Boolean own = Xml.toggle(look, "b");
        boolean heavy = own == null ? boldByStyle : own;
        boolean underlined =
                !Xml.value(look, "u").isEmpty() && !Xml.value(look, "u").equals("none");
        boolean raised = Xml.value(look, "vertAlign").equals("superscript");
        String tag = raised ? "sup" : underlined ? "u" : "";
        bold(heavy);
        out.add(tag.isEmpty() ? "" : "<" + tag + ">");
        pieces(element);
        out.add(tag.isEmpty() ? "" : "</" + tag + ">");
    }

    private void bold(boolean on) {
        if (on != bold) {
            out.add(on ? "<b>" : "</b>");
            bold = on;
        }
    }

    private void pieces(Element element) {
        for (Element child : element.children()) {
            switch (Xml.name(child)) {
                case "t" -> {
                    if (!code) {
                        out.addEscaped(child.wholeText(), new DocxRun(part, paragraph, run));
                    }
                }
                case "tab", "ptab" -> out.add(" &emsp; ");
                case "br", "cr" -> out.add("<br>");
                case "noBreakHyphen" -> out.add("-");
                case "footnoteReference", "endnoteReference" ->
                    out.add("<sup>(" + Xml.number(Xml.attribute(child, "id"), 0) + ")</sup>");
                case "fldChar" -> {
                    String type = Xml.attribute(child, "fldCharType");
                    code = type.equals("begin") || code && !type.equals("separate") && !type.equals("end");
                }
                case "drawing", "pict", "object" -> textBoxes.addAll(child.select("*|txbxContent"));
                case "AlternateContent" -> pieces(BodyWriter.chosen(child));
                default -> {}
            }
        }
    }
}
