package org.ticktie.rule;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rules to run, and how grave their findings are.
 *
 * @param own a folder of {@code .drl} files, or one such file, to run beside the built-in rules; null for none. Rules are
 *     code: name only what you would run
 * @param disabled codes ({@code BS01}) or families ({@code BS}) of rules that make no finding
 * @param severities severities by code or family, instead of the rules' own; a code goes before its family
 */
public record RuleSettings(Path own, Set<String> disabled, Map<String, Severity> severities) {
    /** The built-in rules as they are. */
    public static final RuleSettings BUILT_IN = new RuleSettings(null, Set.of(), Map.of());

    public RuleSettings {
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
    }

    /** These settings and those of a second source, which goes before this one where both speak of a severity. */
    public RuleSettings and(RuleSettings other) {
        Set<String> off = new TreeSet<>(disabled);
        off.addAll(other.disabled);
        Map<String, Severity> all = new TreeMap<>(severities);
        all.putAll(other.severities);
        return new RuleSettings(other.own == null ? own : other.own, off, all);
    }

    boolean disables(Rule rule) {
        return disabled.contains(rule.code()) || disabled.contains(rule.family());
    }

    Severity severityOf(Rule rule) {
        return severities.getOrDefault(rule.code(), severities.getOrDefault(rule.family(), rule.severity()));
    }
}
