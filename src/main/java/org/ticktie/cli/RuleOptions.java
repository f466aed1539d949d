package org.ticktie.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ticktie.rule.RuleSettings;
import org.ticktie.rule.Severity;
import picocli.CommandLine.Option;

/** The options of every command that runs or lists rules. */
final class RuleOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Your own rules (*.drl) beside the built-in ones. Rules are code: name only what you would run.")
    Path own;

    @Option(
            names = "--disable",
            paramLabel = "CODE",
            split = ",",
            description = "Code of a rule (NA09), or of a family (NA), that makes no finding. Repeatable.")
    Set<String> disabled = new LinkedHashSet<>();

    @Option(
            names = "--severity",
            paramLabel = "CODE=SEVERITY",
            split = ",",
            description =
                    "error, warning or note for a rule or a family, instead of its own: TO01=warning. Repeatable.")
    Map<String, Severity> severities = new LinkedHashMap<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "YAML with \"disable\" (a list) and \"severity\" (a map); the command line goes before it.")
    Path config;

    /** What all of them say together. */
    RuleSettings settings() {
        Set<String> off = new TreeSet<>();
        disabled.forEach(c -> off.add(c.strip().toUpperCase(Locale.ROOT)));
        Map<String, Severity> grades = new TreeMap<>();
        severities.forEach((c, s) -> grades.put(c.strip().toUpperCase(Locale.ROOT), s));
        RuleSettings said = new RuleSettings(own, off, grades);
        return config == null ? said : ConfigFile.read(config).and(said);
    }
}
