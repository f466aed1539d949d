package org.ticktie.extract.prose;

import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.fact.Basis;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;

/**
 * A row of a table with the terms of its caption and of what stands above it.
 *
 * @param terms those of the caption
 * @param remarks those of them that only explain it: "(including distribution costs)", ", net of returns"
 * @param section those of the headings it stands under
 * @param around those of section, title and column headings
 */
record Line(
        Schedule schedule,
        ScheduleRow row,
        Set<String> terms,
        Set<String> remarks,
        Set<String> section,
        Set<String> around,
        Basis basis) {
    private static final Pattern CHANGES = Pattern.compile("(?i)percent(?:age)? change|% change|growth rates?");

    private static final Pattern GROWTH = Pattern.compile(
            "(?i)growth|change|increase|decrease|decline|variance|organic|constant|neutral|comparable|same|like.for.like|\\by.?[/o].?y\\b");

    private static final Pattern TRAILING = Pattern.compile("(?i)\\b(?:TTM|LTM|trailing twelve|last twelve)\\b");

    /** Whether its figures are for the twelve months to the end of their column. */
    boolean trailing() {
        return TRAILING.matcher(row.caption()).find();
    }

    /** Whether it is an average over its period and not a balance. */
    boolean ofAverages() {
        return terms.contains("average")
                || section.contains("average")
                || schedule.title().toLowerCase(java.util.Locale.ROOT).contains("average balance");
    }

    /** Whether the whole table states changes in percent. */
    boolean ofChanges() {
        return CHANGES.matcher(schedule.title()).find();
    }

    /** Whether it states a growth, and not a share or margin, where it is in percent. */
    boolean ofGrowth() {
        return GROWTH.matcher(row.caption()).find()
                || GROWTH.matcher(row.section()).find()
                || GROWTH.matcher(schedule.title()).find();
    }

    /** Whether the caption, or what stands above it, uses the term. */
    boolean says(String term) {
        return terms.contains(term) || around.contains(term);
    }

    /** Lines are looked up by the thousand; each stands for one printed row, so identity is enough and cheap. */
    @Override
    public boolean equals(Object o) {
        return this == o;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
