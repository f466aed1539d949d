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
 * @param depth how many elements deep they are nested
 */
record Landmarks(Stylesheet styles, Set<Element> layoutTables, List<Element> tagged, int depth) {
    static Landmarks of(Element root) {
        Stylesheet styles = new Stylesheet();
        Set<Element> layoutTables = new HashSet<>();
        List<Element> tagged = new ArrayList<>();
        int[] deepest = {0};
        root.traverse((node, depth) -> {
            if (node instanceof Element element) {
                deepest[0] = Math.max(deepest[0], depth);
                enter(element, styles, layoutTables, tagged);
            }
        });
        return new Landmarks(styles, layoutTables, tagged, deepest[0]);
    }

    private static void enter(Element element, Stylesheet styles, Set<Element> layoutTables, List<Element> tagged) {
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
