package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Growth;
import org.ticktie.fact.Ratio;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.RollForward;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.StatementKind;
import org.ticktie.fact.Total;
import org.ticktie.fact.Untestable;
import org.ticktie.number.Dimension;

/** Says of each figure of a table that no relation covers what was not found for it, so that a reader knows where to look. */
public final class Unrelated {
    private final Set<Integer> related = new HashSet<>();
    private final List<Untestable> found = new ArrayList<>();

    private Unrelated() {}

    /** A reason for each figure of the schedules that stands in no sum, change, quotient or repeat. */
    public static List<Untestable> of(List<Schedule> schedules, List<Object> relations) {
        Unrelated unrelated = new Unrelated();
        relations.forEach(unrelated::relate);
        schedules.forEach(unrelated::schedule);
        return unrelated.found;
    }

    private void relate(Object relation) {
        if (relation instanceof Total t) {
            relate(t.reported());
            t.terms().forEach(term -> relate(term.amount()));
        } else if (relation instanceof RollForward r) {
            relate(r.opening(), r.closing());
            r.movements().forEach(term -> relate(term.amount()));
        } else if (relation instanceof Growth g) {
            relate(g.reported(), g.current(), g.base());
        } else if (relation instanceof Ratio r) {
            relate(r.reported(), r.numerator(), r.denominator());
        } else if (relation instanceof Repeat r) {
            relate(r.first(), r.second());
        }
    }

    private void relate(Amount... amounts) {
        for (Amount a : amounts) {
            related.add(a.number());
        }
    }

    private void schedule(Schedule schedule) {
        boolean foots = schedule.rows().stream()
                .filter(r -> Labels.of(r.caption()).total())
                .anyMatch(this::isRelated);
        boolean[] explained = explained(schedule);
        for (ScheduleRow row : schedule.rows()) {
            for (ScheduleColumn column : schedule.columns()) {
                Amount a = row.amount(column.index());
                if (a != null && !related.contains(a.number())) {
                    found.add(
                            new Untestable(a, "", reason(schedule, row, column, a, foots, explained[column.index()])));
                }
            }
        }
    }

    private boolean isRelated(ScheduleRow row) {
        for (Amount a : row.amounts()) {
            if (a != null && related.contains(a.number())) {
                return true;
            }
        }
        return false;
    }

    private static String reason(
            Schedule schedule, ScheduleRow row, ScheduleColumn column, Amount a, boolean foots, boolean explained) {
        if (!schedule.reliable()) {
            return "its table had to be put together from running text: the columns may be wrong";
        }
        if (column.kind() == ColumnKind.GUIDANCE || schedule.kind() == StatementKind.GUIDANCE) {
            return "guidance: no other figure of the document bears on it";
        }
        if (column.kind() == ColumnKind.CHANGE || column.kind() == ColumnKind.PERCENT_CHANGE) {
            return explained
                    ? "a change that its row does not show the two figures of, or from a base that is nil or negative"
                    : "the two columns that this column of changes compares were not found";
        }
        Dimension dimension = a.figure().uom().dimension();
        if (dimension == Dimension.PERCENT || dimension == Dimension.BASIS_POINTS || dimension == Dimension.MULTIPLE) {
            return "the figures that this percentage or ratio divides were not found in its table";
        }
        if (column.heading().isBlank()) {
            return "its column has no heading";
        }
        if (row.caption().isBlank()) {
            return "its row has no caption, and it is no total of the rows above";
        }
        if (row.kind() == RowKind.PER_SHARE || dimension == Dimension.PER_SHARE) {
            return "the income and the share count behind this per-share figure were not found in its table";
        }
        if (row.kind() == RowKind.SHARES) {
            return "a share count that no per-share figure of its table divides by, printed once";
        }
        if (Labels.of(row.caption()).total()) {
            return "the rows that this total covers were not found";
        }
        String period = column.period() == null ? "; the heading of its column names no period" : "";
        return (foots ? "no total of its table covers its row" : "no total that adds up was found in its table")
                + ", and it is printed once" + period;
    }

    /** For each column, whether any of its figures stands in a relation. */
    private boolean[] explained(Schedule schedule) {
        boolean[] explained = new boolean[schedule.columns().size()];
        for (ScheduleRow row : schedule.rows()) {
            for (int c = 0; c < explained.length; c++) {
                Amount a = row.amount(c);
                explained[c] |= a != null && related.contains(a.number());
            }
        }
        return explained;
    }
}
