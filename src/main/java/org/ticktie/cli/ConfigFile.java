package org.ticktie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.ticktie.rule.Nearest;
import org.ticktie.rule.RuleCatalogue;
import org.ticktie.rule.RuleException;
import org.ticktie.rule.RuleMistake;
import org.ticktie.rule.RuleSettings;
import org.ticktie.rule.Severity;

/**
 * Settings of rules in YAML. Only nodes are read, nothing is constructed from tags; and rules cannot be named in it, since they
 * are code and come from the command line alone.
 */
final class ConfigFile {
    private static final int LARGEST = 1 << 20;
    private static final String DISABLE = "disable";
    private static final String SEVERITY = "severity";

    private final Path file;
    private final List<RuleMistake> mistakes = new ArrayList<>();
    private final Set<String> disabled = new TreeSet<>();
    private final Map<String, Severity> severities = new TreeMap<>();

    private ConfigFile(Path file) {
        this.file = file;
    }

    /** Reads a file; everything that is wrong with it is told at once. */
    static RuleSettings read(Path file) {
        ConfigFile config = new ConfigFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            config.root(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            config.mistake(Optional.empty(), Files.exists(file) ? "cannot be read" : "no such file", "");
        }
        if (!config.mistakes.isEmpty()) {
            throw new RuleException(config.mistakes);
        }
        return new RuleSettings(null, config.disabled, config.severities);
    }

    private void root(String text) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().build()).composeString(text);
        } catch (MarkedYamlEngineException e) {
            mistake(e.getProblemMark(), String.valueOf(e.getProblem()), "");
            return;
        } catch (YamlEngineException e) {
            mistake(Optional.empty(), String.valueOf(e.getMessage()), "");
            return;
        }
        if (root.isEmpty()) {
            return;
        }
        for (NodeTuple entry : entries(root.get(), "the file should map " + DISABLE + " and " + SEVERITY)) {
            String key = word(entry.getKeyNode());
            switch (key) {
                case DISABLE -> disable(entry.getValueNode());
                case SEVERITY -> severity(entry.getValueNode());
                case "rules" ->
                    mistake(entry.getKeyNode(), "rules are code and come from the command line alone", "--rules DIR");
                default ->
                    mistake(
                            entry.getKeyNode(),
                            "there is no setting " + key,
                            Nearest.to(key, List.of(DISABLE, SEVERITY)));
            }
        }
    }

    private void disable(Node node) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(n -> disabled.add(code(n)));
        } else {
            mistake(node, DISABLE + " should be a list of codes", DISABLE + ": [NA09, RT]");
        }
    }

    private void severity(Node node) {
        for (NodeTuple entry : entries(node, SEVERITY + " should map codes to severities")) {
            String word = word(entry.getValueNode());
            Severity severity = RuleCatalogue.severity(word);
            if (severity == null) {
                mistake(entry.getValueNode(), "there is no severity " + word, "error, warning or note");
            } else {
                severities.put(code(entry.getKeyNode()), severity);
            }
        }
    }

    private List<NodeTuple> entries(Node node, String otherwise) {
        if (node instanceof MappingNode map) {
            return map.getValue();
        }
        mistake(node, otherwise, "");
        return List.of();
    }

    private static String code(Node node) {
        return word(node).toUpperCase(Locale.ROOT);
    }

    private static String word(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "(no single word)";
    }

    private void mistake(Node at, String text, String maybe) {
        mistake(at.getStartMark(), text, maybe);
    }

    private void mistake(Optional<Mark> at, String text, String maybe) {
        int line = at.map(m -> m.getLine() + 1).orElse(0);
        mistakes.add(new RuleMistake(file.toString(), line, "", text, maybe));
    }
}
