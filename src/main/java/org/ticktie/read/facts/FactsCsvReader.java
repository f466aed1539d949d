package org.ticktie.read.facts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.ticktie.document.Document;
import org.ticktie.document.TaggedFact;
import org.ticktie.read.UnreadableException;
import org.ticktie.source.LineMap;
import org.ticktie.source.Source;

/**
 * Reads the flat list of facts as CSV: a header with {@code concept}, {@code value}, {@code end} (or {@code instant}) and, as far
 * as there are, {@code start}, {@code unit}, {@code decimals}, {@code source}; every other column is a dimension.
 */
public final class FactsCsvReader {
    private static final int MOST_TOLD = 5;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    /** Whether the first line of a text is the header of such a list. */
    public static boolean isHeader(String text) {
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int end = text.indexOf('\n', from);
        String line = text.substring(from, Math.min(end < 0 ? text.length() : end, from + 2000));
        List<String> names =
                List.of(line.strip().toLowerCase(Locale.ROOT).replace("\"", "").split(","));
        return (names.contains("concept") || names.contains("caption")) && names.contains("value");
    }

    /** The facts, or every violation with its line. */
    public Document read(Source source) throws UnreadableException {
        Violations violations = new Violations();
        List<TaggedFact> facts = new ArrayList<>();
        String text = source.text();
        LineMap lines = new LineMap(text);
        int skipped = text.startsWith("\uFEFF") ? 1 : 0;
        try (CSVParser parser = FORMAT.parse(new StringReader(text.substring(skipped)))) {
            for (CSVRecord row : parser) {
                int at = (int) row.getCharacterPosition() + skipped;
                String line = "line " + lines.span(at, at).line();
                if (!row.isConsistent()) {
                    violations.add(line, "expected as many fields as the header has");
                } else {
                    int digits = Math.max(at, at + valueOffset(row, text, at));
                    int length = row.toMap().getOrDefault("value", "").length();
                    FactDraft draft = new FactDraft(line, lines.span(digits, digits + length));
                    row.toMap().forEach((name, field) -> set(draft, name, field));
                    draft.addTo(facts, violations);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableException("is no CSV of facts: " + e.getMessage(), "");
        }
        if (!violations.isEmpty()) {
            throw new UnreadableException("does not follow the facts schema: " + violations.first(MOST_TOLD), "");
        }
        return new Document(source, List.of(), facts, List.of());
    }

    /** Where the value stands within its row; its text may stand in an earlier field too. */
    private static int valueOffset(CSVRecord row, String text, int at) {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        int offset = 0;
        for (Map.Entry<String, Integer> column : row.getParser().getHeaderMap().entrySet()) {
            if (column.getKey().equals("value")) {
                break;
            }
            int found = line.indexOf(row.get(column.getValue()), offset);
            offset = found < 0 ? offset : found + row.get(column.getValue()).length();
        }
        return line.indexOf(row.toMap().getOrDefault("value", ""), offset);
    }

    private static void set(FactDraft draft, String name, String field) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "concept", "caption" -> draft.concept = field;
            case "start" -> draft.start = field;
            case "end", "instant" -> draft.end = field.isEmpty() ? draft.end : field;
            case "unit" -> draft.unit = field;
            case "decimals" -> draft.decimals = field;
            case "value" -> draft.value = field;
            case "source", "id" -> {}
            default -> {
                if (!field.isEmpty()) {
                    draft.dimensions.put(name, field);
                }
            }
        }
    }
}
