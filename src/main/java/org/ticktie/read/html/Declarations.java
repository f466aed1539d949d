package org.ticktie.read.html;

import java.util.Locale;
import org.ticktie.document.Rule;

/** What an element's style says of its look; what it does not say is null, NaN or NONE. */
final class Declarations implements Cloneable {
    static final Declarations NONE = new Declarations();

    Boolean bold;
    Boolean underlined;
    boolean hidden;
    boolean block;
    boolean inline;
    boolean lifted;
    boolean pageBreak;
    double fontSize = Double.NaN;
    double fontRatio = Double.NaN;
    double paddingLeft;
    double marginLeft;
    double textIndent;
    Rule above;
    Rule below;

    /** How far the first line is moved to the right, in points. */
    double indent() {
        return paddingLeft + marginLeft + textIndent;
    }

    /** These, overridden by the declarations of {@code css}. */
    Declarations with(String css) {
        Declarations result;
        try {
            result = (Declarations) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
        int from = 0;
        while (from < css.length()) {
            int to = css.indexOf(';', from);
            if (to < 0) {
                to = css.length();
            }
            int colon = css.indexOf(':', from);
            if (colon > from && colon < to) {
                result.declare(
                        css.substring(from, colon).strip().toLowerCase(Locale.ROOT),
                        css.substring(colon + 1, to).strip().toLowerCase(Locale.ROOT));
            }
            from = to + 1;
        }
        return result;
    }

    private void declare(String property, String value) {
        switch (property) {
            case "font-weight" -> bold = value.startsWith("bold") || Length.parse(value, 0) >= 600;
            case "font" -> {
                if (value.contains("bold")) {
                    bold = true;
                }
            }
            case "font-size" -> {
                fontRatio = value.endsWith("%") || value.endsWith("em") ? Length.ratio(value) : Double.NaN;
                fontSize = Double.isNaN(fontRatio) ? Length.parse(value, Double.NaN) : Double.NaN;
            }
            case "text-decoration", "text-decoration-line" -> underlined = value.contains("underline");
            case "display" -> {
                hidden = value.startsWith("none");
                inline = value.startsWith("inline");
                block = value.startsWith("block") || value.startsWith("flex") || value.startsWith("list-item");
            }
            case "visibility" -> hidden |= value.startsWith("hidden") || value.startsWith("collapse");
            case "vertical-align" -> lifted |= value.startsWith("super") || value.startsWith("text-top");
            case "top" -> lifted |= value.startsWith("-");
            case "padding" -> paddingLeft = Length.parse(side(value, 3), 0);
            case "padding-left" -> paddingLeft = Length.parse(value, 0);
            case "margin" -> marginLeft = Length.parse(side(value, 3), 0);
            case "margin-left" -> marginLeft = Length.parse(value, 0);
            case "page-break-before", "page-break-after", "break-before", "break-after" ->
                pageBreak |= value.startsWith("always") || value.startsWith("page");
            case "text-indent" -> textIndent = Length.parse(value, 0);
            case "border" -> {
                above = border(value);
                below = above;
            }
            case "border-top" -> above = border(value);
            case "border-bottom" -> below = border(value);
            case "border-style" -> {
                above = border(side(value, 0));
                below = border(side(value, 2));
            }
            case "border-top-style" -> above = border(value);
            case "border-bottom-style" -> below = border(value);
            default -> {}
        }
    }

    /** A side of a shorthand of one to four values: 0 top, 2 bottom, 3 left. */
    private static String side(String value, int side) {
        String[] values = value.split("\\s+");
        return switch (values.length) {
            case 1 -> values[0];
            case 2 -> values[side % 2];
            case 3 -> values[side == 3 ? 1 : side];
            default -> values[side];
        };
    }

    private static Rule border(String value) {
        if (value.contains("none")
                || value.contains("hidden")
                || value.contains("transparent")
                || value.contains("#fff")
                || value.contains("white")
                || value.startsWith("0 ")
                || value.startsWith("0p")) {
            return Rule.NONE;
        }
        if (value.contains("double")) {
            return Rule.DOUBLE;
        }
        return value.contains("solid")
                        || value.contains("dashed")
                        || value.contains("dotted")
                        || value.contains("groove")
                        || value.contains("ridge")
                        || value.contains("inset")
                        || value.contains("outset")
                ? Rule.SINGLE
                : Rule.NONE;
    }
}
