package org.ticktie.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.ticktie.source.Excerpt;

/**
 * A figure that was extracted from a document before, with what it means.
 *
 * @param concept its name in a taxonomy, such as {@code us-gaap:Assets}
 * @param start first day of its duration, or null for an instant
 * @param end last day of its duration, or the day at whose end it is measured
 * @param unit {@code USD}, {@code shares}, {@code USD/shares}, {@code pure} …
 * @param decimals to how many decimals it is accurate, −3 for thousands; null where it is exact or nothing is said
 * @param value in units
 * @param dimensions members by their axes; figures are compared only where these are the same
 * @param printed the value as it stands in the file
 */
public record TaggedFact(
        String concept,
        LocalDate start,
        LocalDate end,
        String unit,
        Integer decimals,
        BigDecimal value,
        Map<String, String> dimensions,
        Excerpt printed) {
    public TaggedFact {
        dimensions = new TreeMap<>(dimensions);
    }

    /** The concept without its taxonomy. */
    public String name() {
        return concept.substring(concept.lastIndexOf(':') + 1);
    }
}
