package org.ticktie.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ticktie.finding.Counts;
import org.ticktie.finding.Status;
import org.ticktie.rule.Severity;

/**
 * What a line of {@code jsonl} printed before says in short.
 *
 * @param document its name, as given then
 * @param status how it came out as a whole
 * @param counts its tally
 * @param open severities of its findings, save the accepted ones
 */
public record JsonSummary(String document, Status status, Counts counts, List<Severity> open) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * Reads a line.
     *
     * @throws IOException where it is none that {@link JsonReport} printed, or not all of one
     */
    public static JsonSummary of(String line) throws IOException {
        String document = null;
        Status status = null;
        Map<String, Integer> counts = new TreeMap<>();
        List<Severity> open = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "document" -> document = json.getText();
                    case "status" -> status = constant(Status.class, json);
                    case "counts" -> {
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            counts.put(json.currentName(), json.nextIntValue(0));
                        }
                    }
                    case "findings" -> findings(json, open);
                    default -> json.skipChildren();
                }
            }
            if (document == null || status == null || json.currentToken() != JsonToken.END_OBJECT) {
                throw new IOException("is no line of ticktie/1");
            }
        }
        return new JsonSummary(document, status, tally(counts), List.copyOf(open));
    }

    private static void findings(JsonParser json, List<Severity> open) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Severity severity = null;
            boolean accepted = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("severity")) {
                    severity = constant(Severity.class, json);
                } else {
                    accepted |= field.equals("acceptance");
                    json.skipChildren();
                }
            }
            if (severity != null && !accepted) {
                open.add(severity);
            }
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonParser json) throws IOException {
        try {
            return Enum.valueOf(type, json.getText().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IOException("is no line of ticktie/1", e);
        }
    }

    private static Counts tally(Map<String, Integer> c) {
        return new Counts(
                c.getOrDefault("relations", 0),
                c.getOrDefault("agree", 0),
                c.getOrDefault("rounding", 0),
                c.getOrDefault("exceptions", 0),
                c.getOrDefault("accepted", 0),
                c.getOrDefault("numbers", 0),
                c.getOrDefault("tied", 0),
                c.getOrDefault("rounding_numbers", 0),
                c.getOrDefault("discrepancies", 0),
                c.getOrDefault("untested", 0));
    }
}
