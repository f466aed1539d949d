package org.ticktie.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ticktie.fact.Amount;
import org.ticktie.source.DocxRun;
import org.ticktie.source.JsonPointer;
import org.ticktie.source.OtherDocument;
import org.ticktie.source.PageBox;
import org.ticktie.source.Place;
import org.ticktie.source.SheetCell;
import org.ticktie.source.TextSpan;

/** How the JSON report writes figures and their places. */
final class JsonNumbers {
    private JsonNumbers() {}

    /** A number without exponent and without zeros behind that say nothing. */
    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    /** Id, offsets and text of a figure that a finding speaks of; a word is none of the numbers and has no id. */
    static void reference(JsonGenerator json, Amount a) throws IOException {
        if (a.isOfTheDocument()) {
            json.writeStringField("number", a.id());
        }
        offsets(json, a);
        json.writeStringField("text", a.text());
        if (a.place() instanceof OtherDocument other) {
            json.writeStringField("document", other.document());
            json.writeStringField("where", a.where());
            place(json, other.place());
        }
    }

    static void place(JsonGenerator json, Amount a) throws IOException {
        offsets(json, a);
        place(json, a.place());
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        if (place != null) {
            json.writeObjectFieldStart("place");
            if (place instanceof TextSpan span) {
                json.writeStringField("kind", "text");
                json.writeNumberField("line", span.line());
                json.writeNumberField("column", span.column());
            } else if (place instanceof PageBox box) {
                json.writeStringField("kind", "pdf");
                json.writeNumberField("page", box.page());
                json.writeArrayFieldStart("box");
                for (float edge : new float[] {box.left(), box.top(), box.right(), box.bottom()}) {
                    json.writeNumber(BigDecimal.valueOf(edge).setScale(1, RoundingMode.HALF_UP));
                }
                json.writeEndArray();
            } else if (place instanceof DocxRun run) {
                json.writeStringField("kind", "docx");
                json.writeStringField("part", run.part());
                json.writeNumberField("paragraph", run.paragraph());
                json.writeNumberField("run", run.run());
            } else if (place instanceof SheetCell cell) {
                json.writeStringField("kind", "xlsx");
                json.writeStringField("sheet", cell.sheet());
                json.writeStringField("cell", cell.cell());
            } else if (place instanceof JsonPointer pointer) {
                json.writeStringField("kind", "json");
                json.writeStringField("pointer", pointer.pointer());
            }
            json.writeEndObject();
        }
    }

    private static void offsets(JsonGenerator json, Amount a) throws IOException {
        if (a.place() instanceof TextSpan span) {
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
        }
    }
}
