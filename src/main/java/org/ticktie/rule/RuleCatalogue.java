package org.ticktie.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All rules with their pages, as the text of the DRL files declares them (comments do not survive compilation). */
public final class RuleCatalogue {
    private static final Pattern RULE = Pattern.compile(
            "(?:/\\*\\*((?:[^*]|\\*(?!/))*+)\\*/\\s*)?^rule\\s+\"([A-Z]+\\d+)\\s+([^\"]+)\"([^;]*?)^\\s*when\\b",
            Pattern.MULTILINE);
    private static final Pattern SEVERITY = Pattern.compile("@severity\\(\\s*(\\w+)\\s*\\)");
    private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\t]*\\*[ \\t]?");

    private final Map<String, Rule> byCode = new TreeMap<>();

    /** Reads the rules of DRL files, given as name and text. */
    public RuleCatalogue(Map<String, String> files) {
        new TreeMap<>(files).forEach(this::read);
    }

    private void read(String file, String text) {
        Matcher m = RULE.matcher(text);
        while (m.find()) {
            Matcher severity = SEVERITY.matcher(m.group(4));
            if (!severity.find()) {
                throw new IllegalArgumentException(file + ": rule " + m.group(2) + " has no @severity");
            }
            String page = m.group(1) == null
                    ? ""
                    : MARGIN.matcher(m.group(1)).replaceAll("").strip();
            Rule rule = new Rule(
                    m.group(2),
                    m.group(3).strip(),
                    Severity.valueOf(severity.group(1).toUpperCase(Locale.ROOT)),
                    page,
                    file);
            if (byCode.put(rule.code(), rule) != null) {
                throw new IllegalArgumentException(file + ": two rules have the code " + rule.code());
            }
        }
    }

    /** Every rule, by file and code. */
    public List<Rule> rules() {
        List<Rule> all = new ArrayList<>(byCode.values());
        all.sort(Comparator.comparing(Rule::file).thenComparing(Rule::code));
        return all;
    }

    /** The rule of that code, or null. */
    public Rule rule(String code) {
        return byCode.get(code);
    }

    /** The rule that the engine knows under that name, or null. */
    public Rule named(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? null : byCode.get(name.substring(0, blank));
    }
}
