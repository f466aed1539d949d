package org.ticktie.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.finding.Status;
import org.ticktie.rule.Rule;

/** The frame of a SARIF file: the tool and its rules before the results, the documents and what went wrong behind them. */
final class SarifRun implements Binding {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<Rule> rules;
    private final List<Part> documents = new ArrayList<>();
    private boolean first = true;

    SarifRun(List<Rule> rules) {
        this.rules = rules;
    }

    @Override
    public void begin(OutputStream out) throws IOException {
        write(out, "{\"$schema\":\"" + SCHEMA + "\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":");
        write(out, written(this::tool) + ",\n\"columnKind\":\"utf16CodeUnits\",\"results\":[");
    }

    @Override
    public void add(Part part, OutputStream out) throws IOException {
        if (part.bytes().length > 0) {
            write(out, first ? "\n" : ",\n");
            first = false;
            out.write(part.bytes());
        }
        documents.add(new Part(part.document(), part.status(), part.reason(), part.counts(), new byte[0]));
    }

    @Override
    public void end(int exitCode, OutputStream out) throws IOException {
        write(out, "],\n\"artifacts\":" + written(this::artifacts));
        write(out, ",\n\"invocations\":[" + written(json -> invocation(json, exitCode)) + "]}]}\n");
    }

    private interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = SarifReport.FACTORY.createGenerator(text)) {
            writing.write(json);
        }
        return text.toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void tool(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Ticktie");
        json.writeStringField("semanticVersion", ToolVersion.text());
        json.writeArrayFieldStart("rules");
        for (Rule r : rules) {
            json.writeStartObject();
            json.writeStringField("id", r.code());
            SarifReport.text(json, "shortDescription", r.assertion());
            SarifReport.text(json, "fullDescription", r.assertion() + ".");
            json.writeObjectFieldStart("help");
            json.writeStringField("text", r.page().isEmpty() ? r.assertion() : r.page());
            json.writeStringField("markdown", "# " + r.name() + "\n\n" + r.page());
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", SarifReport.level(r.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artifacts(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Part d : documents) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", SarifLocations.uri(d.document()));
            json.writeEndObject();
            json.writeArrayFieldStart("roles");
            json.writeString("analysisTarget");
            json.writeEndArray();
            json.writeObjectFieldStart("properties");
            json.writeStringField("tally", d.isUnreadable() ? "" : Tally.of(d.counts()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void invocation(JsonGenerator json, int exitCode) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", documents.stream().noneMatch(Part::isUnreadable));
        json.writeNumberField("exitCode", exitCode);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Part d : documents) {
            if (d.isUnreadable() || d.status() == Status.UNTESTED) {
                json.writeStartObject();
                json.writeStringField("level", d.isUnreadable() ? "error" : "warning");
                SarifReport.message(
                        json,
                        d.document() + (d.isUnreadable() ? " was not read: " : ": nothing was tested: ") + d.reason());
                json.writeArrayFieldStart("locations");
                json.writeStartObject();
                json.writeObjectFieldStart("physicalLocation");
                SarifLocations.artifact(json, d.document());
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
