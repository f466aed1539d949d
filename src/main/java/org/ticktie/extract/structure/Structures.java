package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ticktie.extract.GivenUp;
import org.ticktie.extract.lexicon.TableWords;
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
            GivenUp.check();
            footings(schedule, facts);
            if (!schedule.reliable()) {
                continue;
            }
            ChangeColumnSearch changes = new ChangeColumnSearch(schedule);
            facts.addAll(changes.find());
            facts.addAll(new CrossFootSearch(amounts(schedule, changes.explained())).find());
            facts.addAll(new PercentColumnSearch(schedule).find());
            facts.addAll(new RatioRowSearch(schedule).find());
            facts.addAll(new PerShareSearch(schedule).find());
            facts.addAll(PeriodSums.of(schedule));
        }
        facts.addAll(new RepeatSearch(schedules).find());
        return facts;
    }

    private static void footings(Schedule schedule, List<Object> facts) {
        for (RowKind kind : RowKind.values()) {
            boolean perShare = kind == RowKind.PER_SHARE;
            if (!perShare || addsPerShare(schedule)) {
                Matrix m = kind == RowKind.PERCENT
                        ? new Matrix(schedule, r -> r.kind() == kind, c -> true, a -> true)
                        : matrix(schedule, kind, dimension(kind));
                boolean ticksOnly = kind == RowKind.PERCENT || kind == RowKind.SHARES || !schedule.reliable();
                footings(m, perShare || kind == RowKind.PERCENT, ticksOnly, facts);
            }
        }
        // Numbers of shares may stand in columns of their own, beside the amounts paid for them; so may amounts per
        // share.
        footings(matrix(schedule, RowKind.AMOUNT, Dimension.SHARES), false, !schedule.reliable(), facts);
        footings(matrix(schedule, RowKind.AMOUNT, Dimension.PER_SHARE), true, !schedule.reliable(), facts);
    }

    private static void footings(Matrix m, boolean plainOnly, boolean ticksOnly, List<Object> facts) {
        if (m.height() < 3 || m.isEmpty()) {
            return;
        }
        List<Footing> all = new FootingSearch(m, plainOnly, false).find();
        Set<Integer> used = new HashSet<>();
        for (Footing f : all) {
            used.add(f.total);
            Arrays.stream(f.parts).forEach(used::add);
        }
        new FootingSearch(m, true, true)
                .find().stream().filter(f -> shared(f, used) < 2).forEach(all::add);
        all.sort(Comparator.comparingInt(f -> f.total));
        FootingAdmission admission = new FootingAdmission(m, all, ticksOnly);
        all.forEach(f -> facts.addAll(admission.facts(f)));
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
                        .anyMatch(r -> r.kind() == RowKind.PER_SHARE && TableWords.say("per-share-sum", r.caption()));
    }

    private static Matrix amounts(Schedule schedule, Set<Integer> without) {
        return new Matrix(
                schedule,
                r -> r.kind() == RowKind.AMOUNT,
                c -> addsUp(c) && !without.contains(c.index()),
                a -> a.figure().uom().dimension() == Dimension.MONEY);
    }

    private static boolean addsUp(ScheduleColumn c) {
        return c.kind() != ColumnKind.REFERENCE
                && c.kind() != ColumnKind.PERCENT_CHANGE
                && c.kind() != ColumnKind.PERCENT;
    }

    private static Matrix matrix(Schedule schedule, RowKind kind, Dimension dimension) {
        return new Matrix(
                schedule,
                (ScheduleRow r) -> r.kind() == kind,
                Structures::addsUp,
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
