package org.ticktie.extract.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.ticktie.document.Document;
import org.ticktie.document.TaggedFact;
import org.ticktie.extract.concept.TaggedFigures.Context;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.source.TextSpan;

/**
 * Holds the tags of an inline XBRL filing against what is printed: by themselves, where the tags of the same row and column
 * agree and one does not; and as the best evidence that two printed figures are one fact.
 */
public final class PrintedTags {
    private final List<TaggedCell> cells = new ArrayList<>();
    private final IntSupplier numbers;
    private final List<Object> facts = new ArrayList<>();

    private PrintedTags(IntSupplier numbers) {
        this.numbers = numbers;
    }

    /** Whether the tags of a document are tags of printed figures. */
    public static boolean areIn(Document document) {
        return !document.blocks().isEmpty()
                && !document.tagged().isEmpty()
                && document.tagged().get(0).printed().place() instanceof TextSpan;
    }

    /**
     * A {@link org.ticktie.fact.Tag} for every tag that others can be held against, and a {@link Repeat} for each fact that is
     * printed again.
     *
     * @param numbers numbers for the words among the facts of the document
     */
    public static List<Object> relations(List<TaggedFact> tags, List<Schedule> schedules, IntSupplier numbers) {
        PrintedTags printed = new PrintedTags(numbers);
        printed.find(tags, schedules);
        printed.deviations();
        printed.repeats();
        return printed.facts;
    }

    private void find(List<TaggedFact> tags, List<Schedule> schedules) {
        TreeMap<Integer, TaggedCell> byStart = new TreeMap<>();
        for (Schedule s : schedules) {
            for (ScheduleRow row : s.rows()) {
                for (int c = 0; c < row.amounts().length; c++) {
                    Amount a = row.amount(c);
                    if (a != null && a.place() instanceof TextSpan span) {
                        byStart.put(span.start(), new TaggedCell(s.ordinal(), row.index(), c, a, null));
                    }
                }
            }
        }
        for (TaggedFact tag : tags) {
            TextSpan span = (TextSpan) tag.printed().place();
            Map.Entry<Integer, TaggedCell> cell = byStart.ceilingEntry(span.start());
            if (cell != null && cell.getKey() < span.end()) {
                cells.add(cell.getValue().with(tag));
            }
        }
    }

    private void deviations() {
        Map<List<Integer>, List<TaggedCell>> rows = new LinkedHashMap<>();
        Map<List<Integer>, ColumnContexts> columns = new HashMap<>();
        for (TaggedCell cell : cells) {
            rows.computeIfAbsent(cell.rowKey(), k -> new ArrayList<>()).add(cell);
            columns.computeIfAbsent(cell.columnKey(), k -> new ColumnContexts()).add(cell);
        }
        rows.values().forEach(row -> new TaggedRow(row, columns, numbers).addTo(facts));
    }

    /** One fact printed in several places; what is understood of the print must be what its tag says. */
    private void repeats() {
        Map<List<Object>, TaggedCell> first = new HashMap<>();
        for (TaggedCell cell : cells) {
            TaggedFact tag = cell.tag();
            if (cell.amount().figure().isZero() || !cell.isReadAsTagged()) {
                continue;
            }
            Context context = new Context(tag.start(), tag.end(), tag.unit(), tag.dimensions());
            TaggedCell before = first.putIfAbsent(List.of(tag.concept(), context), cell);
            if (before != null && !before.rowKey().equals(cell.rowKey())) {
                int sign = before.parity() == cell.parity() ? 1 : -1;
                facts.add(new Repeat(before.amount(), cell.amount(), sign, Grade.STRONG));
            }
        }
    }
}
