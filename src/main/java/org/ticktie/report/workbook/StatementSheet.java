package org.ticktie.report.workbook;

import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ticktie.check.Comparison;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Tick;
import org.ticktie.number.Exact;

/** A statement as read: beside each tested figure its recomputation as a live formula, the difference and the tickmark. */
final class StatementSheet {
    private final SXSSFWorkbook book;
    private final Styles styles;
    private final Homes homes;

    StatementSheet(SXSSFWorkbook book, Styles styles, Homes homes) {
        this.book = book;
        this.styles = styles;
        this.homes = homes;
    }

    void write(StatementLayout layout, Map<Integer, Tick> ticks) {
        Schedule schedule = layout.schedule();
        SheetWriter sheet = new SheetWriter(book, styles, layout.sheet(), 52);
        sheet.title(schedule.title().isEmpty() ? layout.sheet() : schedule.title());
        sheet.row().text(0, schedule.currency());
        headings(sheet, layout);
        sheet.freeze(StatementLayout.FIRST_ROW, 1);
        for (int r = 0; r < schedule.rows().size(); r++) {
            ScheduleRow row = schedule.rows().get(r);
            if (layout.opensSection(r)) {
                sheet.title(row.section());
            }
            sheet.row();
            int indent = row.layout() == null ? 0 : Math.min(10, row.layout().indent());
            sheet.text(0, row.caption(), false, indent);
            for (int c = 0; c < row.amounts().length; c++) {
                if (row.amount(c) != null) {
                    figure(
                            sheet,
                            layout,
                            c,
                            row.amount(c),
                            ticks.get(row.amount(c).number()));
                }
            }
        }
    }

    private void headings(SheetWriter sheet, StatementLayout layout) {
        sheet.row();
        for (int c = 0; c < layout.columns(); c++) {
            boolean named = c < layout.schedule().columns().size();
            String heading = named ? layout.schedule().columns().get(c).heading() : "";
            sheet.width(layout.figure(c), 16);
            sheet.heightFor(heading, 14);
            sheet.styled(layout.figure(c), heading, styles.rightHeading());
        }
        sheet.row();
        sheet.styled(0, "as read", styles.heading());
        for (int c = 0; c < layout.columns(); c++) {
            sheet.styled(layout.figure(c), "reported", styles.rightHeading());
            if (layout.isRecomputed(c)) {
                sheet.width(layout.figure(c) + 1, 16);
                sheet.styled(layout.figure(c) + 1, "recomputed", styles.rightHeading());
                sheet.width(layout.figure(c) + 2, 12);
                sheet.styled(layout.figure(c) + 2, "difference", styles.rightHeading());
            }
            sheet.width(layout.tick(c), 5);
            sheet.styled(layout.tick(c), "", styles.heading());
        }
    }

    private void figure(SheetWriter sheet, StatementLayout layout, int column, Amount a, Tick tick) {
        int at = layout.figure(column);
        Mark mark = tick == null ? null : tick.mark();
        sheet.number(at, a.figure().value(), styles.figure(a, mark));
        if (mark != null) {
            sheet.styled(layout.tick(column), Tickmark.of(mark), styles.tick());
        }
        Relation proof = homes.proof(a);
        Homes.Home home = homes.of(a);
        if (proof == null || !layout.isRecomputed(column) || !home.sheet().equals(layout.sheet())) {
            return;
        }
        Comparison c = proof.comparison();
        String formula = new LiveFormula(homes, layout.sheet()).of(c.expected());
        String reported = new LiveFormula(homes, layout.sheet()).of(c.reported());
        Exact implied = c.expected().displayed();
        if (formula != null && reported != null && implied != null) {
            CellStyle style = styles.computed(a, c.expected().divides());
            sheet.formula(at + 1, formula, implied.toBigDecimal(), style);
            String recomputed = new Homes.Home(home.sheet(), home.row(), at + 1).address();
            BigDecimal difference = c.difference().toBigDecimal();
            sheet.formula(at + 2, reported + "-" + recomputed, difference, style);
        }
    }
}
