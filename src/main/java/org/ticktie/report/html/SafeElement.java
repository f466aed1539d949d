package org.ticktie.report.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What of an element of a published page may stand in the report. Everything not named here is left out. */
final class SafeElement {
    private static final Set<String> KEPT = words(
            "abbr address article b bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em"
                    + " figcaption figure font h1 h2 h3 h4 h5 h6 hr i ins kbd li ol p pre q s samp section small span strike strong"
                    + " sub sup table tbody td tfoot th thead tr tt u ul var wbr a");
    private static final Set<String> WITHOUT_END = words("br hr col wbr");
    private static final Map<String, String> RENAMED = Map.of(
            "body",
            "div",
            "xmp",
            "pre",
            "listing",
            "pre",
            "plaintext",
            "pre",
            "mark",
            "span",
            "main",
            "div",
            "header",
            "div",
            "aside",
            "div",
            "menu",
            "ul");
    /** Their text is not text of the release. */
    private static final Set<String> DROPPED = words(
            "head script style noscript template title select option textarea button svg math iframe frameset object embed applet nav"
                    + " footer audio video canvas map ix:header ix:hidden sec-header ims-header noframes noembed datalist input link meta"
                    + " base portal dialog");

    private static final Pattern WORD = Pattern.compile("[a-zA-Z]{1,12}");
    private static final Pattern LENGTH = Pattern.compile("[-+]?[0-9]{1,5}(?:\\.[0-9]{1,4})?(?:%|px|pt)?");
    private static final Pattern FACE = Pattern.compile("[\\w ,.-]{1,120}");
    private static final Pattern CLASSES = Pattern.compile("[\\w -]{1,200}");
    static final Pattern ANCHOR = Pattern.compile("[\\w.:-]{1,80}");

    private final SafeStyle styles;
    private final boolean classes;
    private final Set<String> targets;

    /**
     * @param classes whether the release has style sheets that name classes
     * @param targets the places in the release that its own links lead to
     */
    SafeElement(SafeStyle styles, boolean classes, Set<String> targets) {
        this.styles = styles;
        this.classes = classes;
        this.targets = targets;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Whether neither the element nor what it holds is shown. */
    static boolean isDropped(Element e) {
        return DROPPED.contains(e.normalName()) || e.hasAttr("hidden");
    }

    /** The name under which it is shown, or empty where only what it holds is shown. */
    static String name(Element e) {
        String name = RENAMED.getOrDefault(e.normalName(), e.normalName());
        return KEPT.contains(name) ? name : "";
    }

    static boolean hasEnd(String name) {
        return !WITHOUT_END.contains(name);
    }

    /** Appends the opening tag. */
    void open(Element e, String name, StringBuilder out) {
        out.append('<').append(name);
        StringBuilder style = new StringBuilder();
        String kind = e.normalName().equals("body") ? "body" : "";
        if (e.attributesSize() > 0) {
            for (Attribute a : e.attributes()) {
                attribute(a.getKey().toLowerCase(Locale.ROOT), a.getValue(), name, style, out);
            }
            declare(styles.declarations(e.attr("style")), style);
            kind = classes ? kinds(kind, e.className()) : kind;
        }
        if (!kind.isEmpty()) {
            out.append(" class=\"").append(kind).append('"');
        }
        if (style.length() > 0) {
            out.append(" style=\"").append(style).append('"');
        }
        out.append('>');
    }

    private void attribute(String key, String value, String name, StringBuilder style, StringBuilder out) {
        switch (key) {
            case "colspan", "rowspan", "width", "height", "border", "cellpadding", "cellspacing", "size", "start" ->
                put(key, value, LENGTH, out);
            case "align", "valign", "clear", "dir", "type" -> put(key, value, WORD, out);
            case "face" -> put(key, value, FACE, out);
            case "nowrap" -> out.append(" nowrap");
            case "bgcolor" -> coloured("background-color:", value, style);
            case "color", "text" -> coloured("color:", value, style);
            case "id", "name" -> {
                if (targets.remove(value)) {
                    out.append(" id=\"")
                            .append(ScopedStyles.CLASS)
                            .append(value)
                            .append('"');
                }
            }
            case "href" -> {
                if (name.equals("a")
                        && value.startsWith("#")
                        && ANCHOR.matcher(value.substring(1)).matches()) {
                    out.append(" href=\"#")
                            .append(ScopedStyles.CLASS)
                            .append(value.substring(1))
                            .append('"');
                }
            }
            default -> {}
        }
    }

    private static void put(String key, String value, Pattern allowed, StringBuilder out) {
        String v = value.strip();
        if (allowed.matcher(v).matches()) {
            out.append(' ').append(key).append("=\"").append(v).append('"');
        }
    }

    private static void coloured(String property, String value, StringBuilder style) {
        String colour = SafeStyle.colour(value);
        if (!colour.isEmpty()) {
            declare(property + colour, style);
        }
    }

    private static void declare(String declarations, StringBuilder style) {
        if (!declarations.isEmpty()) {
            style.append(style.length() > 0 ? ";" : "").append(declarations);
        }
    }

    private static String kinds(String kind, String classes) {
        StringBuilder result = new StringBuilder(kind);
        if (CLASSES.matcher(classes).matches()) {
            for (String c : classes.strip().split("\\s+")) {
                result.append(result.length() > 0 ? " " : "")
                        .append(ScopedStyles.CLASS)
                        .append(c);
            }
        }
        return result.toString();
    }
}
