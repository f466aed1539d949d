package org.ticktie.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Untestable;
import org.ticktie.finding.Counts;
import org.ticktie.finding.Evidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** A result as a JSON object; its schema is {@code ticktie-1.schema.json}. */
public final class JsonReport implements Report {
    private static final String SCHEMA = "ticktie/1";
    private static final Map<Enum<?>, String> NAMES = new ConcurrentHashMap<>();

    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private final boolean oneLine;

    /**
     * @param oneLine whether the whole object stands on one line ({@code jsonl})
     */
    public JsonReport(boolean oneLine) {
        this.oneLine = oneLine;
    }

    // Straight into bytes: as a string first it would be copied twice more, and a release has thousands of numbers.
    @Override
    public byte[] part(Result result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            if (!oneLine) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
            }
            write(json, result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** The same as text. */
    public String print(Result result) {
        return new String(part(result), StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("document", result.document());
        json.writeStringField("status", name(result.status()));
        if (!result.reason().isEmpty()) {
            json.writeStringField("reason", result.reason());
        }
        counts(json, result.counts());
        json.writeArrayFieldStart("relations");
        for (Relation r : result.relations()) {
            relation(json, r);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding f : result.findings()) {
            finding(json, f);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("numbers");
        for (Tick t : result.ticks()) {
            number(json, t);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("untested_parts");
        for (Untestable u : result.untested()) {
            json.writeStartObject();
            json.writeStringField("part", u.part());
            json.writeStringField("reason", u.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unread_parts");
        for (String part : result.unread()) {
            json.writeString(part);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lapsed_acceptances");
        for (String lapsed : result.lapsed()) {
            json.writeString(lapsed);
        }
        json.writeEndArray();
        if (result.since() != null) {
            JsonSince.write(json, result.since());
        }
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, Counts c) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("relations", c.relations());
        json.writeNumberField("agree", c.agree());
        json.writeNumberField("rounding", c.rounding());
        json.writeNumberField("exceptions", c.exceptions());
        json.writeNumberField("accepted", c.accepted());
        json.writeNumberField("numbers", c.numbers());
        json.writeNumberField("tied", c.tied());
        json.writeNumberField("rounding_numbers", c.roundingNumbers());
        json.writeNumberField("discrepancies", c.discrepancies());
        json.writeNumberField("untested", c.untested());
        json.writeEndObject();
    }

    private static void relation(JsonGenerator json, Relation r) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", r.id());
        json.writeStringField("rule", r.rule().code());
        json.writeStringField("outcome", name(r.outcome()));
        json.writeStringField("formula", r.comparison().formula());
        if (!r.comparison().variant().isEmpty()) {
            json.writeStringField("variant", r.comparison().variant());
        }
        json.writeArrayFieldStart("numbers");
        for (Amount a : r.comparison().amounts()) {
            if (a.isOfTheDocument()) {
                json.writeString(a.id());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding f) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", f.id());
        json.writeStringField("rule", f.rule());
        json.writeStringField("title", f.title());
        json.writeStringField("severity", name(f.severity()));
        json.writeStringField("message", f.message());
        json.writeArrayFieldStart("relations");
        for (Relation r : f.relations()) {
            json.writeString(r.id());
        }
        json.writeEndArray();
        json.writeStringField("fingerprint", f.fingerprint());
        if (f.isAccepted()) {
            json.writeObjectFieldStart("acceptance");
            json.writeStringField("reason", f.acceptance().reason());
            json.writeStringField("author", f.acceptance().author());
            if (f.acceptance().expires() != null) {
                json.writeStringField("expires", f.acceptance().expires().toString());
            }
            json.writeEndObject();
        }
        if (f.reported() != null) {
            json.writeObjectFieldStart("reported");
            value(json, f.reported());
            json.writeEndObject();
        }
        expected(json, f.expected());
        Exact difference = f.difference();
        if (difference != null) {
            json.writeStringField("difference", JsonNumbers.plain(difference.toBigDecimal()));
        }
        if (f.diagnosis() != null) {
            json.writeObjectFieldStart("diagnosis");
            json.writeStringField("mechanism", f.diagnosis().mechanism());
            json.writeStringField("implied", f.diagnosis().implied());
            json.writeStringField("confidence", name(f.diagnosis().confidence()));
            json.writeEndObject();
        }
        json.writeArrayFieldStart("suspects");
        for (Amount suspect : f.suspects()) {
            json.writeStartObject();
            JsonNumbers.reference(json, suspect);
            json.writeStringField("where", suspect.where());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("evidence");
        for (Evidence e : f.evidence()) {
            json.writeStartObject();
            JsonNumbers.reference(json, e.amount());
            json.writeStringField("role", e.role());
            json.writeArrayFieldStart("cleared_by");
            for (Relation r : e.clearedBy()) {
                json.writeString(r.id());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void expected(JsonGenerator json, Interval expected) throws IOException {
        if (expected != null) {
            json.writeObjectFieldStart("expected");
            json.writeStringField("low", JsonNumbers.plain(expected.low().toBigDecimal()));
            json.writeStringField("high", JsonNumbers.plain(expected.high().toBigDecimal()));
            json.writeEndObject();
        }
    }

    private static void number(JsonGenerator json, Tick t) throws IOException {
        Amount a = t.amount();
        json.writeStartObject();
        json.writeStringField("id", a.id());
        json.writeStringField("in", name(a.setting()));
        JsonNumbers.place(json, a);
        json.writeStringField("text", a.text());
        value(json, a);
        json.writeStringField("where", a.where());
        json.writeStringField("status", name(t.mark()));
        if (!t.reason().isEmpty()) {
            json.writeStringField("reason", t.reason());
        }
        json.writeArrayFieldStart("relations");
        for (String id : t.relations()) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Amount a) throws IOException {
        json.writeStringField("value", JsonNumbers.plain(a.figure().value()));
        json.writeStringField("uom", a.figure().uom().code());
    }

    private static String name(Enum<?> constant) {
        return NAMES.computeIfAbsent(constant, c -> c.name().toLowerCase(Locale.ROOT));
    }
}
