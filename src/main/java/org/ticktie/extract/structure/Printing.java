package org.ticktie.extract.structure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Period;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;

/**
 * One printing of a figure, with the row and column it stands in, and what can be said of two of them: whether caption, period
 * and heading allow both to be one fact, and whether a slip explains that they differ.
 *
 * @param schedule position of its schedule among those of the document
 */
record Printing(int schedule, ScheduleRow row, ScheduleColumn column, Amount amount) {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");

    int columnIndex() {
        return column.index();
    }

    /** Whether it stands in a column of changes, which a bridge and a statement may reckon differently. */
    boolean isChange() {
        return column.kind() == ColumnKind.CHANGE || column.kind() == ColumnKind.PERCENT_CHANGE;
    }

    /** Whether nothing says that two figures are for different periods. An instant may be repeated as the end of a duration. */
    static boolean samePeriod(Printing a, Printing b) {
        return samePeriod(a.column, b.column);
    }

    static boolean samePeriod(ScheduleColumn a, ScheduleColumn b) {
        Period p = a.period();
        Period q = b.period();
        if (p == null || q == null) {
            return true;
        }
        return p.equals(q)
                || p.isInstant() != q.isInstant()
                        && (p.end().equals(q.end())
                                || p.start().equals(q.end())
                                || q.start().equals(p.end()));
    }

    static boolean periodKnownAndSame(Printing a, Printing b) {
        return a.column.period() != null && a.column.period().equals(b.column.period());
    }

    static boolean sameLine(ScheduleRow a, ScheduleRow b) {
        String key = RowKey.of(a);
        return !key.isEmpty() && key.equals(RowKey.of(b)) || sameItem(a, b);
    }

    static boolean sameItem(ScheduleRow a, ScheduleRow b) {
        return a.item() != LineItem.UNKNOWN && a.item() == b.item() && a.basis() == b.basis();
    }

    /** Whether two captions have a telling word in common. */
    static boolean sharesWord(ScheduleRow a, ScheduleRow b) {
        Set<String> words = new HashSet<>(List.of(BETWEEN.split(a.caption().toLowerCase(Locale.ROOT))));
        for (String w : BETWEEN.split(b.caption().toLowerCase(Locale.ROOT))) {
            if (w.length() > 3 && !w.equals("total") && words.contains(w)) {
                return true;
            }
        }
        return false;
    }

    /** 1 where two figures are printed with the same sign, −1 where with opposite ones. */
    static int sign(Printing a, Printing b) {
        return a.amount.figure().signum() == b.amount.figure().signum() ? 1 : -1;
    }

    static boolean sameDimension(Amount x, Amount y) {
        return x.figure().uom().dimension() == y.figure().uom().dimension();
    }

    /** Whether both may be one value, signs apart. */
    static boolean meets(Amount x, Amount y) {
        return x.interval().meets(y.interval()) || x.interval().negate().meets(y.interval());
    }

    /** Percentages and counts are restated on many footings under one caption; amounts and shares are not. */
    static boolean isTelling(Amount a) {
        return switch (a.figure().uom().dimension()) {
            case MONEY, SHARES, PER_SHARE -> true;
            default -> false;
        };
    }

    /** Whether one slip of the pen turns the one into the other, signs apart. */
    static boolean oneEdit(Amount x, Amount y) {
        BigDecimal unit = x.figure().ulp().min(y.figure().ulp());
        BigDecimal v = x.figure().value().divideToIntegralValue(unit);
        BigDecimal w = y.figure().value().divideToIntegralValue(unit);
        return v.precision() < 18
                && w.precision() < 18
                && OneEdit.mends(v.abs().longValue(), w.abs().longValue(), 1);
    }
}
