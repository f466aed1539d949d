package org.ticktie.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.number.Figure;
import org.ticktie.report.Figures;
import org.ticktie.report.Legible;

/** What the script of the page knows: figures with their relations, relations with their figures. */
final class ScriptData {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ScriptData() {}

    /** As JSON that may stand in a script element: no character in it can end the element. */
    static String of(Result result, List<Tick> ticks) {
        Set<Amount> marked = ticks.stream().map(Tick::amount).collect(Collectors.toSet());
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("numbers");
            for (Tick t : ticks) {
                number(json, t);
            }
            json.writeEndObject();
            json.writeObjectFieldStart("relations");
            for (Relation r : result.relations()) {
                relation(json, r, marked);
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private static void number(JsonGenerator json, Tick t) throws IOException {
        Amount a = t.amount();
        json.writeObjectFieldStart(a.id());
        json.writeStringField("mark", MarkKind.of(t.mark()).key());
        json.writeStringField("in", a.setting().name().toLowerCase(Locale.ROOT));
        json.writeStringField("text", Figures.print(a));
        json.writeStringField("where", Legible.line(a.where()));
        json.writeStringField("value", a.isWord() ? "" : value(a.figure()));
        if (!t.reason().isEmpty()) {
            json.writeStringField("reason", t.reason());
        }
        strings(json, "relations", t.relations());
        json.writeEndObject();
    }

    private static void relation(JsonGenerator json, Relation r, Set<Amount> marked) throws IOException {
        json.writeObjectFieldStart(r.id());
        json.writeStringField("rule", r.rule().code());
        json.writeStringField("title", r.rule().assertion());
        json.writeStringField("outcome", r.outcome().name().toLowerCase(Locale.ROOT));
        json.writeStringField("formula", Formula.of(r));
        if (!r.comparison().variant().isEmpty()) {
            json.writeStringField("variant", r.comparison().variant());
        }
        strings(json, "stated", ids(r.comparison().reported().amounts(), marked));
        strings(json, "from", ids(r.comparison().expected().amounts(), marked));
        json.writeEndObject();
    }

    private static List<String> ids(List<Amount> amounts, Set<Amount> marked) {
        return amounts.stream()
                .filter(marked::contains)
                .map(Amount::id)
                .distinct()
                .toList();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** The value with its scale applied and its unit: {@code 5,507,000 USD}. */
    private static String value(Figure figure) {
        String plain = figure.value().abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        String unit = figure.uom().code();
        return (figure.signum() < 0 ? "−" : "") + text + (unit.equals("money") ? "" : " " + unit);
    }
}
