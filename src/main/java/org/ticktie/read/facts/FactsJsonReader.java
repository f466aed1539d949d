package org.ticktie.read.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.TaggedFact;
import org.ticktie.read.UnreadableException;
import org.ticktie.source.Source;

/**
 * Reads figures that were extracted elsewhere. Statements, {@code {"statements": [{"kind", "scale", "columns", "rows"}]}}, become
 * tables, so that they go the same way as printed ones; a flat list, {@code {"facts": [{"concept", "end", "value"}]}}, keeps the meaning
 * that each fact carries. The schema is {@code facts-1.schema.json}; xBRL-JSON and the SEC's company facts are read too.
 */
public final class FactsJsonReader {
    private static final int DEEPEST = 32;
    private static final int MOST_TOLD = 5;

    /** How the parser says that something is longer than it may be, before it names the Java method that would change that. */
    private static final Pattern LIMIT = Pattern.compile(
            "^(Number|String|Name) (?:value )?length \\((\\d+)\\) exceeds the maximum allowed \\((\\d+)");

    /** Made for the first such document; most runs see none. */
    private static final class Parsers {
        static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(100)
                        .build())
                .build();
    }

    /** The statements as tables, or every violation of the schema with its JSON pointer. */
    public Document read(Source source) throws UnreadableException {
        Violations violations = new Violations();
        List<Block> blocks = new ArrayList<>();
        List<TaggedFact> tagged = new ArrayList<>();
        String text = source.text().startsWith("\uFEFF") ? source.text().substring(1) : source.text();
        try (JsonParser parser = Parsers.FACTORY.createParser(text)) {
            try {
                new StatementsParser(parser, violations, blocks, tagged).parse();
            } catch (JsonProcessingException e) {
                violations.add(place(parser, e), broken(e));
            }
        } catch (IOException e) {
            violations.add("", String.valueOf(e.getMessage()));
        }
        if (!violations.isEmpty()) {
            throw new UnreadableException("does not follow the facts schema: " + violations.first(MOST_TOLD), "");
        }
        return new Document(source, blocks, tagged, List.of());
    }

    /** Where the parser stopped; the pointer to what is nested too deep would be as deep. */
    private static String place(JsonParser parser, JsonProcessingException e) {
        return isTooDeep(e) ? "" : parser.getParsingContext().pathAsPointer().toString();
    }

    private static boolean isTooDeep(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Document nesting depth");
    }

    private static String broken(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (isTooDeep(e)) {
            return "is nested deeper than " + DEEPEST + " levels";
        }
        Matcher limit = LIMIT.matcher(message);
        if (limit.find()) {
            return "is a " + limit.group(1).toLowerCase(Locale.ROOT) + " of " + limit.group(2)
                    + " characters, more than the " + limit.group(3) + " that are read";
        }
        // What follows is advice for programmers of the parser.
        int cut = message.replace(": ", "\n").indexOf('\n');
        String line = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        return (cut < 0 ? message : message.substring(0, cut)) + line;
    }
}
