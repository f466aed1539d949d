package org.ticktie.extract.prose;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.ColumnKind;
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

    /** The preference among columns of a phrase that asks for terms, with others near it. */
    Preference preference(Collection<String> asked, Collection<String> near) {
        return new Preference(asked, near);
    }

    /** Where columns are segments or measures, the one that the sentence names is preferred; each table is looked at once. */
    final class Preference {
        private final Collection<String> asked;
        private final Collection<String> near;
        private final Map<ScheduleColumn, Boolean> named = new IdentityHashMap<>();
        private final Map<Schedule, Set<ColumnKind>> kinds = new IdentityHashMap<>();

        private Preference(Collection<String> asked, Collection<String> near) {
            this.asked = asked;
            this.near = near;
        }

        double factor(Schedule schedule, ScheduleColumn column) {
            Set<ColumnKind> kindsNamed = kinds.computeIfAbsent(schedule, this::look);
            return named.get(column) || !kindsNamed.contains(column.kind()) ? 1 : 0.85;
        }

        /** Of which kinds the columns are that it names. */
        private Set<ColumnKind> look(Schedule schedule) {
            Set<ColumnKind> found = EnumSet.noneOf(ColumnKind.class);
            for (ScheduleColumn column : schedule.columns()) {
                boolean isNamed = isNamed(column);
                named.put(column, isNamed);
                if (isNamed) {
                    found.add(column.kind());
                }
            }
            return found;
        }

        private boolean isNamed(ScheduleColumn column) {
            for (String term : said(column).distinctive()) {
                if (asked.contains(term) || near.contains(term)) {
                    return true;
                }
            }
            return false;
        }
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
