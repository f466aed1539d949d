package org.ticktie.extract.prose;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;

/** What the headings of columns say: a period mostly, but also segments, measures and footings. */
final class ColumnTerms {
    private final Map<ScheduleColumn, Set<String>> columnTerms = new HashMap<>();
    private final Map<ScheduleColumn, Set<String>> distinctive = new HashMap<>();
    /** Columns are looked up for each figure of the text: by identity that costs nothing. */
    private final Map<ScheduleColumn, Said> seen = new IdentityHashMap<>();

    /** The terms of a heading, and those of them that tell it from the others of its table. */
    private record Said(Set<String> all, Set<String> distinctive) {}

    /** Keeps what each column heading says that not all of them say. */
    void add(Schedule schedule) {
        Map<String, Integer> said = new HashMap<>();
        for (ScheduleColumn column : schedule.columns()) {
            Set<String> terms = new LinkedHashSet<>(Terms.of(column.heading()));
            columnTerms.put(column, terms);
            terms.forEach(t -> said.merge(t, 1, Integer::sum));
        }
        for (ScheduleColumn column : schedule.columns()) {
            Set<String> own = new LinkedHashSet<>(columnTerms.get(column));
            own.removeIf(t -> said.get(t) == schedule.columns().size());
            distinctive.put(column, own);
        }
    }

    /** Where columns are segments or measures, the one that the sentence names is preferred. */
    double factor(Schedule schedule, ScheduleColumn column, Collection<String> asked, Collection<String> near) {
        int own = said(column, asked, near);
        if (own > 0) {
            return 1;
        }
        for (ScheduleColumn other : schedule.columns()) {
            if (other.kind() == column.kind() && said(other, asked, near) > 0) {
                return 0.85;
            }
        }
        return 1;
    }

    private int said(ScheduleColumn column, Collection<String> asked, Collection<String> near) {
        int count = 0;
        for (String term : said(column).distinctive()) {
            if (asked.contains(term) || near.contains(term)) {
                count++;
            }
        }
        return count;
    }

    /** The terms of the heading. */
    Set<String> of(ScheduleColumn column) {
        return said(column).all();
    }

    private Said said(ScheduleColumn column) {
        return seen.computeIfAbsent(
                column, c -> new Said(columnTerms.getOrDefault(c, Set.of()), distinctive.getOrDefault(c, Set.of())));
    }
}
