package org.ticktie.read.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.ticktie.document.TaggedFact;
import org.ticktie.source.Excerpt;
import org.ticktie.source.LineMap;
import org.ticktie.source.TextSpan;

/**
 * The figures of an inline XBRL filing that carry a tag ({@code ix:nonFraction}), each with the place where it is printed. Tags of
 * hidden facts, and of numbers written in words, are left out: nothing is printed that they could be held against.
 */
final class InlineTags {
    static final String FIGURE = "ix:nonfraction";
    private static final int WIDEST_SCALE = 18;

    private final LineMap lines;
    private final Map<String, Context> contexts = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    private InlineTags(LineMap lines) {
        this.lines = lines;
    }

    /** A period and a set of dimensions under an id. */
    private record Context(LocalDate start, LocalDate end, Map<String, String> dimensions) {}

    /** @param figures the elements of that name */
    static List<TaggedFact> of(Element root, List<Element> figures, LineMap lines) {
        if (figures.isEmpty()) {
            return List.of();
        }
        InlineTags tags = new InlineTags(lines);
        tags.resources(root);
        List<TaggedFact> facts = new ArrayList<>();
        for (Element figure : figures) {
            TaggedFact fact = isNestedOrHidden(figure) ? null : tags.fact(figure);
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private static boolean isNestedOrHidden(Element figure) {
        for (Element outer = figure.parent(); outer != null; outer = outer.parent()) {
            if (outer.normalName().equals(FIGURE) || outer.normalName().equals("ix:hidden")) {
                return true;
            }
        }
        return false;
    }

    private void resources(Element root) {
        for (Element e : root.getAllElements()) {
            String name = e.normalName().substring(e.normalName().indexOf(':') + 1);
            if (name.equals("context") && !e.id().isEmpty()) {
                contexts.put(e.id(), context(e));
            } else if (name.equals("unit") && !e.id().isEmpty()) {
                units.put(e.id(), unit(e));
            }
        }
    }

    private static Context context(Element context) {
        LocalDate[] days = new LocalDate[2];
        Map<String, String> dimensions = new TreeMap<>();
        for (Element e : context.getAllElements()) {
            switch (e.normalName().substring(e.normalName().indexOf(':') + 1)) {
                case "startdate" -> days[0] = day(e.text());
                case "enddate", "instant" -> days[1] = day(e.text());
                case "explicitmember", "typedmember" -> dimensions.put(e.attr("dimension"), e.text());
                default -> {}
            }
        }
        return new Context(days[0], days[1], dimensions);
    }

    private static LocalDate day(String text) {
        try {
            String day = text.strip();
            return LocalDate.parse(day.substring(0, Math.min(10, day.length())));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String unit(Element unit) {
        List<String> measures = new ArrayList<>();
        for (Element e : unit.getAllElements()) {
            if (e.normalName().endsWith("measure")) {
                measures.add(e.text().substring(e.text().indexOf(':') + 1).strip());
            }
        }
        return String.join("/", measures);
    }

    private TaggedFact fact(Element figure) {
        Context context = contexts.get(figure.attr("contextref"));
        BigDecimal value = value(figure);
        int start = figure.sourceRange().endPos();
        int end = figure.endSourceRange().startPos();
        if (context == null || context.end() == null || value == null || start < 0 || end <= start) {
            return null;
        }
        TextSpan span = lines.span(start, end);
        return new TaggedFact(
                figure.attr("name"),
                context.start(),
                context.end(),
                units.getOrDefault(figure.attr("unitref"), ""),
                integer(figure.attr("decimals")),
                value,
                context.dimensions(),
                Excerpt.of(figure.text(), (from, to) -> span));
    }

    /** The printed digits under the tag's format, scale and sign; null where they are no digits. */
    private static BigDecimal value(Element figure) {
        String format = figure.attr("format").toLowerCase(Locale.ROOT).replace("-", "");
        String digits = figure.text().replaceAll("[\\s\u00A0']", "");
        if (format.endsWith("numcommadecimal") || format.endsWith("numdotcomma")) {
            digits = digits.replace(".", "").replace(',', '.');
        } else {
            digits = digits.replace(",", "");
        }
        Integer scale = figure.attr("scale").isEmpty() ? Integer.valueOf(0) : integer(figure.attr("scale"));
        if (!digits.matches("\\d{1,18}(\\.\\d{1,12})?|\\.\\d{1,12}")
                || scale == null
                || Math.abs(scale) > WIDEST_SCALE) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(scale);
        return figure.attr("sign").equals("-") ? value.negate() : value;
    }

    private static Integer integer(String text) {
        return text.matches("-?\\d{1,4}") ? Integer.valueOf(text) : null;
    }
}
