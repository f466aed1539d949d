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
    /** Half of all figures are within this factor of e of their nearest neighbour. */
    private static final double USUAL_STEP = 0.12;

    private static final double FARTHEST = -6;
    private static final double OTHER_SIGN = -2.5;

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

    /** How well a value would fit among the figures of its row: the logarithm of how likely, 0 for the best. */
    double fit(Amount amount, double value) {
        if (amount.setting() == Setting.PROSE || value == 0) {
            return 0;
        }
        double nearest = Double.MAX_VALUE;
        boolean sameSign = false;
        List<Amount> others = beside(amount);
        for (Amount o : others) {
            double v = o.figure().value().doubleValue();
            nearest = Math.min(nearest, Math.abs(Math.log(Math.abs(value / v))));
            sameSign |= v * value > 0;
        }
        if (others.isEmpty()) {
            return 0;
        }
        double step = nearest / USUAL_STEP;
        return Math.max(FARTHEST, -Math.log1p(step * step)) + (sameSign ? 0 : OTHER_SIGN);
    }

    /** The neighbour that the figure just repeats, or null. */
    Amount repeated(Amount amount) {
        if (amount.figure().significantDigits() < 2) {
            return null;
        }
        for (Amount o : beside(amount)) {
            if (o.figure().value().compareTo(amount.figure().value()) == 0) {
                return o;
            }
        }
        Cell cell = cells.get(amount);
        return cell == null || amount.figure().significantDigits() < 3 ? null : repeatedInColumn(amount, cell);
    }

    private static Amount repeatedInColumn(Amount amount, Cell cell) {
        List<ScheduleRow> rows = cell.schedule().rows();
        for (int r : new int[] {cell.rowAt() - 1, cell.rowAt() + 1}) {
            Amount o = r < 0 || r >= rows.size() ? null : rows.get(r).amount(cell.column());
            if (o != null && o.figure().value().compareTo(amount.figure().value()) == 0) {
                return o;
            }
        }
        return null;
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
