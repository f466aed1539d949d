package org.ticktie.read.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Walks over JSON once; whatever has the wrong type is noted and skipped. */
final class JsonWalk {
    /** What to do with a member of an object, whose value is the current token. */
    interface Member {
        void read(String key) throws IOException;
    }

    /** What to do with an element of an array, which is the current token. */
    interface Element {
        void read() throws IOException;
    }

    private final JsonParser parser;
    private final Violations violations;

    JsonWalk(JsonParser parser, Violations violations) {
        this.parser = parser;
        this.violations = violations;
    }

    void object(String what, Member member) throws IOException {
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

    void array(String what, Element element) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            expected(what);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            element.read();
        }
    }

    String string() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        expected("a string");
        return "";
    }

    void unknown(String known) throws IOException {
        violations.add(pointer(), "is not known here; expected " + known);
        parser.skipChildren();
    }

    void expected(String what) throws IOException {
        violations.add(pointer(), "expected " + what);
        parser.skipChildren();
    }

    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
