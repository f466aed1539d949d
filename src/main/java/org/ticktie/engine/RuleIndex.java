package org.ticktie.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What the build step left behind for the program to find.
 *
 * @param key changes with the rules and with the classes that they speak of
 * @param models names of the model classes
 * @param files the DRL files
 * @param classes every class file that was generated
 */
record RuleIndex(String key, List<String> models, List<String> files, List<String> classes) {
    static final String RESOURCE = "META-INF/ticktie/rules.index";

    static RuleIndex parse(String text) {
        String key = "";
        List<String> models = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String value = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("key ")) {
                key = value;
            } else if (line.startsWith("model ")) {
                models.add(value);
            } else if (line.startsWith("file ")) {
                files.add(value);
            } else if (line.startsWith("class ")) {
                classes.add(value);
            }
        }
        return new RuleIndex(key, models, files, classes);
    }

    String print() {
        StringBuilder text = new StringBuilder("key ").append(key).append('\n');
        models.forEach(m -> text.append("model ").append(m).append('\n'));
        files.forEach(f -> text.append("file ").append(f).append('\n'));
        classes.forEach(c -> text.append("class ").append(c).append('\n'));
        return text.toString();
    }
}
