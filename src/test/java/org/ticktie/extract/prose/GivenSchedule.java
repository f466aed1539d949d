package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Basis;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Period;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.RowLayout;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;
import org.ticktie.fact.StatementKind;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;
import org.ticktie.source.Excerpt;

/** Tables in thousands of dollars, written row by row, and the sentences that are held against them. */
final class GivenSchedule {
    static final Period Q3 = new Period(3, YearMonth.of(2024, 9));

    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final String title;
    private final StatementKind kind;
    private final List<ScheduleColumn> columns = new ArrayList<>();
    private final List<ScheduleRow> rows = new ArrayList<>();
    private int number;

    private GivenSchedule(String title, StatementKind kind, int after) {
        this.title = title;
        this.kind = kind;
        this.number = after;
    }

    /** An income statement of the third quarters of 2024 and 2023, its figures numbered from 1. */
    static GivenSchedule income(String length) {
        return new GivenSchedule("Statements of income", StatementKind.INCOME_STATEMENT, 0)
                .column(length + " ended September 30, 2024", Q3)
                .column(length + " ended September 30, 2023", Q3.yearBefore());
    }

    /** @param after how many figures stand before it */
    static GivenSchedule other(String title, int after) {
        return new GivenSchedule(title, StatementKind.OTHER, after);
    }

    GivenSchedule column(String heading, Period period) {
        columns.add(new ScheduleColumn(columns.size(), heading, ColumnKind.AMOUNT, period));
        return this;
    }

    GivenSchedule row(String caption, String... cells) {
        return row(caption, RowKind.AMOUNT, Uom.money("USD"), THOUSAND, THOUSAND, cells);
    }

    GivenSchedule perShare(String caption, String... cells) {
        return row(caption, RowKind.PER_SHARE, Uom.perShare("USD"), BigDecimal.ONE, CENT, cells);
    }

    private GivenSchedule row(
            String caption, RowKind rowKind, Uom uom, BigDecimal scale, BigDecimal ulp, String... cells) {
        Amount[] amounts = new Amount[cells.length];
        for (int i = 0; i < cells.length; i++) {
            Figure figure = new Figure(new BigDecimal(cells[i]).multiply(scale), ulp, uom, false);
            amounts[i] = new Amount(++number, figure, cells[i], null, Setting.TABLE, caption);
        }
        RowLayout layout = new RowLayout(0, false, false, false, false);
        Basis basis = caption.contains("excl.") ? Basis.ADJUSTED : Basis.REPORTED;
        rows.add(new ScheduleRow(rows.size(), caption, "", rowKind, LineItem.UNKNOWN, basis, amounts, layout));
        return this;
    }

    Schedule schedule(int ordinal) {
        return new Schedule(ordinal, title, kind, "USD", columns, rows, true);
    }

    /** A release of that title with these paragraphs. */
    static Document release(String title, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Excerpt.unplaced(title)));
        for (String p : paragraphs) {
            blocks.add(new Paragraph(Excerpt.unplaced(p), 0));
        }
        return new Document(null, blocks, List.of());
    }
}
