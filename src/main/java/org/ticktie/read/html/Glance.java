package org.ticktie.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A glance at the text of cells before they are read. */
final class Glance {
    private static final int ENOUGH = 8;

    private Glance() {}

    /** How many cells of a row hold text. */
    static int fullCells(Element row) {
        int result = 0;
        for (Node node : row.childNodes()) {
            result += node instanceof Element cell && !shortText(cell).isEmpty() ? 1 : 0;
        }
        return result;
    }

    /** The text of a cell as far as it takes to see that it is no mark. */
    static String shortText(Element cell) {
        StringBuilder result = new StringBuilder();
        gather(cell, result);
        return result.toString().replace('\u00A0', ' ').strip();
    }

    private static boolean gather(Element parent, StringBuilder result) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                String string = text.getWholeText().strip();
                result.append(string, 0, Math.min(string.length(), ENOUGH + 2));
                if (result.length() > ENOUGH) {
                    return false;
                }
            } else if (node instanceof Element element && !gather(element, result)) {
                return false;
            }
        }
        return true;
    }
}
