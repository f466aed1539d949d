package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Period;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;

/** The figures next to a figure: those of its row, those above and below it, and in prose those of its sentence. */
final class Neighbourhood {
    /** The logarithm of how thin figures lie where no neighbour tells. */
    private static final double ANYWHERE = Math.log(0.05);

    /** Of figures next to each other, so many are equal by right. */
    private static final double REPEATS_BY_RIGHT = Math.log(0.02);

    private static final double OTHER_SIGN = -2.5;

    private final Map<List<Integer>, ColumnTrend> trends = new HashMap<>();
    private final Map<Amount, Cell> cells = new HashMap<>();
    private final Map<String, List<Amount>> sentences = new HashMap<>();

    /** Where a figure of a table stands. */
    record Cell(Schedule schedule, ScheduleRow row, int rowAt, int column) {}

    Neighbourhood(Facts facts) {
        for (Schedule s : facts.schedules()) {
            for (int r = 0; r < s.rows().size(); r++) {
                Amount[] amounts = s.rows().get(r).amounts();
                for (int c = 0; c < amounts.length; c++) {
                    if (amounts[c] != null) {
                        cells.put(amounts[c], new Cell(s, s.rows().get(r), r, c));
                    }
                }
            }
        }
        for (Amount a : facts.amounts()) {
            if (a.setting() == Setting.PROSE) {
                sentences.computeIfAbsent(a.where(), w -> new ArrayList<>(3)).add(a);
            }
        }
    }

    /** The printed label of the figure's row; empty for prose. */
    String caption(Amount amount) {
        Cell cell = cells.get(amount);
        return cell == null ? "" : cell.row().caption();
    }

    /** Something that the figures of one row of a table have in common; null for prose. */
    Object row(Amount amount) {
        Cell cell = cells.get(amount);
        return cell == null ? null : List.of(cell.schedule().ordinal(), cell.rowAt());
    }

    boolean sameRow(Amount a, Amount b) {
        Cell x = cells.get(a);
        Cell y = cells.get(b);
        return x != null && y != null && x.schedule() == y.schedule() && x.rowAt() == y.rowAt();
    }

    /** The other figures of the row, or of the sentence, in the same unit. */
    List<Amount> beside(Amount amount) {
        List<Amount> others = new ArrayList<>();
        Cell cell = cells.get(amount);
        if (cell != null) {
            for (Amount a : cell.row().amounts()) {
                addIfLike(amount, a, others);
            }
        } else {
            sentences.getOrDefault(amount.where(), List.of()).forEach(a -> addIfLike(amount, a, others));
        }
        return others;
    }

    private static void addIfLike(Amount amount, Amount a, List<Amount> others) {
        if (a != null
                && !a.equals(amount)
                && !a.figure().isZero()
                && a.figure().uom().dimension() == amount.figure().uom().dimension()) {
            others.add(a);
        }
    }

    /** How likely a value is among the figures of its row: the logarithm of its share of all values that could be printed. */
    double fit(Amount amount, double value) {
        double units = Math.max(1, Math.abs(value / amount.figure().ulp().doubleValue()));
        Cell cell = cells.get(amount);
        if (cell == null || value == 0) {
            return ANYWHERE - Math.log(units);
        }
        double best = ANYWHERE;
        boolean repeats = false;
        boolean sameSign = false;
        boolean any = false;
        for (Amount o : beside(amount)) {
            double v = o.figure().value().doubleValue();
            best = Math.max(best, trend(cell, cells.get(o)).fit(value, v));
            repeats |= v == value;
            sameSign |= v * value > 0;
            any = true;
        }
        double density = best - Math.log(units);
        return (repeats ? Math.max(density, REPEATS_BY_RIGHT) : density) + (any && !sameSign ? OTHER_SIGN : 0);
    }

    private ColumnTrend trend(Cell cell, Cell other) {
        return trends.computeIfAbsent(
                List.of(cell.schedule().ordinal(), cell.column(), other.column()),
                k -> ColumnTrend.between(cell.schedule(), cell.column(), other.column()));
    }

    /** The neighbour in the row, or in the sentence, whose digits the figure just repeats, or null. */
    Amount repeated(Amount amount) {
        if (amount.figure().significantDigits() < 2) {
            return null;
        }
        return beside(amount).stream()
                .filter(o -> repeats(amount, o))
                .findFirst()
                .orElse(null);
    }

    /** The figure above or below that this one just repeats, or null. */
    Amount repeatedInColumn(Amount amount) {
        Cell cell = cells.get(amount);
        if (cell == null || amount.figure().significantDigits() < 3) {
            return null;
        }
        List<ScheduleRow> rows = cell.schedule().rows();
        for (int r : new int[] {cell.rowAt() - 1, cell.rowAt() + 1}) {
            Amount o = r < 0 || r >= rows.size() ? null : rows.get(r).amount(cell.column());
            if (o != null && repeats(amount, o)) {
                return o;
            }
        }
        return null;
    }

    private static boolean repeats(Amount a, Amount b) {
        return a.figure().value().abs().compareTo(b.figure().value().abs()) == 0;
    }

    /** Whether {@code other} is the figure of the same line for another period of the same length. */
    boolean isComparative(Amount amount, Amount other) {
        Cell a = cells.get(amount);
        Cell b = cells.get(other);
        if (a == null || b == null || !sameRow(amount, other)) {
            return false;
        }
        Period p = period(a);
        Period q = period(b);
        return p != null && q != null && p.months() == q.months() && !p.equals(q);
    }

    private static Period period(Cell cell) {
        return cell.column() < cell.schedule().columns().size()
                ? cell.schedule().columns().get(cell.column()).period()
                : null;
    }
}
