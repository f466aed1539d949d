package org.ticktie.extract.structure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Growth;
import org.ticktie.fact.GrowthKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.number.Dimension;

/**
 * Finds which two columns a column headed as a change compares: amounts, per-share figures and counts by their difference,
 * percentages by basis points or points. All rows vote, whatever they are of; a favourable change of a cost may be printed
 * as positive where the heading says that the column is about favourable and unfavourable.
 */
final class ChangeColumnSearch {
    private static final int AGREEING = (int) Weights.of("columns.agreeing");
    private static final double FAILING = Weights.of("columns.failing");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = new BigDecimal("1e16");
    private static final int MOST_COLUMNS = 14;

    private final Schedule schedule;
    private final Set<Integer> explained = new HashSet<>();

    ChangeColumnSearch(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Columns that a printed change compares. */
    private record Compared(int change, int current, int base, boolean favourable) {}

    /** Three figures of a row in the finest unit among them, with their own units, and whether the sign of the change is turned. */
    private record Fit(
            long change,
            long current,
            long base,
            long changeUnit,
            long currentUnit,
            long baseUnit,
            GrowthKind kind,
            boolean reversed) {
        long residual() {
            return (reversed ? base - current : current - base) - change;
        }

        long slack() {
            return changeUnit + currentUnit + baseUnit;
        }

        boolean holds() {
            return 2 * Math.abs(residual()) <= slack();
        }

        /** A change within its own rounding says nothing. */
        boolean isTelling() {
            return 2 * Math.abs(change) > slack();
        }

        /** Whether one slip of the pen in one of the three explains the row. */
        boolean isSlip() {
            long off = reversed ? -residual() : residual();
            return OneEdit.mends(change, change + residual(), changeUnit)
                    || OneEdit.mends(current, current - off, currentUnit)
                    || OneEdit.mends(base, base + off, baseUnit);
        }

        Fit turned() {
            return new Fit(change, current, base, changeUnit, currentUnit, baseUnit, kind, true);
        }
    }

    List<Growth> find() {
        List<Growth> facts = new ArrayList<>();
        int width = schedule.columns().size();
        for (ScheduleColumn column : schedule.columns()) {
            boolean change = column.kind() == ColumnKind.CHANGE || column.kind() == ColumnKind.PERCENT_CHANGE;
            if (change && width <= MOST_COLUMNS) {
                search(column, facts);
            }
        }
        return facts;
    }

    /** The columns that were found to be changes of others; no sum covers them. */
    Set<Integer> explained() {
        return explained;
    }

    private void search(ScheduleColumn change, List<Growth> facts) {
        boolean favourable = TableWords.say("favourable", change.heading());
        Compared best = null;
        int bestScore = 0;
        int[] bestVotes = null;
        for (ScheduleColumn a : schedule.columns()) {
            for (ScheduleColumn b : schedule.columns()) {
                if (a == b || !isLevel(a) || !isLevel(b)) {
                    continue;
                }
                Compared compared = new Compared(change.index(), a.index(), b.index(), favourable);
                int[] votes = votes(compared);
                int score = votes[0] - 2 * votes[1];
                boolean accepted = votes[0] >= AGREEING && votes[1] <= Math.max(1, (int) (votes[0] * FAILING));
                if (accepted && score > bestScore) {
                    best = compared;
                    bestScore = score;
                    bestVotes = votes;
                }
            }
        }
        if (best != null) {
            explained.add(change.index());
            emit(best, bestVotes, facts);
        }
    }

    private static boolean isLevel(ScheduleColumn column) {
        return column.kind() == ColumnKind.AMOUNT || column.kind() == ColumnKind.PERCENT;
    }

    private int[] votes(Compared compared) {
        int[] votes = new int[2];
        for (ScheduleRow row : schedule.rows()) {
            Fit fit = fit(row, compared);
            if (fit != null && fit.isTelling()) {
                votes[fit.holds() ? 0 : 1]++;
            }
        }
        return votes;
    }

    private void emit(Compared compared, int[] votes, List<Growth> facts) {
        for (ScheduleRow row : schedule.rows()) {
            Fit fit = fit(row, compared);
            if (fit == null || !fit.holds() && !fit.isSlip() && !isCopied(row, compared.change)) {
                continue;
            }
            boolean sure = fit.holds() || votes[0] >= 2 * AGREEING || votes[1] == 1;
            facts.add(new Growth(
                    row.amount(compared.change),
                    row.amount(compared.current),
                    row.amount(compared.base),
                    fit.kind,
                    fit.reversed,
                    sure ? Grade.STRONG : Grade.WEAK));
        }
    }

    private static Fit fit(ScheduleRow row, Compared compared) {
        Amount change = row.amount(compared.change);
        Amount current = row.amount(compared.current);
        Amount base = row.amount(compared.base);
        GrowthKind kind = kind(change, current, base);
        if (kind == null) {
            return null;
        }
        BigDecimal factor = kind == GrowthKind.BASIS_POINTS ? HUNDRED : BigDecimal.ONE;
        BigDecimal unit = change.figure()
                .ulp()
                .min(current.figure().ulp().multiply(factor))
                .min(base.figure().ulp().multiply(factor));
        if (unit.signum() <= 0 || largest(change, current, base).compareTo(LARGEST.multiply(unit)) > 0) {
            return null;
        }
        Fit plain = new Fit(
                units(change.figure().value(), BigDecimal.ONE, unit),
                units(current.figure().value(), factor, unit),
                units(base.figure().value(), factor, unit),
                units(change.figure().ulp(), BigDecimal.ONE, unit),
                units(current.figure().ulp(), factor, unit),
                units(base.figure().ulp(), factor, unit),
                kind,
                false);
        if (plain.holds() || !compared.favourable) {
            return plain;
        }
        Fit turned = plain.turned();
        return turned.holds() || Labels.of(row.caption()).cost() ? turned : plain;
    }

    private static BigDecimal largest(Amount... amounts) {
        BigDecimal largest = BigDecimal.ZERO;
        for (Amount a : amounts) {
            largest = largest.max(a.figure().value().abs());
        }
        return largest;
    }

    private static long units(BigDecimal value, BigDecimal factor, BigDecimal unit) {
        return value.multiply(factor).divide(unit, 0, RoundingMode.HALF_UP).longValue();
    }

    private static GrowthKind kind(Amount change, Amount current, Amount base) {
        if (change == null
                || current == null
                || base == null
                || change.figure().nil()
                || change.figure().isZero()
                || !Printing.sameDimension(current, base)) {
            return null;
        }
        Dimension of = current.figure().uom().dimension();
        Dimension in = change.figure().uom().dimension();
        if (of == Dimension.PERCENT && in == Dimension.BASIS_POINTS) {
            return GrowthKind.BASIS_POINTS;
        }
        return of == in ? GrowthKind.DIFFERENCE : null;
    }

    /** Whether the change reads as another figure of its row does. */
    private static boolean isCopied(ScheduleRow row, int column) {
        for (int c = 0; c < row.amounts().length; c++) {
            Amount other = row.amount(c);
            boolean same = other != null
                    && c != column
                    && other.figure()
                                    .value()
                                    .abs()
                                    .compareTo(
                                            row.amount(column).figure().value().abs())
                            == 0;
            if (same) {
                return true;
            }
        }
        return false;
    }
}
