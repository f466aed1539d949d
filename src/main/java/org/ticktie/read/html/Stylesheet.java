package org.ticktie.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.ticktie.document.Rule;

/**
 * The declarations that hold for an element: its style attribute and those rules of the style sheets that name nothing
 * but one of its classes. Where a newswire's classes come without their sheet, their names say where lines are drawn.
 */
final class Stylesheet {
    private static final Pattern CLASS_SELECTOR = Pattern.compile("[a-z0-9]*\\.([-\\w]+)");
    private static final Pattern INDENT_CLASS = Pattern.compile(".*(?:padl|indent[-_]?)(\\d{1,2})");
    private static final int POINTS_OF_A_STEP = 9;
    private static final int LONGEST_RULE = 4096;

    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Declarations> known = new HashMap<>();

    /** Adds the rules of a style element. */
    void add(String css) {
        String rest = withoutComments(css);
        int from = 0;
        while (true) {
            int open = rest.indexOf('{', from);
            int close = open < 0 ? -1 : rest.indexOf('}', open);
            if (close < 0) {
                return;
            }
            String selectors = rest.substring(from, open);
            int nested = rest.lastIndexOf('{', close);
            if (nested > open) { // rules within @media
                selectors = "";
                open = nested;
            }
            for (String selector : selectors.split(",")) {
                Matcher matcher = CLASS_SELECTOR.matcher(selector.strip().toLowerCase(Locale.ROOT));
                if (matcher.matches()) {
                    classes.merge(
                            matcher.group(1),
                            rest.substring(open + 1, close),
                            (a, b) -> a.length() > LONGEST_RULE ? a : a + ";" + b);
                }
            }
            from = close + 1;
        }
    }

    private static String withoutComments(String css) {
        StringBuilder result = new StringBuilder(css.length());
        int from = 0;
        while (from < css.length()) {
            int open = css.indexOf("/*", from);
            result.append(css, from, open < 0 ? css.length() : open);
            int close = open < 0 ? -1 : css.indexOf("*/", open + 2);
            from = close < 0 ? css.length() : close + 2;
        }
        return result.toString().replace("<!--", " ").replace("-->", " ");
    }

    Declarations of(Element element) {
        if (element.attributesSize() == 0) {
            return Declarations.NONE;
        }
        String style = element.attributes().get("style");
        String names = element.attributes().get("class");
        if (style.isEmpty() && names.isEmpty()) {
            return Declarations.NONE;
        }
        return known.computeIfAbsent(names.isEmpty() ? style : names + "\n" + style, key -> declarations(names, style));
    }

    private Declarations declarations(String names, String style) {
        Declarations result = Declarations.NONE;
        if (!names.isBlank()) {
            for (String name : names.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                String css = classes.get(name);
                result = css == null ? byName(name, result) : result.with(css);
            }
        }
        return style.isEmpty() ? result : result.with(style);
    }

    private static Declarations byName(String name, Declarations declared) {
        boolean doubled = name.contains("double");
        Rule rule = doubled ? Rule.DOUBLE : Rule.SINGLE;
        if (doubled || name.contains("solid") || name.contains("single")) {
            if (name.contains("bottom")) {
                Declarations result = declared.with("");
                result.below = rule;
                return result;
            }
            if (name.contains("top")) {
                Declarations result = declared.with("");
                result.above = rule;
                return result;
            }
        }
        Matcher indent = INDENT_CLASS.matcher(name);
        if (indent.matches()) {
            Declarations result = declared.with("");
            result.paddingLeft = POINTS_OF_A_STEP * Integer.parseInt(indent.group(1));
            return result;
        }
        return declared;
    }
}
