package org.ticktie.extract.prose;

import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;

/** Which sorts of cell a sort of figure in the text may be. */
final class Kinds {
    private Kinds() {}

    static boolean isPercent(Line line, ScheduleColumn column, Amount cell) {
        ScheduleRow row = line.row();
        return line.traits().changes()
                || cell.figure().uom().dimension() == Dimension.PERCENT
                || row.kind() == RowKind.PERCENT
                || column.kind() == ColumnKind.PERCENT && row.kind() != RowKind.PER_SHARE
                || column.kind() == ColumnKind.PERCENT_CHANGE;
    }

    /** Whether the cell may be the level that the figure states. */
    static boolean isLevelFor(Figure figure, Line line, ScheduleColumn column, Amount cell) {
        ScheduleRow row = line.row();
        Dimension cells = cell.figure().uom().dimension();
        boolean percent = isPercent(line, column, cell);
        return switch (figure.uom().dimension()) {
            case PERCENT, BASIS_POINTS ->
                percent && column.kind() != ColumnKind.PERCENT_CHANGE && column.kind() != ColumnKind.CHANGE;
            case PER_SHARE ->
                !percent
                        && (row.kind() == RowKind.PER_SHARE || cells == Dimension.PER_SHARE)
                        && column.kind() == ColumnKind.AMOUNT;
            case MONEY ->
                !percent
                        && column.kind() == ColumnKind.AMOUNT
                        && cells != Dimension.SHARES
                        && (cells != Dimension.PER_SHARE && row.kind() != RowKind.PER_SHARE || looksPerShare(figure));
            case SHARES -> !percent && column.kind() == ColumnKind.AMOUNT && row.kind() != RowKind.PER_SHARE;
            case DIRECTION, WEEKDAY, DAY, MONTH, BRACKETS, DIGITS, FIGURES, TAG, SCALE -> false;
            case COUNT, MULTIPLE -> !percent && column.kind() == ColumnKind.AMOUNT;
        };
    }

    /** "$2.11": two decimals and no scale, so that it may be a figure a share although the words do not say so. */
    static boolean looksPerShare(Figure figure) {
        return figure.ulp().scale() >= 2
                && figure.ulp().scale() <= 3
                && figure.value().abs().intValue() < 1000;
    }
}
