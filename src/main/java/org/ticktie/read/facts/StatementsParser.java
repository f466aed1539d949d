package org.ticktie.read.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Block;

/** Walks over the JSON once; whatever has the wrong type is noted and skipped. */
final class StatementsParser {
    private final JsonParser parser;
    private final Violations violations;
    private final List<Block> blocks;

    StatementsParser(JsonParser parser, Violations violations, List<Block> blocks) {
        this.parser = parser;
        this.violations = violations;
        this.blocks = blocks;
    }

    void parse() throws IOException {
        parser.nextToken();
        boolean[] seen = new boolean[1];
        object("an object with \"statements\"", key -> {
            switch (key) {
                case "statements" -> {
                    seen[0] = true;
                    array("an array of statements", this::statement);
                }
                case "$schema", "document" -> string();
                default -> unknown("statements, document or $schema");
            }
        });
        if (!seen[0] && violations.isEmpty()) {
            violations.add("", "expected \"statements\"");
        }
        if (parser.nextToken() != null) {
            violations.add("", "expected nothing behind the closing brace");
        }
    }

    private void statement() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            expected("a statement");
            return;
        }
        String at = pointer();
        Statement statement = new Statement(at);
        object("a statement", key -> {
            switch (key) {
                case "kind" -> {
                    String kind = string();
                    if (!statement.kind(kind)) {
                        violations.add(pointer(), "expected one of " + Statement.kinds());
                    }
                }
                case "scale" -> scale(statement);
                case "title" -> statement.title = string();
                case "currency" -> statement.currency = string();
                case "columns" -> array("an array of column headings", () -> statement.columns.add(string()));
                case "rows" -> array("an array of rows", () -> statement.rows.add(row()));
                default -> unknown("kind, title, scale, currency, columns or rows");
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
        String text = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getText() : string();
        if (!statement.scale(text)) {
            violations.add(
                    pointer(), "expected units, thousands, millions or billions (or 1, 1000, 1000000, 1000000000)");
        }
    }

    private Row row() throws IOException {
        Row row = new Row(pointer());
        object("a row", key -> {
            switch (key) {
                case "caption" -> row.caption = string();
                case "indent" -> row.indent = indent();
                case "values" -> array("an array of values", () -> row.values.add(value()));
                default -> unknown("caption, indent or values");
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
        expected("a depth from 0 to 99");
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
                    violations.add(pointer(), "expected a number of at most 18 digits");
                }
                yield printed;
            }
            default -> {
                expected("a number, a figure as printed, or null");
                yield null;
            }
        };
    }

    private interface Member {
        void read(String key) throws IOException;
    }

    private interface Element {
        void read() throws IOException;
    }

    private void object(String what, Member member) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            expected(what);
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            member.read(key);
        }
    }

    private void array(String what, Element element) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            expected(what);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            element.read();
        }
    }

    private String string() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        expected("a string");
        return "";
    }

    private void unknown(String known) throws IOException {
        violations.add(pointer(), "is not known here; expected " + known);
        parser.skipChildren();
    }

    private void expected(String what) throws IOException {
        violations.add(pointer(), "expected " + what);
        parser.skipChildren();
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
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
