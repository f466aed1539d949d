package org.ticktie.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element does to the flow of text. */
enum Tag {
    INLINE,
    BLOCK,
    HEADING,
    LIST,
    ITEM,
    BREAK,
    RULE,
    TABLE,
    PREFORMATTED,
    /** Holds nothing that is printed in the text. */
    SKIPPED,
    /** A tag of EDGAR's wrapper that is never closed: its own text is a label, its elements are the document. */
    WRAPPER;

    private static final Map<String, Tag> BY_NAME = new HashMap<>();

    private static final List<String> NO_TEXT = List.of("GRAPHIC", "ZIP", "EXCEL", "XML", "JSON", "EX-101");

    static {
        put(
                BLOCK,
                "html body div p center blockquote section article main header form fieldset figure figcaption address"
                        + " hgroup summary details dl dt dd td th tr tbody thead tfoot caption document text page legend aside");
        put(HEADING, "h1 h2 h3 h4 h5 h6");
        put(LIST, "ul ol menu dir");
        put(ITEM, "li");
        put(BREAK, "br");
        put(RULE, "hr");
        put(TABLE, "table");
        put(PREFORMATTED, "pre xmp listing plaintext");
        put(
                SKIPPED,
                "head script style noscript template title select option textarea button svg math iframe object nav footer"
                        + " audio video canvas map ix:header ix:hidden sec-header ims-header noframes datalist input img link meta");
        put(WRAPPER, "sec-document type sequence filename description");
    }

    private static void put(Tag tag, String names) {
        for (String name : names.split(" ")) {
            BY_NAME.put(name, tag);
        }
    }

    /** What {@code element} does, by its name and its declared display. */
    static Tag of(Element element, Declarations style) {
        Tag tag = BY_NAME.getOrDefault(element.normalName(), INLINE);
        if (style.hidden || tag != BREAK && element.attributesSize() > 0 && element.hasAttr("hidden")) {
            return SKIPPED;
        }
        if (tag == INLINE && style.block) {
            return BLOCK;
        }
        return tag == BLOCK && style.inline && element.normalName().equals("div") ? INLINE : tag;
    }

    /** Whether an element of EDGAR's wrapper says that a picture or a data file follows. */
    static boolean isNoText(Element wrapper) {
        if (!wrapper.normalName().equals("type")) {
            return false;
        }
        String type = wrapper.ownText().strip();
        return NO_TEXT.stream().anyMatch(type::startsWith);
    }
}
