package org.ticktie.read.facts;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ticktie.document.TaggedFact;
import org.ticktie.source.Excerpt;
import org.ticktie.source.Place;

/** A fact as it is read: every field as text, until all of them are there. */
final class FactDraft {
    private static final int MOST_DIGITS = 18;

    final Map<String, String> dimensions = new TreeMap<>();
    String concept = "";
    String start = "";
    String end = "";
    String unit = "";
    String decimals = "";
    String value;
    private final String pointer;
    private final Place place;

    /**
     * @param pointer where it stands, for messages
     * @param place where its value stands
     */
    FactDraft(String pointer, Place place) {
        this.pointer = pointer;
        this.place = place;
    }

    /** Adds the fact, or what is wrong with it. */
    void addTo(List<TaggedFact> facts, Violations violations) {
        if (concept.isBlank()) {
            violations.add(pointer, "expected a \"concept\"");
            return;
        }
        if (value == null || value.isBlank()) {
            // nil: reported without a value
            return;
        }
        BigDecimal number = number(value);
        if (number == null) {
            violations.add(pointer + "/value", "expected a number of at most 18 digits, not " + shortened(value));
            return;
        }
        LocalDate last = day(end, "/end", violations);
        LocalDate first = start.isBlank() ? null : day(start, "/start", violations);
        if (last == null || first == null && !start.isBlank()) {
            return;
        }
        if (first != null && first.isAfter(last)) {
            violations.add(pointer + "/end", "expected a day that is not before " + start);
            return;
        }
        Integer accuracy = decimals(violations);
        facts.add(new TaggedFact(
                concept, first, last, unit, accuracy, number, dimensions, Excerpt.of(value, (from, to) -> place)));
    }

    private LocalDate day(String text, String member, Violations violations) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            String at = text.isBlank() ? "" : member;
            violations.add(
                    pointer + at,
                    text.isBlank()
                            ? "expected an \"instant\", or \"start\" and \"end\""
                            : "expected a day such as 2025-03-31, not " + shortened(text));
            return null;
        }
    }

    private Integer decimals(Violations violations) {
        String text = decimals.strip();
        if (text.isEmpty() || text.equalsIgnoreCase("INF")) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= -MOST_DIGITS) {
                return number > MOST_DIGITS ? null : number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        violations.add(pointer + "/decimals", "expected INF or a whole number from -18 on, not " + shortened(text));
        return null;
    }

    /** A number as JSON and XML write it; null for anything else, and for what no statement holds. */
    private static BigDecimal number(String text) {
        String plain = text.strip();
        if (plain.length() > 40 || !plain.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return null;
        }
        BigDecimal number = new BigDecimal(plain);
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        number = number.stripTrailingZeros();
        return number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS ? null : number;
    }

    private static String shortened(String text) {
        return "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
    }
}
