package org.ticktie.read.html;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads preformatted text as it stands, blanks and line ends included. */
final class PreformattedLines {
    private final PlacedText text;
    private final SourceAlignment alignment;
    private final Stylesheet styles;

    PreformattedLines(PlacedText text, SourceAlignment alignment, Stylesheet styles) {
        this.text = text;
        this.alignment = alignment;
        this.styles = styles;
    }

    void read(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode line && !(node instanceof CDataNode)) {
                alignment.append(line, text);
            } else if (node instanceof Element element) {
                Tag tag = Tag.of(element, styles.of(element));
                if (tag == Tag.BREAK) {
                    text.append('\n', PlacedText.NOWHERE, PlacedText.NOWHERE);
                } else if (tag != Tag.SKIPPED) {
                    read(element);
                }
            }
        }
    }
}
