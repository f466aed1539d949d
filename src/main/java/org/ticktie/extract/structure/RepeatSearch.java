package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Grade;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Period;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;

/**
 * Finds facts that are printed twice. Two rows of different schedules are one line where their captions say the same and their
 * figures agree in some columns; then a column in which they differ, for the same period, contradicts itself. A figure that
 * merely equals another is no evidence.
 */
final class RepeatSearch {
    private static final int COMMON = 14;
    private static final int TELLING_DIGITS = 3;

    private record Cell(int schedule, ScheduleRow row, int column, Amount amount) {}

    private record RowPair(int s1, int r1, int s2, int r2) {}

    private record ColumnPair(int s1, int c1, int s2, int c2) {}

    private final List<Schedule> schedules;
    private final Map<RowPair, List<Cell[]>> agreeing = new LinkedHashMap<>();
    private final Map<ColumnPair, Integer> votes = new HashMap<>();
    private final Map<ColumnPair, Integer> contradictions = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();

    RepeatSearch(List<Schedule> schedules) {
        this.schedules = schedules;
    }

    List<Object> find() {
        for (List<Cell> bucket : byValue().values()) {
            pair(bucket);
        }
        agreeing.forEach((rows, cells) -> ties(rows, cells));
        Map<RowPair, List<Cell[]>> differing = new LinkedHashMap<>();
        agreeing.forEach((rows, cells) -> {
            List<Cell[]> found = differing(rows, cells);
            if (!found.isEmpty()) {
                differing.put(rows, found);
                found.forEach(p -> contradictions.merge(columns(p[0], p[1]), 1, Integer::sum));
            }
        });
        differing.forEach(this::accuse);
        return facts;
    }

    private Map<String, List<Cell>> byValue() {
        Map<String, List<Cell>> buckets = new LinkedHashMap<>();
        for (int s = 0; s < schedules.size(); s++) {
            for (ScheduleRow row : schedules.get(s).rows()) {
                for (int c = 0; c < row.amounts().length; c++) {
                    Amount a = row.amount(c);
                    if (a != null && a.figure().significantDigits() >= TELLING_DIGITS) {
                        String key =
                                a.figure().value().abs().stripTrailingZeros().toPlainString() + "|"
                                        + a.figure().uom().dimension();
                        buckets.computeIfAbsent(key, k -> new ArrayList<>(2)).add(new Cell(s, row, c, a));
                    }
                }
            }
        }
        return buckets;
    }

    private void pair(List<Cell> bucket) {
        if (bucket.size() < 2 || bucket.size() > COMMON) {
            return;
        }
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                Cell a = bucket.get(i);
                Cell b = bucket.get(j);
                if (a.schedule == b.schedule && a.row.index() == b.row.index() || !samePeriod(a, b)) {
                    continue;
                }
                RowPair rows = new RowPair(a.schedule, a.row.index(), b.schedule, b.row.index());
                agreeing.computeIfAbsent(rows, k -> new ArrayList<>(2)).add(new Cell[] {a, b});
                if (a.schedule != b.schedule && sameLine(a.row, b.row)) {
                    votes.merge(columns(a, b), 1, Integer::sum);
                }
            }
        }
    }

    private static ColumnPair columns(Cell a, Cell b) {
        return new ColumnPair(a.schedule, a.column, b.schedule, b.column);
    }

    private Period period(Cell c) {
        return schedules.get(c.schedule).columns().get(c.column).period();
    }

    /** Whether nothing says that two figures are for different periods. An instant may be repeated as the end of a duration. */
    private boolean samePeriod(Cell a, Cell b) {
        Period p = period(a);
        Period q = period(b);
        if (p == null || q == null) {
            return true;
        }
        return p.equals(q)
                || p.isInstant() != q.isInstant()
                        && (p.end().equals(q.end())
                                || p.start().equals(q.end())
                                || q.start().equals(p.end()));
    }

    /** Whether two columns are headed alike apart from their periods: "as restated" is not "as previously reported". */
    private boolean sameFooting(Cell a, Cell b) {
        return HeadingKey.of(heading(a)).equals(HeadingKey.of(heading(b)));
    }

    private String heading(Cell c) {
        return schedules.get(c.schedule).columns().get(c.column).heading();
    }

    private static boolean sameLine(ScheduleRow a, ScheduleRow b) {
        String key = RowKey.of(a);
        return !key.isEmpty() && key.equals(RowKey.of(b)) || sameItem(a, b);
    }

    private static boolean sameItem(ScheduleRow a, ScheduleRow b) {
        return a.item() != LineItem.UNKNOWN && a.item() == b.item() && a.basis() == b.basis();
    }

    private void ties(RowPair rows, List<Cell[]> cells) {
        ScheduleRow a = row(rows.s1, rows.r1);
        ScheduleRow b = row(rows.s2, rows.r2);
        boolean same = sameLine(a, b);
        double digits = cells.stream()
                .mapToDouble(p -> p[0].amount.figure().significantDigits())
                .sum();
        if (!same && !(sharesWord(a, b) && digits >= 4) && digits < 5) {
            return;
        }
        int usual = usualSign(cells, same);
        for (Cell[] p : cells) {
            boolean turned = usual != 0 && sign(p) != usual;
            if (!turned) {
                facts.add(new Repeat(p[0].amount, p[1].amount, sign(p), same ? Grade.STRONG : Grade.TICK_ONLY));
            } else if (same && cells.size() > 1 && sameFooting(p[0], p[1]) && isTelling(p[0].amount)) {
                facts.add(new Repeat(p[0].amount, p[1].amount, usual, cells.size() > 2 ? Grade.STRONG : Grade.WEAK));
            }
        }
    }

    private static int sign(Cell[] p) {
        return p[0].amount.figure().signum() == p[1].amount.figure().signum() ? 1 : -1;
    }

    /**
     * Whether two rows are printed with the same signs (1) or opposite ones (−1), by most of their columns; 0 where it cannot
     * be said. Two rows of one caption are taken to mean the same sign.
     */
    private static int usualSign(List<Cell[]> cells, boolean same) {
        int sum = cells.stream().mapToInt(RepeatSearch::sign).sum();
        if (sum == 0) {
            return same ? 1 : 0;
        }
        return Math.abs(sum) == cells.size() || cells.size() > 2 ? Integer.signum(sum) : 0;
    }

    /** Columns for the same period in which two rows that agree elsewhere do not. */
    private List<Cell[]> differing(RowPair rows, List<Cell[]> cells) {
        List<Cell[]> found = new ArrayList<>();
        if (rows.s1 == rows.s2
                || !schedules.get(rows.s1).reliable()
                || !schedules.get(rows.s2).reliable()) {
            return found;
        }
        ScheduleRow a = row(rows.s1, rows.r1);
        ScheduleRow b = row(rows.s2, rows.r2);
        for (int c = 0; c < a.amounts().length; c++) {
            Amount x = a.amount(c);
            if (x == null || x.figure().nil() || pairedIn(cells, 0, c)) {
                continue;
            }
            for (int d = 0; d < b.amounts().length; d++) {
                Amount y = b.amount(d);
                if (y == null
                        || !isTelling(y)
                        || y.figure().nil()
                        || pairedIn(cells, 1, d)
                        || x.figure().uom().dimension() != y.figure().uom().dimension()) {
                    continue;
                }
                Cell p = new Cell(rows.s1, a, c, x);
                Cell q = new Cell(rows.s2, b, d, y);
                if (period(p) != null && period(p).equals(period(q)) || aligned(cells, c, d)) {
                    if (samePeriod(p, q) && sameFooting(p, q) && !meets(x, y)) {
                        found.add(new Cell[] {p, q});
                    }
                }
            }
        }
        return found;
    }

    /** Percentages and counts are restated on many footings under one caption; only amounts and shares contradict each other. */
    private static boolean isTelling(Amount a) {
        return switch (a.figure().uom().dimension()) {
            case MONEY, SHARES, PER_SHARE -> true;
            default -> false;
        };
    }

    private static boolean pairedIn(List<Cell[]> cells, int side, int column) {
        return cells.stream().anyMatch(p -> p[side].column == column);
    }

    /** Without periods, columns correspond where the agreeing ones are shifted alike. */
    private boolean aligned(List<Cell[]> cells, int c, int d) {
        return cells.size() >= 2 && cells.stream().allMatch(p -> p[1].column - p[0].column == d - c);
    }

    private static boolean meets(Amount x, Amount y) {
        return x.interval().meets(y.interval()) || x.interval().negate().meets(y.interval());
    }

    private void accuse(RowPair rows, List<Cell[]> pairs) {
        if (pairs.size() != 1) {
            return;
        }
        Cell[] p = pairs.get(0);
        ScheduleRow a = row(rows.s1, rows.r1);
        ScheduleRow b = row(rows.s2, rows.r2);
        ColumnPair columns = columns(p[0], p[1]);
        if (contradictions.getOrDefault(columns, 0) > 1) {
            return;
        }
        int alike = agreeing.get(rows).size();
        int neighbours = votes.getOrDefault(columns, 0);
        boolean sameCaption = RowKey.of(a).equals(RowKey.of(b))
                && !RowKey.of(a).isEmpty()
                && a.layout().footnoted() == b.layout().footnoted();
        boolean unique = unique(rows.s1, a) && unique(rows.s2, b);
        boolean oneEdit = oneEdit(p[0].amount, p[1].amount);
        int sign = usualSign(agreeing.get(rows), true) < 0 ? -1 : 1;
        boolean strong = sameCaption && (unique || alike >= 2) && (alike >= 2 || neighbours >= 2 || oneEdit)
                || sameItem(a, b) && alike >= 2 && (neighbours >= 1 || oneEdit);
        boolean weak = (sameCaption || sameItem(a, b)) && (oneEdit || alike >= 2)
                || sharesWord(a, b) && alike >= 2 && oneEdit
                || alike >= 3 && oneEdit;
        if (strong || weak) {
            facts.add(new Repeat(p[0].amount, p[1].amount, sign, strong ? Grade.STRONG : Grade.WEAK));
        }
    }

    private static boolean oneEdit(Amount x, Amount y) {
        java.math.BigDecimal unit = x.figure().ulp().min(y.figure().ulp());
        java.math.BigDecimal v = x.figure().value().divideToIntegralValue(unit);
        java.math.BigDecimal w = y.figure().value().divideToIntegralValue(unit);
        return v.precision() < 18
                && w.precision() < 18
                && OneEdit.mends(v.abs().longValue(), w.abs().longValue(), 1);
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

    private static boolean sharesWord(ScheduleRow a, ScheduleRow b) {
        java.util.Set<String> words = new java.util.HashSet<>(
                List.of(a.caption().toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")));
        for (String w : b.caption().toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
            if (w.length() > 3 && !w.equals("total") && words.contains(w)) {
                return true;
            }
        }
        return false;
    }
}
