package org.ticktie.fact;

import java.util.Arrays;

/**
 * A row of a schedule.
 *
 * @param index its position among the rows, from 0
 * @param caption the printed label, wrapped lines joined, footnote marks removed; empty for an unlabelled subtotal
 * @param section the headings above it that it stands under, outermost first, joined by " > "; or empty
 * @param kind what its figures are
 * @param item its meaning, or {@link LineItem#UNKNOWN}
 * @param basis on what footing it is stated
 * @param amounts a figure a column; null where the cell is blank or holds no figure
 * @param layout how it is printed
 */
public record ScheduleRow(
        int index,
        String caption,
        String section,
        RowKind kind,
        LineItem item,
        Basis basis,
        Amount[] amounts,
        RowLayout layout) {

    public Amount amount(int column) {
        return column < amounts.length ? amounts[column] : null;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ScheduleRow r && r.index == index && Arrays.equals(r.amounts, amounts);
    }

    @Override
    public int hashCode() {
        return 31 * index + Arrays.hashCode(amounts);
    }
}
