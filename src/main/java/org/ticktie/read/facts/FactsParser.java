package org.ticktie.read.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ticktie.document.TaggedFact;
import org.ticktie.source.JsonPointer;

/**
 * Reads what stands under {@code "facts"}: Ticktie's own flat list, the facts by id of xBRL-JSON, or the concepts by taxonomy
 * of the SEC's company facts.
 */
final class FactsParser {
    private final JsonParser parser;
    private final JsonWalk walk;
    private final Violations violations;
    private final List<TaggedFact> facts;

    FactsParser(JsonParser parser, JsonWalk walk, Violations violations, List<TaggedFact> facts) {
        this.parser = parser;
        this.walk = walk;
        this.violations = violations;
        this.facts = facts;
    }

    void read() throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            walk.array("an array of facts", this::flat);
        } else {
            walk.object("an array of facts, facts by id, or concepts by taxonomy", this::named);
        }
    }

    /** A fact of the flat list. */
    void flat() throws IOException {
        String at = walk.pointer();
        FactDraft draft = new FactDraft(at, new JsonPointer(at + "/value"));
        walk.object("a fact", key -> {
            switch (key) {
                case "concept", "caption" -> draft.concept = walk.string();
                case "instant", "end" -> draft.end = walk.string();
                case "start" -> draft.start = walk.string();
                case "unit" -> draft.unit = walk.string();
                case "decimals" -> draft.decimals = scalar("INF or a whole number");
                case "value" -> draft.value = scalar("a number");
                case "dims", "dimensions" ->
                    walk.object("members by their axes", axis -> draft.dimensions.put(axis, walk.string()));
                case "source", "id" -> walk.string();
                default ->
                    walk.unknown("concept, instant, start, end, unit, decimals, value, dimensions, source or id");
            }
        });
        if (parser.currentToken() == JsonToken.END_OBJECT) {
            draft.addTo(facts, violations);
        }
    }

    /** A number, also one in quotes, as text; empty for null. */
    private String scalar(String what) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_STRING -> parser.getText();
            case VALUE_NULL -> "";
            default -> {
                walk.expected(what);
                yield "";
            }
        };
    }

    /** A fact under its id, or a taxonomy under its name: only a fact has a value, dimensions or decimals. */
    private void named(String name) throws IOException {
        String at = walk.pointer();
        FactDraft draft = new FactDraft(at, new JsonPointer(at + "/value"));
        boolean[] fact = new boolean[1];
        walk.object("a fact or a taxonomy", key -> {
            switch (key) {
                case "value" -> {
                    fact[0] = true;
                    draft.value = scalar("a value");
                }
                case "decimals" -> draft.decimals = scalar("a whole number");
                case "dimensions" -> {
                    fact[0] = true;
                    walk.object("dimensions", axis -> dimension(draft, axis));
                }
                case "links" -> parser.skipChildren();
                default -> concept(name + ":" + key);
            }
        });
        // texts and facts without a unit are facts, but no figures
        if (fact[0] && !draft.unit.isEmpty()) {
            draft.addTo(facts, violations);
        }
    }

    private void dimension(FactDraft draft, String axis) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            draft.dimensions.put(axis, "");
            return;
        }
        String member = walk.string();
        switch (axis) {
            case "concept" -> draft.concept = member;
            case "unit" -> draft.unit = member;
            case "period" -> period(draft, member);
            case "entity", "language" -> {}
            default -> draft.dimensions.put(axis, member);
        }
    }

    /** Days end where the next one begins, so that the last day is the one before. */
    private void period(FactDraft draft, String text) throws IOException {
        String[] ends = text.split("/", -1);
        try {
            if (ends.length == 2) {
                draft.start = ends[0].substring(0, Math.min(10, ends[0].length()));
            }
            String end = ends[ends.length - 1];
            LocalDate day = LocalDate.parse(end.substring(0, Math.min(10, end.length())));
            draft.end = (end.endsWith("T00:00:00") ? day.minusDays(1) : day).toString();
        } catch (DateTimeParseException e) {
            violations.add(walk.pointer(), "expected a period such as 2025-01-01T00:00:00/2025-04-01T00:00:00");
        }
    }

    /** A concept of company facts, with its values by unit. */
    private void concept(String concept) throws IOException {
        walk.object("a concept", key -> {
            switch (key) {
                case "units" ->
                    walk.object("units", unit -> walk.array("an array of values", () -> companyFact(concept, unit)));
                case "label", "description" -> parser.skipChildren();
                default -> walk.unknown("label, description or units");
            }
        });
    }

    private void companyFact(String concept, String unit) throws IOException {
        String at = walk.pointer();
        FactDraft draft = new FactDraft(at, new JsonPointer(at + "/val"));
        draft.concept = concept;
        draft.unit = unit;
        walk.object("a value", key -> {
            switch (key) {
                case "end" -> draft.end = walk.string();
                case "start" -> draft.start = walk.string();
                case "val" -> {
                    draft.value = scalar("a number");
                    draft.decimals = printedDecimals(draft.value);
                }
                // what another filing says of a period may be recast, and is no contradiction
                case "accn" -> draft.dimensions.put("accession", walk.string());
                default -> parser.skipChildren();
            }
        });
        draft.addTo(facts, violations);
    }

    /** Company facts do not say how accurate they are: whole thousands and millions are taken for rounded to these. */
    private static String printedDecimals(String value) {
        try {
            BigDecimal number = new BigDecimal(value).stripTrailingZeros();
            return number.signum() == 0 || number.scale() > -3 ? "" : number.scale() > -6 ? "-3" : "-6";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
