package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Layout;
import org.ticktie.extract.period.PeriodPhrases;

/** Tells headings, labels and rows of figures apart, once it is known where the figures stand. */
final class RowRoles {
    private RowRoles() {}

    static List<RowRole> of(List<PrintedRow> rows, Columns columns, Layout layout) {
        List<RowRole> roles = new ArrayList<>(rows.size());
        for (PrintedRow row : rows) {
            roles.add(role(row, columns, layout));
        }
        return roles;
    }

    private static RowRole role(PrintedRow row, Columns columns, Layout layout) {
        if (row.isBlank()) {
            return RowRole.BLANK;
        }
        if (isDamagedYears(row)) {
            return RowRole.HEADING;
        }
        boolean onlyNotes = row.values().stream().allMatch(Token::couldBeNote);
        if (!row.values().isEmpty() && !(onlyNotes && isPlainHeading(row, columns, layout))) {
            return RowRole.DATA;
        }
        return row.words().stream().anyMatch(w -> standsOverFigures(w, columns, layout, row))
                ? RowRole.HEADING
                : RowRole.LABEL;
    }

    /** A row of years that a conversion broke: "20", "2006 20". */
    private static boolean isDamagedYears(PrintedRow row) {
        return row.words().isEmpty()
                && !row.values().isEmpty()
                && row.values().stream()
                        .allMatch(t -> t.isFigure()
                                && t.excerpt().string().matches("(?:19|20)(?:\\d\\d)?")
                                && t.currency().isEmpty());
    }

    private static boolean isPlainHeading(PrintedRow row, Columns columns, Layout layout) {
        return row.words().stream().anyMatch(w -> standsOverFigures(w, columns, layout, row));
    }

    /** Words over the figures; a cell that begins in the caption column and spans the table is a label. */
    static boolean standsOverFigures(Token word, Columns columns, Layout layout, PrintedRow row) {
        if (columns.count() == 0) {
            return false;
        }
        int first = columns.spans().get(0)[0];
        return switch (layout) {
            case GRID ->
                word.left() >= first
                        || word.left() > 0
                                && word.right() > first
                                && row.words().size() > 1;
            case CHARACTERS -> word.right() > first && word.left() > first / 3;
            case ORDINAL, FLATTENED ->
                word.left() > 0 && (row.words().size() > 1 || word.left() >= first) || namesAll(row, columns);
        };
    }

    /** Whether a row without a caption names a period for each column: a conversion lost the blank cell before them. */
    private static boolean namesAll(PrintedRow row, Columns columns) {
        return columns.count() > 1
                && row.words().size() == columns.count()
                && row.words().stream()
                        .allMatch(w -> !PeriodPhrases.in(w.excerpt().string()).isEmpty());
    }
}
