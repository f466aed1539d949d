package org.ticktie.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps of a style what shows how a release was set, and nothing that could load, run, or leave its place. Colours are
 * given a counterpart for dark screens.
 */
final class SafeStyle {
    private static final Set<String> PROPERTIES = Set.of(
            ("border border-top border-right border-bottom border-left border-collapse border-spacing border-color border-style"
                            + " border-width border-top-width border-bottom-width border-top-style border-bottom-style"
                            + " border-top-color border-bottom-color border-left-width border-left-style border-left-color"
                            + " border-right-width border-right-style border-right-color color background-color font-family font-size"
                            + " font-style font-variant font-weight font height letter-spacing line-height list-style-type margin"
                            + " margin-top margin-right margin-bottom margin-left max-width min-width padding padding-top padding-right"
                            + " padding-bottom padding-left text-align text-decoration text-decoration-line text-indent text-transform"
                            + " vertical-align white-space width word-spacing position top bottom display visibility float clear")
                    .split(" "));
    private static final Set<String> NO_COLOURS = Set.of(
            ("solid none dashed dotted double groove ridge inset outset hidden thin medium thick inherit initial unset auto collapse"
                            + " separate transparent currentcolor")
                    .split(" "));
    private static final Set<String> DISPLAYS = Set.of(
            ("none inline block inline-block inline-table table table-row table-cell table-row-group table-header-group list-item"
                            + " flow-root")
                    .split(" "));
    private static final Pattern PLAIN =
            Pattern.compile("[-+]?[0-9]*\\.?[0-9]{1,9}(?:px|pt|pc|em|rem|ex|ch|in|cm|mm|%)?|-?[a-z][a-z-]{0,40}|[,/]");
    private static final Pattern FAMILY = Pattern.compile("\"[\\w .-]{1,60}\"|'[\\w .-]{1,60}'|[\\w.-]{1,60}|,");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-f]{3,8}|rgba?\\([0-9., %/]{1,60}\\)|hsla?\\([0-9., %/deg]{1,60}\\)|[a-z]{3,30}");
    /** As raised note marks have it. */
    private static final Pattern SMALL_SHIFT = Pattern.compile("-?[0-9]?(?:\\.[0-9]{1,4})?(?:px|pt|em|ex)");

    private static final Pattern BLACK = Pattern.compile("black|windowtext|#000(?:000)?|rgb\\( *0 *, *0 *, *0 *\\)");
    private static final Pattern WHITE = Pattern.compile("white|#fff(?:fff)?|rgb\\( *255 *, *255 *, *255 *\\)");

    private final Map<String, String> known = new HashMap<>();

    /** What may stay of the declarations, without blanks around; empty where nothing may. */
    String declarations(String style) {
        return known.computeIfAbsent(style, SafeStyle::filter);
    }

    /** A colour with its counterpart on dark paper: the same hue, light for dark; empty where it is none. */
    static String colour(String colour) {
        String c = colour.strip().toLowerCase(Locale.ROOT);
        if (BLACK.matcher(c).matches()) {
            return "var(--k)";
        }
        if (WHITE.matcher(c).matches()) {
            return "var(--w)";
        }
        if (NO_COLOURS.contains(c)) {
            return c;
        }
        return COLOUR.matcher(c).matches() ? "light-dark(" + c + ",oklch(from " + c + " calc(.97 - .75*l) c h))" : "";
    }

    private static String filter(String style) {
        StringBuilder out = new StringBuilder();
        for (String declaration : apart(style, ';')) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = value(name, declaration.substring(colon + 1).replaceAll("(?i)!\\s*important\\s*$", ""));
                name = name.equals("background") ? "background-color" : name;
                if (!value.isEmpty() && PROPERTIES.contains(name)) {
                    out.append(out.length() == 0 ? "" : ";")
                            .append(name)
                            .append(':')
                            .append(value);
                }
            }
        }
        return out.toString();
    }

    private static String value(String name, String value) {
        boolean font = name.equals("font-family") || name.equals("font");
        String folded = value.strip().toLowerCase(Locale.ROOT);
        if (name.endsWith("color") || name.equals("background")) {
            return colour(folded);
        }
        boolean places = name.equals("position") && !folded.equals("relative")
                || (name.equals("top") || name.equals("bottom"))
                        && !SMALL_SHIFT.matcher(folded).matches();
        if (places || name.equals("display") && !DISPLAYS.contains(folded)) {
            return "";
        }
        boolean border = name.startsWith("border");
        List<String> kept = new ArrayList<>();
        for (String token : apart(folded.replace(",", " , ").replace("/", " / "), ' ')) {
            boolean plain = PLAIN.matcher(token).matches();
            if (border && Character.isLetter(token.charAt(0)) | token.charAt(0) == '#') {
                String colour = colour(token);
                if (colour.isEmpty()) {
                    return "";
                }
                kept.add(colour);
            } else if (plain || font && FAMILY.matcher(token).matches()) {
                kept.add(token.replace('"', '\''));
            } else {
                return "";
            }
        }
        return String.join(" ", kept);
    }

    /** The pieces between separators that stand in no quotes and brackets, blank ones left out. */
    private static List<String> apart(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? separator : text.charAt(i);
            if (i == text.length() || c == separator && quote == 0 && depth == 0) {
                String piece = text.substring(from, i).strip();
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                from = i + 1;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            }
        }
        return pieces;
    }
}
