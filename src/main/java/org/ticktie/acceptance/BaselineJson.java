package org.ticktie.acceptance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.finding.Acceptance;

/** Baselines as files: {@code schema/accepted-1.schema.json}. */
public final class BaselineJson {
    private static final String SCHEMA = "ticktie-accepted/1";
    private static final JsonFactory FACTORY = new JsonFactory();

    private BaselineJson() {}

    /** The file at that path. @throws IOException with a message for the user where it is no baseline */
    public static Baseline read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException(path + ": no such baseline; \"ticktie accept\" begins one");
        }
        String text = Files.readString(path);
        List<AcceptedFinding> accepted = new ArrayList<>();
        String schema = "";
        try (JsonParser json = FACTORY.createParser(text)) {
            expect(json, json.nextToken(), JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("schema")) {
                    schema = json.getText();
                } else if (field.equals("accepted")) {
                    expect(json, value, JsonToken.START_ARRAY);
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        accepted.add(entry(json));
                    }
                } else {
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException(path + ": is no baseline: line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ": " + e.getOriginalMessage());
        }
        if (!schema.equals(SCHEMA)) {
            throw new IOException(path + ": is no baseline: its \"schema\" is not \"" + SCHEMA + "\"");
        }
        return new Baseline(accepted);
    }

    private static AcceptedFinding entry(JsonParser json) throws IOException {
        expect(json, json.currentToken(), JsonToken.START_OBJECT);
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            expect(json, json.nextToken(), JsonToken.VALUE_STRING);
            fields.put(field, json.getText());
        }
        for (String needed : List.of("fingerprint", "rule", "reason")) {
            if (fields.getOrDefault(needed, "").isBlank()) {
                throw new JsonParseException(json, "an acceptance has no " + needed);
            }
        }
        return new AcceptedFinding(
                fields.get("fingerprint"),
                fields.get("rule"),
                fields.getOrDefault("document", ""),
                fields.getOrDefault("line", ""),
                fields.getOrDefault("reported", ""),
                new Acceptance(fields.get("reason"), fields.getOrDefault("author", ""), date(json, fields)));
    }

    private static LocalDate date(JsonParser json, Map<String, String> fields) throws IOException {
        try {
            String expires = fields.get("expires");
            return expires == null ? null : LocalDate.parse(expires);
        } catch (DateTimeException e) {
            throw new JsonParseException(json, "\"" + fields.get("expires") + "\" is no date of the form 2026-12-31");
        }
    }

    private static void expect(JsonParser json, JsonToken token, JsonToken wanted) throws IOException {
        if (token != wanted) {
            throw new JsonParseException(json, "a " + wanted + " is missing");
        }
    }

    /** The baseline as its file holds it. */
    public static String print(Baseline baseline) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeArrayFieldStart("accepted");
            for (AcceptedFinding a : baseline.accepted()) {
                json.writeStartObject();
                json.writeStringField("fingerprint", a.fingerprint());
                json.writeStringField("rule", a.rule());
                json.writeStringField("document", a.document());
                json.writeStringField("line", a.line());
                json.writeStringField("reported", a.reported());
                json.writeStringField("reason", a.acceptance().reason());
                json.writeStringField("author", a.acceptance().author());
                if (a.acceptance().expires() != null) {
                    json.writeStringField("expires", a.acceptance().expires().toString());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }
}
