package org.ticktie.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.WordPattern;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.ScheduleColumn;

/**
 * Columns whose figures are of another kind than their rows: prices and averages for each share, numbers of shares, years
 * remaining. They do not add up with the amounts beside them, and prices add up with nothing.
 */
final class ColumnUnits {
    private record Entry(RowKind kind, boolean cents, WordPattern phrase) {}

    private static final BigDecimal LARGEST_PER_SHARE = BigDecimal.valueOf(100);
    private static final List<Entry> ENTRIES = entries();

    private ColumnUnits() {}

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String[] row : Resource.rows("column-units.tsv")) {
            entries.add(new Entry(RowKind.valueOf(row[0]), row[1].equals("cents"), WordPattern.of(row[2])));
        }
        return entries;
    }

    /**
     * What the figures of each column are; null where the rows decide.
     *
     * @param usualDecimals decimal places of most figures of the table
     */
    static RowKind[] of(List<ScheduleColumn> columns, List<BodyRow> rows, int usualDecimals) {
        RowKind[] kinds = new RowKind[columns.size()];
        for (ScheduleColumn column : columns) {
            kinds[column.index()] = kind(column, rows, usualDecimals);
        }
        return kinds;
    }

    private static RowKind kind(ScheduleColumn column, List<BodyRow> rows, int usualDecimals) {
        int figures = 0;
        int cents = 0;
        boolean money = false;
        for (BodyRow row : rows) {
            Token t = row.role() == RowRole.DATA ? row.cells()[column.index()] : null;
            if (t != null && t.isFigure() && !t.percent()) {
                figures++;
                cents += t.digits().decimals() == 2 && t.digits().value().compareTo(LARGEST_PER_SHARE) < 0 ? 1 : 0;
                money |= !t.currency().isEmpty();
            }
        }
        Entry named = named(column.heading());
        boolean perShare = named != null && named.kind == RowKind.PER_SHARE;
        if (perShare && !named.cents) {
            return RowKind.PER_SHARE;
        }
        if (usualDecimals == 0 && figures >= 3 && cents * 10 >= figures * (perShare ? 5 : 8)) {
            return RowKind.PER_SHARE;
        }
        return perShare || named == null || named.kind == RowKind.AMOUNT || money ? null : named.kind;
    }

    private static Entry named(String heading) {
        var tokens = Lexer.tokens(heading);
        for (Entry entry : ENTRIES) {
            if (entry.phrase.occursIn(tokens)) {
                return entry;
            }
        }
        return null;
    }
}
