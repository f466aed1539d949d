package org.ticktie.report.html;

import org.ticktie.report.Legible;

/** Text as markup. */
final class Markup {
    private Markup() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), out);
        return out.toString();
    }

    /** Appends part of a text; characters that command become nothing, or a sign that they were there. */
    static void escape(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                        out.append('\n');
                    }
                }
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c < ' ' || Legible.isLegible(text, i) ? c : '\uFFFD');
                    }
                }
            }
        }
    }
}
