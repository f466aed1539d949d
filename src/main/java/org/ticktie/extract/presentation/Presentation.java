package org.ticktie.extract.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Layout;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Table;
import org.ticktie.fact.Brackets;
import org.ticktie.fact.Schedule;
import org.ticktie.source.Excerpt;

/** How figures, columns and dates are printed: what a proofreader sees without adding anything up. */
public final class Presentation {
    private static final int LONGEST_FIGURE = 40;
    private static final int LONGEST_ADDRESS = 160;

    private final Marks marks;
    private final List<Object> facts = new ArrayList<>();

    private Presentation(Marks marks) {
        this.marks = marks;
    }

    /**
     * The facts that the rules of presentation speak of: {@link Brackets}, {@link org.ticktie.fact.DigitGroup},
     * {@link org.ticktie.fact.CopiedColumn}, {@link org.ticktie.fact.BalanceSheetDate}, {@link org.ticktie.fact.TwinColumn}.
     *
     * @param numbers numbers for words among the facts of the document
     */
    public static List<Object> of(Document document, List<Schedule> schedules, IntSupplier numbers) {
        Presentation found = new Presentation(new Marks(numbers));
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                found.table(table);
            } else if (block instanceof Paragraph p) {
                found.text(p.text());
            } else if (block instanceof Heading h) {
                found.text(h.text());
            }
        }
        found.facts.addAll(CopiedColumns.of(schedules, found.marks));
        found.facts.addAll(BalanceSheetDates.of(schedules, found.marks));
        found.facts.addAll(TwinColumns.of(schedules, found.marks));
        return found.facts;
    }

    /** Conversions tear figures apart and glue them together; only tables whose positions can be trusted are looked at. */
    private void table(Table table) {
        if (table.layout() != Layout.GRID && table.layout() != Layout.CHARACTERS) {
            return;
        }
        DigitGroups groups = new DigitGroups(table.layout());
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.removeIf(c -> c.text().isBlank());
            for (int i = 1; i < cells.size(); i++) {
                Excerpt figure = cells.get(i).text().trim();
                if (figure.string().length() <= LONGEST_FIGURE) {
                    String where = address(cells.get(0).text());
                    add(LoneBrackets.in(figure, cells, i, marks, where));
                    groups.add(figure, cells.get(i), where);
                }
            }
        }
        facts.addAll(groups.found(marks));
    }

    private void text(Excerpt text) {
        String where = address(text);
        add(LoneBrackets.in(text, marks, where));
        facts.addAll(DigitGroups.in(text, marks, where));
    }

    private void add(Brackets lone) {
        if (lone != null) {
            facts.add(lone);
        }
    }

    private static String address(Excerpt text) {
        String all = text.string().strip();
        return all.length() <= LONGEST_ADDRESS ? all : all.substring(0, LONGEST_ADDRESS) + "…";
    }
}
