package org.ticktie.read;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The XML of office documents, read without resolving entities; names of elements and attributes go without their prefixes, which programs choose as they like. */
public final class Xml {
    private static final int DEEPEST = 512;

    private Xml() {}

    /** The parsed part of an archive, or null where there is none. */
    public static Element parse(Archive archive, String part) throws UnreadableException {
        byte[] bytes = archive.read(part);
        if (bytes == null) {
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("<!DOCTYPE")) {
            throw declaresEntities(part);
        }
        Element root = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
        int[] deepest = {0};
        root.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], node instanceof Element ? depth : 0));
        if (deepest[0] >= DEEPEST) {
            throw new UnreadableException(
                    "is nested deeper than " + DEEPEST + " levels (" + part + "), which no office program writes",
                    "Maybe it was made to harm who opens it.");
        }
        return root;
    }

    /** That a part of an archive, which is named, may stand for more or other text than it holds. */
    public static UnreadableException declaresEntities(String part) {
        return new UnreadableException(
                "declares entities (" + part + "), which no office program writes",
                "Maybe it was made to harm who opens it.");
    }

    public static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first child of that name, or null. */
    public static Element child(Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Element child : parent.children()) {
            if (name(child).equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The child of the child. */
    public static Element child(Element parent, String name, String inner) {
        return child(child(parent, name), inner);
    }

    /** An attribute, or empty. */
    public static String attribute(Element element, String name) {
        if (element == null) {
            return "";
        }
        String prefixed = element.attr("w:" + name);
        return prefixed.isEmpty() ? element.attr(name) : prefixed;
    }

    /** The attribute {@code val} of a child, or empty. */
    public static String value(Element parent, String child) {
        return attribute(child(parent, child), "val");
    }

    /** A property that is on by being there, unless it says that it is off; null where it is not there. */
    public static Boolean toggle(Element properties, String name) {
        Element element = child(properties, name);
        if (element == null) {
            return null;
        }
        String value = attribute(element, "val");
        return !(value.equals("0") || value.equals("false") || value.equals("none") || value.equals("off"));
    }

    public static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
