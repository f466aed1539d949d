package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.StatementKind;
import org.ticktie.number.Dimension;

/** Finds the arithmetic that a document's schedules show: sums down and across, growth, shares, ratios, per-share figures, repeats. */
public final class Structures {
    private Structures() {}

    /** The relations of all schedules, as facts for the rules. */
    public static List<Object> of(List<Schedule> schedules) {
        List<Object> facts = new ArrayList<>();
        for (Schedule schedule : schedules) {
            footings(schedule, facts);
            if (!schedule.reliable()) {
                continue;
            }
            Matrix amounts = matrix(schedule, RowKind.AMOUNT, Dimension.MONEY);
            facts.addAll(new CrossFootSearch(amounts).find());
            facts.addAll(new PercentColumnSearch(schedule).find());
            facts.addAll(new RatioRowSearch(schedule).find());
            facts.addAll(new PerShareSearch(schedule).find());
        }
        facts.addAll(new RepeatSearch(schedules).find());
        return facts;
    }

    private static void footings(Schedule schedule, List<Object> facts) {
        for (RowKind kind : RowKind.values()) {
            if (kind == RowKind.PER_SHARE && !addsPerShare(schedule)) {
                continue;
            }
            footings(
                    kind == RowKind.PERCENT
                            ? new Matrix(schedule, r -> r.kind() == kind, c -> true, a -> true)
                            : matrix(schedule, kind, dimension(kind)),
                    kind,
                    facts);
        }
        // Numbers of shares may stand in columns of their own, beside the amounts paid for them.
        footings(matrix(schedule, RowKind.AMOUNT, Dimension.SHARES), RowKind.AMOUNT, facts);
    }

    private static void footings(Matrix m, RowKind kind, List<Object> facts) {
        if (m.height() < 3 || m.isEmpty()) {
            return;
        }
        boolean plainOnly = kind == RowKind.PER_SHARE || kind == RowKind.PERCENT;
        List<Footing> down = new FootingSearch(m, plainOnly, false).find();
        List<Footing> up = new FootingSearch(m, true, true).find();
        List<Footing> all = new ArrayList<>(down);
        Set<Integer> used = new HashSet<>();
        down.forEach(f -> {
            used.add(f.total);
            for (int p : f.parts) {
                used.add(p);
            }
        });
        up.stream().filter(f -> shared(f, used) < 2).forEach(all::add);
        all.sort(Comparator.comparingInt(f -> f.total));
        FootingAdmission admission = new FootingAdmission(
                m, all, kind == RowKind.PERCENT || kind == RowKind.SHARES || !m.schedule.reliable());
        all.forEach(f -> facts.addAll(admission.totals(f)));
    }

    private static int shared(Footing f, Set<Integer> used) {
        int n = used.contains(f.total) ? 1 : 0;
        for (int p : f.parts) {
            n += used.contains(p) ? 1 : 0;
        }
        return n;
    }

    /** Per-share figures only add up in a bridge, or where continuing and discontinued operations are told apart. */
    private static boolean addsPerShare(Schedule schedule) {
        return schedule.kind() == StatementKind.RECONCILIATION
                || schedule.rows().stream()
                        .anyMatch(r -> r.kind() == RowKind.PER_SHARE
                                && r.caption()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .matches(".*(?:discontinued|adjust).*"));
    }

    private static Matrix matrix(Schedule schedule, RowKind kind, Dimension dimension) {
        return new Matrix(
                schedule,
                (ScheduleRow r) -> r.kind() == kind,
                (ScheduleColumn c) -> c.kind() != ColumnKind.REFERENCE
                        && c.kind() != ColumnKind.PERCENT_CHANGE
                        && c.kind() != ColumnKind.PERCENT,
                (Amount a) -> a.figure().uom().dimension() == dimension);
    }

    private static Dimension dimension(RowKind kind) {
        return switch (kind) {
            case AMOUNT -> Dimension.MONEY;
            case PER_SHARE -> Dimension.PER_SHARE;
            case SHARES -> Dimension.SHARES;
            case PERCENT -> Dimension.PERCENT;
            case COUNT -> Dimension.COUNT;
        };
    }
}
