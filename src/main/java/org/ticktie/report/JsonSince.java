package org.ticktie.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Since;

/** How the JSON report tells what has become of a document since an earlier draft. */
final class JsonSince {
    private JsonSince() {}

    static void write(JsonGenerator json, Since since) throws IOException {
        json.writeObjectFieldStart("since");
        json.writeStringField("previous", since.previous());
        json.writeArrayFieldStart("new");
        for (Finding f : since.fresh()) {
            json.writeString(f.id());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("changed");
        for (Since.Changed c : since.changed()) {
            json.writeStartObject();
            json.writeStringField("finding", c.now().id());
            json.writeFieldName("was");
            past(json, c.was());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("resolved");
        for (Finding f : since.resolved()) {
            past(json, f);
        }
        json.writeEndArray();
        json.writeNumberField("moved", since.moved());
        json.writeArrayFieldStart("stragglers");
        for (Since.Straggler s : since.stragglers()) {
            straggler(json, s);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void past(JsonGenerator json, Finding f) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", f.rule());
        json.writeStringField("fingerprint", f.fingerprint());
        json.writeStringField("message", f.message());
        json.writeEndObject();
    }

    private static void straggler(JsonGenerator json, Since.Straggler s) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("moved");
        for (Since.Move m : s.moved()) {
            json.writeStartObject();
            json.writeStringField("from", m.from().text());
            JsonNumbers.reference(json, m.to());
            json.writeStringField("where", m.to().where());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("stayed");
        for (Amount a : s.stayed()) {
            json.writeStartObject();
            JsonNumbers.reference(json, a);
            json.writeStringField("where", a.where());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("formula", s.formula());
        json.writeEndObject();
    }
}
