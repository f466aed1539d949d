package org.ticktie.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.ticktie.read.Xml;

/** What the styles of a document say of headings, lists and bold text. */
final class Styles {
    /** A style may be based on another, and that one again; longer chains are damage. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> byId = new HashMap<>();

    static Styles of(Element xml) {
        Styles styles = new Styles();
        if (xml != null) {
            for (Element root : xml.children()) {
                for (Element style : root.children()) {
                    if (Xml.name(style).equals("style")) {
                        styles.byId.put(Xml.attribute(style, "styleId"), style);
                    }
                }
            }
        }
        return styles;
    }

    /** The heading level of paragraphs of a style, or 0. */
    int level(String id) {
        Element style = byId.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            String name = Xml.value(style, "name").toLowerCase(Locale.ROOT);
            if (name.equals("title")) {
                return 1;
            }
            if (name.startsWith("heading ")) {
                return Math.max(1, Math.min(6, Xml.number(name.substring(8), 3)));
            }
            int outline = Xml.number(Xml.value(Xml.child(style, "pPr"), "outlineLvl"), 9);
            if (outline < 9) {
                return Math.min(6, outline + 1);
            }
            style = byId.get(Xml.value(style, "basedOn"));
        }
        return 0;
    }

    /** Whether text of a style is bold. */
    boolean isBold(String id) {
        Element style = byId.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Boolean bold = Xml.toggle(Xml.child(style, "rPr"), "b");
            if (bold != null) {
                return bold;
            }
            style = byId.get(Xml.value(style, "basedOn"));
        }
        return false;
    }

    /** The list properties of a style, or null. */
    Element list(String id) {
        Element style = byId.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Element list = Xml.child(style, "pPr", "numPr");
            if (list != null) {
                return list;
            }
            style = byId.get(Xml.value(style, "basedOn"));
        }
        return null;
    }
}
