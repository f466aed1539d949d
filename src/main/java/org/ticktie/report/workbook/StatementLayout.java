package org.ticktie.report.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;

/**
 * Where everything stands in the sheet of a statement: the caption, and for each column of the statement the figure, its
 * tickmark and, where any figure of the column is recomputed, the recomputation and the difference.
 */
final class StatementLayout {
    static final int FIRST_ROW = 4;

    private final Schedule schedule;
    private final int[] starts;
    private final boolean[] recomputed;
    private final int[] rows;

    /**
     * @param tested columns of the statement in which a figure is recomputed
     */
    StatementLayout(Schedule schedule, Set<Integer> tested) {
        this.schedule = schedule;
        int columns = schedule.columns().size();
        for (ScheduleRow row : schedule.rows()) {
            columns = Math.max(columns, row.amounts().length);
        }
        starts = new int[columns];
        recomputed = new boolean[columns];
        int next = 1;
        for (int c = 0; c < columns; c++) {
            starts[c] = next;
            recomputed[c] = tested.contains(c);
            next += recomputed[c] ? 4 : 2;
        }
        rows = new int[schedule.rows().size()];
        int down = FIRST_ROW;
        for (int r = 0; r < rows.length; r++) {
            down += opensSection(r) ? 1 : 0;
            rows[r] = down++;
        }
    }

    Schedule schedule() {
        return schedule;
    }

    /** Name of the sheet; none of the document's words get into it. */
    String sheet() {
        String kind = schedule.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return schedule.ordinal() + " " + kind;
    }

    /** Whether the headings above this row are others than those above the row before; they have a row of their own. */
    boolean opensSection(int row) {
        String section = schedule.rows().get(row).section();
        String before = row == 0 ? "" : schedule.rows().get(row - 1).section();
        return !section.isEmpty() && !section.equals(before);
    }

    int columns() {
        return starts.length;
    }

    int figure(int column) {
        return starts[column];
    }

    boolean isRecomputed(int column) {
        return recomputed[column];
    }

    int tick(int column) {
        return starts[column] + (recomputed[column] ? 3 : 1);
    }

    /** The cell of each figure, by its number. */
    Map<Integer, Homes.Home> homes() {
        Map<Integer, Homes.Home> homes = new HashMap<>();
        for (int r = 0; r < schedule.rows().size(); r++) {
            Amount[] amounts = schedule.rows().get(r).amounts();
            for (int c = 0; c < amounts.length; c++) {
                if (amounts[c] != null) {
                    homes.putIfAbsent(amounts[c].number(), new Homes.Home(sheet(), rows[r], starts[c]));
                }
            }
        }
        return homes;
    }
}
