package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.Schedule;

/**
 * Finds facts that are printed twice: as rows of two schedules that are one line, as columns that are one column, and as a row
 * of the one that is a column of the other. Each pair of figures is related once.
 */
final class RepeatSearch {
    private final List<Schedule> schedules;

    RepeatSearch(List<Schedule> schedules) {
        this.schedules = schedules;
    }

    List<Object> find() {
        List<Object> facts = new ArrayList<>();
        Set<List<Integer>> related = new HashSet<>();
        for (Repeat r : new RowRepeats(schedules).find()) {
            facts.add(r);
            if (r.grade() != Grade.TICK_ONLY) {
                related.add(List.of(r.first().number(), r.second().number()));
            }
        }
        for (Repeat r : new ColumnRepeats(schedules).find()) {
            if (related.add(List.of(r.first().number(), r.second().number()))) {
                facts.add(r);
            }
        }
        return facts;
    }
}
