package org.ticktie.rule;

/**
 * What is wrong with a rule, or with what is said about rules, and where.
 *
 * @param file the file, or empty where it was said elsewhere
 * @param line counted from 1, or 0 where the whole file is meant
 * @param rule the name of the rule, or empty
 * @param text what is wrong
 * @param maybe what may have been meant, or empty
 */
public record RuleMistake(String file, int line, String rule, String text, String maybe) {
    /** As a message prints it: {@code house.drl:12: rule "HR01 …": there is no …}, and a second line where there is a guess. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(':').append(line);
        }
        if (!file.isEmpty()) {
            out.append(": ");
        }
        if (!rule.isEmpty()) {
            out.append("rule \"").append(rule).append("\": ");
        }
        out.append(text);
        return maybe.isEmpty()
                ? out.toString()
                : out.append("\n  Maybe ").append(maybe).toString();
    }
}
