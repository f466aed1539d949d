package org.ticktie.read.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.document.TaggedFact;

/** Walks over the JSON once; whatever has the wrong type is noted and skipped. */
final class StatementsParser {
    private final JsonParser parser;
    private final Violations violations;
    private final List<Block> blocks;
    private final JsonWalk walk;
    private final FactsParser facts;

    StatementsParser(JsonParser parser, Violations violations, List<Block> blocks, List<TaggedFact> tagged) {
        this.parser = parser;
        this.violations = violations;
        this.blocks = blocks;
        this.walk = new JsonWalk(parser, violations);
        this.facts = new FactsParser(parser, walk, violations, tagged);
    }

    void parse() throws IOException {
        parser.nextToken();
        boolean[] seen = new boolean[1];
        walk.object("an object with \"statements\" or \"facts\"", key -> {
            switch (key) {
                case "statements" -> {
                    seen[0] = true;
                    walk.array("an array of statements", this::statement);
                }
                case "facts" -> {
                    seen[0] = true;
                    facts.read();
                }
                case "$schema", "document", "source", "entityName" -> walk.string();
                // what xBRL-JSON, company facts and extraction programs say of the filing
                case "documentInfo", "meta", "cik" -> parser.skipChildren();
                default -> walk.unknown("statements, facts, document, source, meta or $schema");
            }
        });
        if (!seen[0] && violations.isEmpty()) {
            violations.add("", "expected \"statements\" or \"facts\"");
        }
        if (parser.nextToken() != null) {
            violations.add(
                    "",
                    "expected nothing behind the closing brace; JSON Lines hold a document a line, which \"ticktie check\""
                            + " and Ticktie.lines read one by one");
        }
    }

    private void statement() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            walk.expected("a statement");
            return;
        }
        String at = walk.pointer();
        Statement statement = new Statement(at);
        walk.object("a statement", key -> {
            switch (key) {
                case "kind" -> {
                    String kind = walk.string();
                    if (!statement.kind(kind)) {
                        violations.add(walk.pointer(), "expected one of " + Statement.kinds());
                    }
                }
                case "scale" -> scale(statement);
                case "title" -> statement.title = walk.string();
                case "currency" -> statement.currency = walk.string();
                case "columns" -> walk.array("an array of column headings", () -> statement.columns.add(walk.string()));
                case "rows" -> walk.array("an array of rows", () -> statement.rows.add(row()));
                default -> walk.unknown("kind, title, scale, currency, columns or rows");
            }
        });
        if (statement.columns.isEmpty()) {
            violations.add(at, "expected at least one heading in \"columns\"");
        }
        for (Row row : statement.rows) {
            if (row.values.size() > statement.columns.size()) {
                violations.add(
                        row.pointer + "/values",
                        "expected at most " + statement.columns.size() + " values, one for each column");
            }
        }
        statement.addTo(blocks);
    }

    private void scale(Statement statement) throws IOException {
        String text = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getText() : walk.string();
        if (!statement.scale(text)) {
            violations.add(
                    walk.pointer(),
                    "expected units, thousands, millions or billions (or 1, 1000, 1000000, 1000000000)");
        }
    }

    private Row row() throws IOException {
        Row row = new Row(walk.pointer());
        walk.object("a row", key -> {
            switch (key) {
                case "caption" -> row.caption = walk.string();
                case "indent" -> row.indent = indent();
                case "values" -> walk.array("an array of values", () -> row.values.add(value()));
                default -> walk.unknown("caption, indent or values");
            }
        });
        if (row.caption == null) {
            violations.add(row.pointer, "expected a \"caption\"");
            row.caption = "";
        }
        return row;
    }

    private int indent() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getText().length() <= 2) {
            return Math.max(0, parser.getIntValue());
        }
        walk.expected("a depth from 0 to 99");
        return 0;
    }

    /** A figure as it would be printed, or null for a blank cell. */
    private String value() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String printed = PrintedNumber.print(parser.getText());
                if (printed == null) {
                    violations.add(walk.pointer(), "expected a number of at most 18 digits");
                }
                yield printed;
            }
            default -> {
                walk.expected("a number, a figure as printed, or null");
                yield null;
            }
        };
    }

    /** A row as it is read. */
    static final class Row {
        final String pointer;
        final List<String> values = new ArrayList<>();
        String caption;
        int indent;

        Row(String pointer) {
            this.pointer = pointer;
        }
    }
}
