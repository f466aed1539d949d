package org.ticktie.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Evidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.rule.Rule;
import org.ticktie.rule.Severity;

/**
 * Results in the format in which static analysers exchange theirs, SARIF 2.1.0: one run with all rules that ran, a result a
 * finding, and on request a result with {@code kind: pass} for every relation that holds.
 */
final class SarifReport implements PrintedReport {
    static final JsonFactory FACTORY = new JsonFactory();
    private final List<Rule> rules;
    private final Map<String, Integer> indices = new HashMap<>();
    private final boolean passes;

    /**
     * @param rules the rules that ran
     * @param passes whether relations that hold are told as well
     */
    SarifReport(List<Rule> rules, boolean passes) {
        this.rules = rules;
        this.passes = passes;
        for (int i = 0; i < rules.size(); i++) {
            indices.put(rules.get(i).code(), i);
        }
    }

    /** The results of one document, joined by commas; the frame around those of all documents is the binding's. */
    @Override
    public String print(Result result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter(",\n"));
            for (Finding f : result.findings()) {
                finding(json, result, f);
            }
            for (Relation r : passes ? result.relations() : List.<Relation>of()) {
                if (r.outcome() == Outcome.AGREES || r.outcome() == Outcome.ROUNDING) {
                    pass(json, result, r);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public Binding binding() {
        return new SarifRun(rules);
    }

    private void finding(JsonGenerator json, Result result, Finding f) throws IOException {
        json.writeStartObject();
        rule(json, f.rule());
        json.writeStringField("kind", "fail");
        json.writeStringField("level", level(f.severity()));
        message(json, f.message());
        SarifLocations locations = new SarifLocations(json, result);
        json.writeArrayFieldStart("locations");
        if (f.reported() != null) {
            locations.write(f.reported());
        }
        json.writeEndArray();
        related(json, locations, f);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("ticktieFinding/v1", f.fingerprint());
        json.writeEndObject();
        json.writeArrayFieldStart("suppressions");
        if (f.isAccepted()) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", f.acceptance().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        properties(json, f);
        json.writeEndObject();
    }

    private static void related(JsonGenerator json, SarifLocations locations, Finding f) throws IOException {
        json.writeArrayFieldStart("relatedLocations");
        int id = 1;
        for (Amount suspect : f.suspects()) {
            if (!suspect.equals(f.reported())) {
                locations.write(suspect, id++, "may be wrong instead: " + Figures.print(suspect));
            }
        }
        for (Evidence e : f.evidence()) {
            locations.write(e.amount(), id++, e.role() + ": " + Figures.print(e.amount()));
        }
        json.writeEndArray();
    }

    private static void properties(JsonGenerator json, Finding f) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("id", f.id());
        json.writeArrayFieldStart("formulas");
        for (Relation r : f.relations()) {
            json.writeString(r.comparison().formula());
        }
        json.writeEndArray();
        if (f.reported() != null) {
            json.writeStringField("reported", Figures.print(f.reported()));
            if (f.expected() != null) {
                json.writeStringField("expected", Figures.print(f.expected(), f.reported()));
            }
            if (f.difference() != null) {
                json.writeStringField("difference", Figures.print(f.difference(), f.reported()));
            }
        }
        if (f.diagnosis() != null) {
            json.writeStringField("mechanism", f.diagnosis().mechanism());
            json.writeStringField("implied", f.diagnosis().implied());
            json.writeStringField(
                    "confidence", f.diagnosis().confidence().name().toLowerCase(Locale.ROOT));
        }
        json.writeEndObject();
    }

    private void pass(JsonGenerator json, Result result, Relation r) throws IOException {
        json.writeStartObject();
        rule(json, r.rule().code());
        json.writeStringField("kind", "pass");
        json.writeStringField("level", "none");
        String how = r.outcome() == Outcome.ROUNDING ? " (within rounding)" : "";
        message(json, r.comparison().formula() + how);
        json.writeArrayFieldStart("locations");
        List<Amount> reported = r.comparison().reported().amounts();
        if (!reported.isEmpty()) {
            new SarifLocations(json, result).write(reported.get(0));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(JsonGenerator json, String code) throws IOException {
        json.writeStringField("ruleId", code);
        Integer index = indices.get(code);
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
    }

    /** Text of a document must not become a link, which messages write as {@code [words](target)}. */
    static void message(JsonGenerator json, String text) throws IOException {
        text(json, "message", text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text);
    }

    static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
