package org.ticktie.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Result;
import org.ticktie.source.JsonPointer;
import org.ticktie.source.OtherDocument;
import org.ticktie.source.TextSpan;

/** Writes where figures of one document stand. */
final class SarifLocations {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final JsonGenerator json;
    private final Result result;
    private final String source;

    SarifLocations(JsonGenerator json, Result result) {
        this.json = json;
        this.result = result;
        this.source = result.source() == null ? "" : result.source().text();
    }

    void write(Amount amount) throws IOException {
        json.writeStartObject();
        place(amount);
        json.writeEndObject();
    }

    /** A location that a message speaks of under a number. */
    void write(Amount amount, int id, String message) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", id);
        SarifReport.message(json, message);
        place(amount);
        json.writeEndObject();
    }

    private void place(Amount amount) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        artifact(json, amount.place() instanceof OtherDocument other ? other.document() : result.document());
        if (amount.place() instanceof TextSpan span) {
            region(span, amount);
        } else if (amount.place() instanceof OtherDocument other && other.place() instanceof TextSpan span) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", span.line());
            json.writeNumberField("startColumn", span.column());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        if (amount.place() instanceof JsonPointer pointer) {
            json.writeStringField("fullyQualifiedName", pointer.pointer());
            json.writeStringField("decoratedName", amount.where());
            json.writeStringField("kind", "value");
        } else {
            json.writeStringField("fullyQualifiedName", amount.where());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** SARIF does not count a byte order mark; places do. */
    private void region(TextSpan span, Amount amount) throws IOException {
        int mark = source.startsWith("\uFEFF") ? 1 : 0;
        int column = span.column() - (span.line() == 1 ? mark : 0);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", span.line());
        json.writeNumberField("startColumn", column);
        if (span.end() - span.start() == amount.text().length()) {
            json.writeNumberField("endColumn", column + span.end() - span.start());
        }
        json.writeNumberField("charOffset", span.start() - mark);
        json.writeNumberField("charLength", span.end() - span.start());
        if (span.end() <= source.length()) {
            SarifReport.text(json, "snippet", source.substring(span.start(), span.end()));
        }
        json.writeEndObject();
    }

    static void artifact(JsonGenerator json, String document) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(document));
        json.writeEndObject();
    }

    /** The name of a file as a URI reference: relative where the name is. */
    static String uri(String document) {
        String path = document.replace('\\', '/');
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return uri.toString();
    }
}
