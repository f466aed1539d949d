package org.ticktie.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a file is looked through for before it is read, in one walk.
 *
 * @param styles its style sheets
 * @param layoutTables the tables that hold tables
 * @param tagged the figures with an inline XBRL tag, in order
 * @param depth how many elements deep they are nested
 */
record Landmarks(Stylesheet styles, Set<Element> layoutTables, List<Element> tagged, int depth) {
    static Landmarks of(Element root) {
        Stylesheet styles = new Stylesheet();
        Set<Element> layoutTables = new HashSet<>();
        List<Element> tagged = new ArrayList<>();
        int depth = enter(root, styles, layoutTables, tagged);
        return new Landmarks(styles, layoutTables, tagged, depth);
    }

    /** Enters what stands in an element and says how many elements deep that is nested. */
    private static int within(Element parent, Stylesheet styles, Set<Element> layoutTables, List<Element> tagged) {
        int depth = 0;
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element) {
                depth = Math.max(depth, 1 + enter(element, styles, layoutTables, tagged));
            }
        }
        return depth;
    }

    private static int enter(Element element, Stylesheet styles, Set<Element> layoutTables, List<Element> tagged) {
        switch (element.normalName()) {
            case "style" -> styles.add(element.data());
            case "table" -> {
                Element outer = element.parent();
                while (outer != null && !outer.normalName().equals("table")) {
                    outer = outer.parent();
                }
                if (outer != null) {
                    layoutTables.add(outer);
                }
            }
            case InlineTags.FIGURE -> tagged.add(element);
            default -> {}
        }
        return within(element, styles, layoutTables, tagged);
    }
}
