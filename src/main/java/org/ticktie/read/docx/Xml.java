package org.ticktie.read.docx;

import org.jsoup.nodes.Element;

/** Names of XML elements and attributes without their prefixes, which programs choose as they like. */
final class Xml {
    private Xml() {}

    static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first child of that name, or null. */
    static Element child(Element parent, String name) {
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
    static Element child(Element parent, String name, String inner) {
        return child(child(parent, name), inner);
    }

    /** An attribute, or empty. */
    static String attribute(Element element, String name) {
        if (element == null) {
            return "";
        }
        String prefixed = element.attr("w:" + name);
        return prefixed.isEmpty() ? element.attr(name) : prefixed;
    }

    /** The attribute {@code val} of a child, or empty. */
    static String value(Element parent, String child) {
        return attribute(child(parent, child), "val");
    }

    /** A property that is on by being there, unless it says that it is off; null where it is not there. */
    static Boolean toggle(Element properties, String name) {
        Element element = child(properties, name);
        if (element == null) {
            return null;
        }
        String value = attribute(element, "val");
        return !(value.equals("0") || value.equals("false") || value.equals("none") || value.equals("off"));
    }

    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
