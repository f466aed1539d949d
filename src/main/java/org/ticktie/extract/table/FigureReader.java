package org.ticktie.extract.table;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;

/** Reads the figures of one schedule in units: by the kind of their row, what their column says, and what is printed at them. */
final class FigureReader {
    private final List<BodyRow> body;
    private final List<ScheduleColumn> columns;
    private final UnitsOfRow units;
    private final int usualDecimals;
    private final RowKind[] columnUnits;
    private final boolean[] percentSigned;
    private final boolean[] basisPoints;

    FigureReader(List<BodyRow> body, List<ScheduleColumn> columns, UnitsOfRow units) {
        this.body = body;
        this.columns = columns;
        this.units = units;
        this.usualDecimals = mostFrequentDecimals(body);
        this.columnUnits = ColumnUnits.of(columns, body, usualDecimals);
        this.percentSigned = new boolean[columns.size()];
        this.basisPoints = new boolean[columns.size()];
        columns.forEach(this::survey);
    }

    /** The number of decimals that most figures of the table show. */
    int usualDecimals() {
        return usualDecimals;
    }

    private static int mostFrequentDecimals(List<BodyRow> body) {
        int[] counts = new int[8];
        for (BodyRow row : body) {
            for (Token t : row.cells()) {
                if (t != null && t.isFigure() && !t.percent()) {
                    counts[Math.min(7, t.digits().decimals())]++;
                }
            }
        }
        int best = 0;
        for (int d = 1; d < counts.length; d++) {
            if (counts[d] > counts[best]) {
                best = d;
            }
        }
        return best;
    }

    private void survey(ScheduleColumn column) {
        int figures = 0;
        int percents = 0;
        for (BodyRow row : body) {
            Token t = row.role() == RowRole.DATA ? row.cells()[column.index()] : null;
            if (t != null && t.isFigure()) {
                percents += t.percent() ? 1 : 0;
                figures += t.percent() ? 0 : 1;
            }
        }
        percentSigned[column.index()] = percents >= 2 && percents >= figures;
        basisPoints[column.index()] =
                column.kind() == ColumnKind.CHANGE && TableWords.say("basis-points", column.heading());
    }

    /** Whether the column, not its rows, says what its figures are. */
    boolean hasUnit(ScheduleColumn column) {
        return columnUnits[column.index()] != null;
    }

    Figure figure(Token t, RowKind rowKind, ScheduleColumn column, String caption) {
        boolean byColumn = hasUnit(column) && rowKind == RowKind.AMOUNT;
        RowKind row = byColumn ? columnUnits[column.index()] : rowKind;
        BigDecimal value =
                t.negative() ? t.digits().value().negate() : t.digits().value();
        Uom uom = uom(t, row, column);
        boolean plain = uom.dimension() == Dimension.PERCENT
                || uom.dimension() == Dimension.BASIS_POINTS
                || uom.dimension() == Dimension.MULTIPLE;
        BigDecimal own = t.multiplier().compareTo(BigDecimal.ONE) == 0 ? units.factor(row, caption) : t.multiplier();
        BigDecimal scale = plain ? BigDecimal.ONE : own;
        return new Figure(value.multiply(scale), t.digits().ulp().multiply(scale), uom, false);
    }

    private Uom uom(Token t, RowKind row, ScheduleColumn column) {
        if (t.percent() || t.suffix().startsWith("p")) {
            return Uom.PERCENT;
        }
        if (t.suffix().startsWith("b") || basisPoints[column.index()] && row == RowKind.PERCENT) {
            return Uom.BASIS_POINTS;
        }
        if (t.suffix().equals("x")) {
            return Uom.MULTIPLE;
        }
        boolean percentColumn = column.kind() == ColumnKind.PERCENT_CHANGE || column.kind() == ColumnKind.PERCENT;
        boolean changePerShare = row == RowKind.PER_SHARE && percentSigned[column.index()];
        return percentColumn && t.currency().isEmpty() && !changePerShare ? Uom.PERCENT : units.uom(row, t.currency());
    }

    /** A dash: less than half of what the row would show. */
    Figure nil(BodyRow row, RowKind kind, BigDecimal factor) {
        int decimals = 0;
        boolean any = false;
        for (Token t : row.cells()) {
            if (t != null && t.isFigure()) {
                decimals = Math.max(decimals, t.digits().decimals());
                any = true;
            }
        }
        BigDecimal ulp =
                BigDecimal.ONE.movePointLeft(any ? decimals : usualDecimals).multiply(factor);
        return new Figure(BigDecimal.ZERO, ulp, units.uom(kind, ""), true);
    }

    /** A figure that stands in no column, as printed. */
    static Figure plain(Token t) {
        return new Figure(t.digits().value(), t.digits().ulp(), t.percent() ? Uom.PERCENT : Uom.money(""), false);
    }
}
