package org.ticktie.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets of a release, held to the release: every selector begins inside it, classes bear a name that the page
 * around it does not use. Rules under a condition and selectors of other kinds than names and classes are left out.
 */
final class ScopedStyles {
    /** Marks the classes of the release. */
    static final String CLASS = "r-";

    private static final int MOST_RULES = 2000;
    private static final Pattern WITHOUT_RULES =
            Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+(?:\\*/|$)|<!--|-->|@(?:import|charset|namespace)[^;{}]*+;");
    private static final Pattern COMPOUND =
            Pattern.compile("([a-z][a-z0-9]{0,15})?((?:\\.[\\w-]{1,60})*)", Pattern.CASE_INSENSITIVE);

    private final SafeStyle safe;
    private final StringBuilder out = new StringBuilder();
    private int rules;

    ScopedStyles(SafeStyle safe) {
        this.safe = safe;
    }

    void add(String sheet) {
        String text = WITHOUT_RULES.matcher(sheet).replaceAll(" ");
        int at = 0;
        while (at < text.length() && rules < MOST_RULES) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String head = text.substring(at, open).strip();
            int close = end(text, open);
            if (!head.contains("@")) {
                rule(head, text.substring(open + 1, close));
            }
            at = close + 1;
        }
    }

    boolean isEmpty() {
        return out.length() == 0;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void rule(String selectors, String declarations) {
        String kept = safe.declarations(declarations);
        List<String> scoped = new ArrayList<>();
        for (String selector : selectors.split(",")) {
            String one = scoped(selector.strip());
            if (!one.isEmpty()) {
                scoped.add(one);
            }
        }
        if (!kept.isEmpty() && !scoped.isEmpty()) {
            rules++;
            out.append(String.join(",", scoped)).append('{').append(kept).append("}\n");
        }
    }

    private static String scoped(String selector) {
        StringBuilder result = new StringBuilder(".release");
        if (selector.equalsIgnoreCase("body") || selector.equalsIgnoreCase("html")) {
            return result.append(" .body").toString();
        }
        for (String part : selector.split("\\s+")) {
            Matcher m = COMPOUND.matcher(part);
            // its own mark elements are shown as spans; those that are there now are the report's
            if (part.isEmpty() || !m.matches() || "mark".equalsIgnoreCase(m.group(1))) {
                return "";
            }
            if (!"body".equalsIgnoreCase(m.group(1)) && !"html".equalsIgnoreCase(m.group(1))) {
                result.append(' ').append(m.group(1) == null ? "" : m.group(1));
                result.append(m.group(2).replace(".", "." + CLASS));
            }
        }
        return result.toString();
    }

    /** The bracket that closes the one at {@code open}. */
    private static int end(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
