package org.ticktie.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What the build step read and wrote.
 *
 * @param key changes with the rules and with the classes that they speak of
 * @param files the DRL files
 * @param written every file that was generated
 */
record RuleIndex(String key, List<String> files, List<String> written) {
    static final String RESOURCE = "META-INF/ticktie/rules.index";

    static RuleIndex parse(String text) {
        String key = "";
        List<String> files = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String value = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("key ")) {
                key = value;
            } else if (line.startsWith("file ")) {
                files.add(value);
            } else if (line.startsWith("written ")) {
                written.add(value);
            }
        }
        return new RuleIndex(key, files, written);
    }

    String print() {
        StringBuilder text = new StringBuilder("key ").append(key).append('\n');
        files.forEach(f -> text.append("file ").append(f).append('\n'));
        written.forEach(w -> text.append("written ").append(w).append('\n'));
        return text.toString();
    }
}
