package org.ticktie.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.rule.Rule;

/**
 * The page of a rule that was applied.
 *
 * @param rule the rule
 * @param relations how many relations it tested
 * @param blocks the page in pieces
 */
record RulePage(Rule rule, int relations, List<Block> blocks) {
    private static final Pattern LABEL = Pattern.compile("^([A-Z][a-z ]{3,30}): *");

    /**
     * A piece of a page.
     *
     * @param label what it is about, or empty
     * @param text what it says
     * @param example whether it is a statement set in columns
     */
    record Block(String label, String text, boolean example) {}

    /** How sure the rule promises to be, and how often it was applied. */
    String tested() {
        return rule.severity().name().toLowerCase(Locale.ROOT) + ", tested " + relations
                + (relations == 1 ? " relation" : " relations");
    }

    static RulePage of(Rule rule, int relations) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean example = false;
        for (String line : rule.page().split("\n")) {
            boolean indented = line.startsWith("    ");
            if (!line.isBlank() && piece.length() > 0 && indented != example) {
                add(blocks, piece, example);
            }
            if (line.isBlank() && !example) {
                add(blocks, piece, false);
            } else {
                example = line.isBlank() ? example : indented;
                piece.append(example && line.length() >= 4 ? line.substring(4) : line.strip())
                        .append('\n');
            }
        }
        add(blocks, piece, example);
        return new RulePage(rule, relations, List.copyOf(blocks));
    }

    private static void add(List<Block> blocks, StringBuilder piece, boolean example) {
        String text = piece.toString().stripTrailing();
        piece.setLength(0);
        if (text.isBlank()) {
            return;
        }
        Matcher label = LABEL.matcher(text);
        if (!example && label.find()) {
            blocks.add(new Block(label.group(1), text.substring(label.end()), false));
        } else {
            blocks.add(new Block("", text, example));
        }
    }
}
