package org.ticktie.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.StatementKind;
import org.ticktie.fact.Total;

/** Tells of totals and repeats in which kinds of statement they stand, for the rules that speak of those. */
final class Homes {
    private Homes() {}

    static List<Object> told(List<Schedule> schedules, List<Object> relations) {
        Map<Amount, StatementKind> kinds = new HashMap<>();
        for (Schedule s : schedules) {
            if (s.kind() != StatementKind.OTHER) {
                for (ScheduleRow row : s.rows()) {
                    for (Amount a : row.amounts()) {
                        kinds.put(a, s.kind());
                    }
                }
            }
        }
        List<Object> told = new ArrayList<>(relations.size());
        for (Object relation : relations) {
            if (relation instanceof Total t) {
                told.add(t.in(kinds.getOrDefault(t.reported(), StatementKind.OTHER)));
            } else if (relation instanceof Repeat r) {
                told.add(r.between(
                        kinds.getOrDefault(r.first(), StatementKind.OTHER),
                        kinds.getOrDefault(r.second(), StatementKind.OTHER)));
            } else {
                told.add(relation);
            }
        }
        return told;
    }
}
