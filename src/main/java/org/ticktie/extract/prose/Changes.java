package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Period;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;
import org.ticktie.number.Interval;

/** Lists what a change of one line may be: a cell of a column of changes, or the difference or growth of two cells. */
final class Changes {
    private final LineIndex index;
    private final Reading reading;
    private final Line line;
    private final Dimension dimension;

    Changes(LineIndex index, Reading reading, Line line) {
        this.index = index;
        this.reading = reading;
        this.line = line;
        this.dimension = reading.mention.figure().uom().dimension();
    }

    /** Adds those that are printed in a column, or lead to it. */
    void of(ScheduleColumn column, Amount cell, double fit, double period, List<Candidate> found) {
        if (column.kind() == ColumnKind.PERCENT_CHANGE && dimension == Dimension.PERCENT
                || column.kind() == ColumnKind.CHANGE && dimension == Dimension.MONEY) {
            boolean sequential = reading.resolvedBase != null
                    && reading.resolved != null
                    && !reading.resolvedBase.equals(reading.resolved.yearBefore());
            found.add(printed(column, cell, fit, period * (sequential ? 0.7 : 0.97)));
            return;
        }
        if (column.kind() != ColumnKind.AMOUNT && column.kind() != ColumnKind.PERCENT) {
            return;
        }
        if (dimension == Dimension.PERCENT && Kinds.isPercent(line, column, cell)) {
            // "underlying growth was up 3.5 %": the row is a growth itself
            found.add(printed(column, cell, fit * (line.ofGrowth() ? 0.9 : 0.6), period));
            return;
        }
        for (ScheduleColumn baseColumn : line.schedule().columns()) {
            Amount base = index.cell(line, baseColumn.index());
            if (base == null || baseColumn == column || baseColumn.kind() != column.kind()) {
                continue;
            }
            double basePeriod = base(column.period(), baseColumn.period());
            Candidate c = basePeriod == 0 ? null : change(column, cell, base, fit, period * basePeriod);
            if (c != null) {
                found.add(c);
            }
        }
    }

    private Candidate printed(ScheduleColumn column, Amount cell, double fit, double period) {
        return new Candidate(ClaimKind.LEVEL, line, column.index(), cell, null, cell.interval(), true, fit, period);
    }

    private double base(Period current, Period base) {
        if (base == null || current == null) {
            return current == base ? 0.4 : 0;
        }
        if (current.months() != base.months() || base.equals(current)) {
            return 0;
        }
        if (reading.resolvedBase != null) {
            return base.end().equals(reading.resolvedBase.end()) ? 1 : 0;
        }
        if (base.equals(current.yearBefore())) {
            return 0.95;
        }
        return base.end().isBefore(current.end()) ? 0.5 : 0;
    }

    private Candidate change(ScheduleColumn column, Amount cell, Amount base, double fit, double period) {
        Interval difference = cell.interval().minus(base.interval());
        boolean percentCells = Kinds.isPercent(line, column, cell);
        ClaimKind kind;
        Interval implied;
        if (dimension == Dimension.BASIS_POINTS && percentCells) {
            kind = ClaimKind.POINTS;
            implied = difference.times(BigDecimal.valueOf(100));
        } else if (dimension == Dimension.PERCENT && !percentCells) {
            kind = ClaimKind.PERCENT_CHANGE;
            implied = Growths.percent(cell.interval(), base.interval());
        } else if ((dimension == Dimension.MONEY || dimension == Dimension.PER_SHARE) && !percentCells) {
            kind = ClaimKind.CHANGE;
            implied = difference;
        } else {
            return null;
        }
        return implied == null
                ? null
                : new Candidate(kind, line, column.index(), cell, base, implied, true, fit, period);
    }
}
