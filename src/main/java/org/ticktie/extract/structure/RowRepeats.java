package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;

/**
 * Finds rows that are printed twice. Two rows of different schedules are one line where their captions say the same and their
 * figures agree in some columns; then a column in which they differ, for the same period, contradicts itself. A figure that
 * merely equals another is no evidence.
 */
final class RowRepeats {
    private static final int COMMON = 14;
    private static final int TELLING_DIGITS = 3;
    /** So many lines agree in two columns that these are one, whatever their headings say of periods. */
    private static final int PROVEN = 3;

    private record RowPair(int s1, int r1, int s2, int r2) {
        // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
        @Override
        public boolean equals(Object o) {
            return o instanceof RowPair r && s1 == r.s1 && r1 == r.r1 && s2 == r.s2 && r2 == r.r2;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * s1 + r1) + s2) + r2;
        }
    }

    private record ColumnPair(int s1, int c1, int s2, int c2) {
        // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
        @Override
        public boolean equals(Object o) {
            return o instanceof ColumnPair c && s1 == c.s1 && c1 == c.c1 && s2 == c.s2 && c2 == c.c2;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * s1 + c1) + s2) + c2;
        }
    }

    private record Pair(Printing first, Printing second) {}

    /** The figures of two columns that contradict each other; one slip is one figure on the one side, however many it meets. */
    private record Contradictions(Set<Amount> firsts, Set<Amount> seconds) {
        void add(Pair p) {
            firsts.add(p.first.amount());
            seconds.add(p.second.amount());
        }

        boolean isOneFigure() {
            return Math.min(firsts.size(), seconds.size()) == 1;
        }

        boolean isOnePair() {
            return firsts.size() == 1 && seconds.size() == 1;
        }
    }

    private final List<Schedule> schedules;
    private final Map<RowPair, List<Pair>> agreeing = new LinkedHashMap<>();
    private final Map<ColumnPair, Integer> votes = new HashMap<>();
    private final Map<ColumnPair, Contradictions> contradictions = new HashMap<>();
    private final Map<String, String> headingKeys = new HashMap<>();
    private final List<Repeat> facts = new ArrayList<>();

    RowRepeats(List<Schedule> schedules) {
        this.schedules = schedules;
    }

    List<Repeat> find() {
        for (List<Printing> bucket : byValue().values()) {
            pair(bucket);
        }
        agreeing.forEach(this::ties);
        Map<RowPair, List<Pair>> differing = new LinkedHashMap<>();
        agreeing.forEach((rows, pairs) -> {
            List<Pair> found = differing(rows, pairs);
            if (!found.isEmpty()) {
                differing.put(rows, found);
                found.forEach(p -> contradictions
                        .computeIfAbsent(columns(p), k -> new Contradictions(new HashSet<>(), new HashSet<>()))
                        .add(p));
            }
        });
        differing.forEach(this::accuse);
        return facts;
    }

    private Map<String, List<Printing>> byValue() {
        Map<String, List<Printing>> buckets = new LinkedHashMap<>();
        for (int s = 0; s < schedules.size(); s++) {
            for (ScheduleRow row : schedules.get(s).rows()) {
                for (int c = 0; c < row.amounts().length; c++) {
                    Amount a = row.amount(c);
                    if (a != null && a.figure().significantDigits() >= TELLING_DIGITS) {
                        String key =
                                a.figure().value().abs().stripTrailingZeros().toPlainString() + "|"
                                        + a.figure().uom().dimension();
                        buckets.computeIfAbsent(key, k -> new ArrayList<>(2)).add(printing(s, row, c));
                    }
                }
            }
        }
        return buckets;
    }

    private Printing printing(int schedule, ScheduleRow row, int column) {
        return new Printing(schedule, row, schedules.get(schedule).columns().get(column), row.amount(column));
    }

    private void pair(List<Printing> bucket) {
        if (bucket.size() < 2 || bucket.size() > COMMON) {
            return;
        }
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                Printing a = bucket.get(i);
                Printing b = bucket.get(j);
                boolean sameRow = a.schedule() == b.schedule()
                        && a.row().index() == b.row().index();
                if (sameRow || !Printing.samePeriod(a, b)) {
                    continue;
                }
                Pair p = new Pair(a, b);
                RowPair rows = new RowPair(
                        a.schedule(), a.row().index(), b.schedule(), b.row().index());
                agreeing.computeIfAbsent(rows, k -> new ArrayList<>(2)).add(p);
                if (a.schedule() != b.schedule() && Printing.sameLine(a.row(), b.row())) {
                    votes.merge(columns(p), 1, Integer::sum);
                }
            }
        }
    }

    private static ColumnPair columns(Pair p) {
        return new ColumnPair(p.first.schedule(), p.first.columnIndex(), p.second.schedule(), p.second.columnIndex());
    }

    private void ties(RowPair rows, List<Pair> pairs) {
        ScheduleRow a = row(rows.s1, rows.r1);
        ScheduleRow b = row(rows.s2, rows.r2);
        boolean same = Printing.sameLine(a, b);
        double digits = pairs.stream()
                .mapToDouble(p -> p.first.amount().figure().significantDigits())
                .sum();
        if (!same && !(Printing.sharesWord(a, b) && digits >= 4) && digits < 5) {
            return;
        }
        int usual = usualSign(pairs, same);
        for (Pair p : pairs) {
            int sign = Printing.sign(p.first, p.second);
            boolean turned = usual != 0 && sign != usual;
            if (!turned) {
                facts.add(repeat(p, sign, same ? Grade.STRONG : Grade.TICK_ONLY));
            } else if ((same ? pairs.size() > 1 : pairs.size() > 2)
                    && sameFooting(p, pairs)
                    && (Printing.isTelling(p.first.amount()) || same && pairs.size() > 2 && isLevel(p))) {
                facts.add(repeat(p, usual, same && pairs.size() > 2 ? Grade.STRONG : Grade.WEAK));
            }
        }
    }

    private static boolean isLevel(Pair p) {
        return !p.first.isChange() && !p.second.isChange();
    }

    private static Repeat repeat(Pair p, int sign, Grade grade) {
        return new Repeat(p.first.amount(), p.second.amount(), sign, grade);
    }

    /**
     * Whether two rows are printed with the same signs (1) or opposite ones (−1), by most of their columns; 0 where it cannot
     * be said. Two rows of one caption are taken to mean the same sign.
     */
    private static int usualSign(List<Pair> pairs, boolean same) {
        int sum = pairs.stream().mapToInt(p -> Printing.sign(p.first, p.second)).sum();
        if (sum == 0) {
            return same ? 1 : 0;
        }
        return Math.abs(sum) == pairs.size() || pairs.size() > 2 ? Integer.signum(sum) : 0;
    }

    /** Columns for the same period in which two rows that agree elsewhere do not. */
    private List<Pair> differing(RowPair rows, List<Pair> agreed) {
        List<Pair> found = new ArrayList<>();
        if (rows.s1 == rows.s2
                || !schedules.get(rows.s1).reliable()
                || !schedules.get(rows.s2).reliable()) {
            return found;
        }
        ScheduleRow a = row(rows.s1, rows.r1);
        ScheduleRow b = row(rows.s2, rows.r2);
        for (int c = 0; c < a.amounts().length; c++) {
            Amount x = a.amount(c);
            int left = c;
            if (x == null || x.figure().nil() || agreed.stream().anyMatch(p -> p.first.columnIndex() == left)) {
                continue;
            }
            for (int d = 0; d < b.amounts().length; d++) {
                Amount y = b.amount(d);
                int right = d;
                if (y == null
                        || y.figure().nil()
                        || !Printing.sameDimension(x, y)
                        || agreed.stream().anyMatch(p -> p.second.columnIndex() == right)) {
                    continue;
                }
                Pair p = new Pair(printing(rows.s1, a, c), printing(rows.s2, b, d));
                if (corresponds(p, agreed)
                        && !Printing.meets(x, y)
                        && !standsElsewhere(x, a, b)
                        && !standsElsewhere(y, b, a)) {
                    found.add(p);
                }
            }
        }
        return found;
    }

    /**
     * Whether the other row shows a figure in a column of its own, so that the columns were paired wrongly; a figure that
     * its own row shows twice may be a stale copy.
     */
    private static boolean standsElsewhere(Amount figure, ScheduleRow own, ScheduleRow other) {
        return count(figure, other) > 0 && count(figure, own) < 2;
    }

    private static int count(Amount figure, ScheduleRow row) {
        int n = 0;
        for (Amount a : row.amounts()) {
            n += a != null && a.figure().value().compareTo(figure.figure().value()) == 0 ? 1 : 0;
        }
        return n;
    }

    /** Whether two figures of one line stand in columns that mean the same. */
    private boolean corresponds(Pair p, List<Pair> agreed) {
        return Printing.samePeriod(p.first, p.second)
                && sameFooting(p, agreed)
                && (Printing.periodKnownAndSame(p.first, p.second)
                        || aligned(agreed, p.first.columnIndex(), p.second.columnIndex())
                        || votes.getOrDefault(columns(p), 0) >= PROVEN);
    }

    /**
     * Whether two columns are headed alike apart from their periods: "as restated" is not "as previously reported"; or
     * differently, and other columns headed so agree ("GAAP results" in the highlights).
     */
    private boolean sameFooting(Pair p, List<Pair> agreed) {
        String first = headingKey(p.first);
        String second = headingKey(p.second);
        return first.equals(second)
                || agreed.stream()
                                .filter(a -> a != p
                                        && headingKey(a.first).equals(first)
                                        && headingKey(a.second).equals(second))
                                .count()
                        >= 2;
    }

    private String headingKey(Printing p) {
        return headingKeys.computeIfAbsent(p.column().heading(), HeadingKey::of);
    }

    /** Without periods, columns correspond where the agreeing ones are shifted alike. */
    private static boolean aligned(List<Pair> agreed, int c, int d) {
        return agreed.size() >= 2
                && agreed.stream().allMatch(p -> p.second.columnIndex() - p.first.columnIndex() == d - c);
    }

    private void accuse(RowPair rows, List<Pair> pairs) {
        Pair p = pairs.get(0);
        Contradictions against = contradictions.get(columns(p));
        boolean oneEdit = Printing.oneEdit(p.first.amount(), p.second.amount());
        if (pairs.size() != 1 || !against.isOnePair() && !(oneEdit && against.isOneFigure())) {
            return;
        }
        ScheduleRow a = row(rows.s1, rows.r1);
        ScheduleRow b = row(rows.s2, rows.r2);
        int alike = agreeing.get(rows).size();
        int neighbours = votes.getOrDefault(columns(p), 0);
        boolean sameItem = Printing.sameItem(a, b);
        boolean sameCaption = RowKey.of(a).equals(RowKey.of(b))
                && !RowKey.of(a).isEmpty()
                && a.layout().footnoted() == b.layout().footnoted();
        boolean unique = unique(rows.s1, a) && unique(rows.s2, b);
        if (!Printing.isTelling(p.first.amount()) && !(sameCaption && unique && alike >= 2 && oneEdit && isLevel(p))) {
            return;
        }
        boolean strong = sameCaption && (unique || alike >= 2) && (alike >= 2 || neighbours >= 2 || oneEdit)
                || sameItem && alike >= 2 && (neighbours >= 1 || oneEdit);
        boolean weak = (sameCaption || sameItem) && (oneEdit || alike >= 2)
                || Printing.sharesWord(a, b) && alike >= 2 && oneEdit
                || alike >= 3 && oneEdit;
        if (strong || weak) {
            int sign = usualSign(agreeing.get(rows), true) < 0 ? -1 : 1;
            facts.add(repeat(p, sign, strong ? Grade.STRONG : Grade.WEAK));
        }
    }

    private boolean unique(int schedule, ScheduleRow row) {
        String key = RowKey.of(row);
        return schedules.get(schedule).rows().stream()
                        .filter(r -> RowKey.of(r).equals(key))
                        .count()
                == 1;
    }

    private ScheduleRow row(int schedule, int index) {
        return schedules.get(schedule).rows().get(index);
    }
}
