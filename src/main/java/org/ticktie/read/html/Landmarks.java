package org.ticktie.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a file is looked through for before it is read, in one walk.
 *
 * @param styles its style sheets
 * @param layoutTables the tables that hold tables
 * @param tagged the figures with an inline XBRL tag, in order
 */
record Landmarks(Stylesheet styles, Set<Element> layoutTables, List<Element> tagged) {
    static Landmarks of(Element root) {
        Landmarks found = new Landmarks(new Stylesheet(), new HashSet<>(), new ArrayList<>());
        root.traverse((node, depth) -> {
            if (node instanceof Element element) {
                found.enter(element);
            }
        });
        return found;
    }

    private void enter(Element element) {
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
    }
}
