package org.ticktie.extract.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.extract.structure.HeadingKey;
import org.ticktie.extract.structure.RowKey;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Facts;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.StatementKind;

/**
 * A figure of a table for a known period, with the keys under which another document may show the same.
 *
 * @param schedule the table
 * @param column its column
 * @param amount the figure
 * @param line keys of the line: its meaning, and its caption with the headings above it; the same figure where one is shared
 * @param caption key of the caption alone, which leaves open under what heading it stands; or null
 * @param recast whether it is marked as changed since it was first published
 */
record Printed(
        Schedule schedule, ScheduleColumn column, Amount amount, List<String> line, String caption, boolean recast) {

    /** Every figure that can be looked for in another document; what stands twice in its table cannot. */
    static List<Printed> of(Facts facts) {
        List<Printed> all = new ArrayList<>();
        for (Schedule s : facts.schedules()) {
            if (s.reliable()) {
                new Table(s).addTo(all);
            }
        }
        return all;
    }

    /** The column of the table, as something that columns can be counted by. */
    List<Integer> columnKey() {
        return List.of(schedule.ordinal(), column.index());
    }

    /** One table with the keys of its rows. */
    private static final class Table {
        private final Schedule schedule;
        private final Map<String, Integer> seen = new HashMap<>();

        Table(Schedule schedule) {
            this.schedule = schedule;
            for (ScheduleRow row : schedule.rows()) {
                for (String key : new String[] {item(row), inSection(row), RowKey.of(row)}) {
                    seen.merge(key, 1, Integer::sum);
                }
            }
        }

        void addTo(List<Printed> all) {
            for (ScheduleColumn column : schedule.columns()) {
                if (column.kind() != ColumnKind.AMOUNT || column.period() == null) {
                    continue;
                }
                // "as adjusted" is no footing of its own but in a bridge from one measure to another
                boolean recast = schedule.kind() != StatementKind.RECONCILIATION
                        && (TableWords.say("recast", column.heading()) || TableWords.say("recast", schedule.title()));
                String context = context(column, recast);
                for (ScheduleRow row : schedule.rows()) {
                    Amount amount = row.amount(column.index());
                    if (amount != null) {
                        all.add(printed(column, row, amount, context, recast));
                    }
                }
            }
        }

        private Printed printed(ScheduleColumn column, ScheduleRow row, Amount amount, String context, boolean recast) {
            String unit = context + "|" + amount.figure().uom().dimension();
            List<String> line = new ArrayList<>();
            for (String key : new String[] {item(row), inSection(row)}) {
                if (isOnce(key)) {
                    line.add(key + unit);
                }
            }
            String caption = isOnce(RowKey.of(row)) ? "caption " + RowKey.of(row) + unit : null;
            boolean marked =
                    recast || TableWords.say("recast", row.caption()) || TableWords.say("recast", row.section());
            return new Printed(schedule, column, amount, line, caption, marked);
        }

        private boolean isOnce(String key) {
            return !key.isEmpty() && seen.get(key) == 1;
        }

        private static String item(ScheduleRow row) {
            return row.item() == LineItem.UNKNOWN ? "" : "item " + row.item() + "|" + row.kind() + "|" + row.basis();
        }

        private static String inSection(ScheduleRow row) {
            String key = RowKey.of(row);
            return key.isEmpty() ? "" : "line " + RowKey.words(row.section()) + "|" + key;
        }

        /** Statement, period, and what the heading says besides: a segment, a footing. */
        private String context(ScheduleColumn column, boolean recast) {
            List<String> words = new ArrayList<>();
            for (String word : HeadingKey.of(column.heading()).split(" ")) {
                if (!recast || !TableWords.say("recast-word", word)) {
                    words.add(word);
                }
            }
            return "|" + schedule.kind() + "|" + column.period() + "|" + String.join(" ", words);
        }
    }
}
