package org.ticktie.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ticktie.check.Comparison;
import org.ticktie.check.Operator;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.number.Exact;

/** Every relation tested, with both sides as live formulas. */
final class TestsSheet {
    private static final String NAME = "Tests";
    private static final String[] HEADINGS = {
        "",
        "Rule",
        "What should hold",
        "Where",
        "Reported",
        "should",
        "Recomputed",
        "Difference",
        "",
        "Relation",
        "Reading"
    };

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final Homes homes;

    TestsSheet(SXSSFWorkbook book, Styles styles, Homes homes) {
        this.book = book;
        this.styles = styles;
        this.homes = homes;
    }

    void write(Result result) {
        SheetWriter sheet = new SheetWriter(book, styles, NAME, 7, 8, 44, 60, 16, 9, 16, 14, 5, 60, 24);
        sheet.headings(HEADINGS);
        sheet.freeze(1, 0);
        for (Relation r : result.relations()) {
            relation(sheet, r);
        }
        sheet.filter(0, HEADINGS.length - 1);
    }

    private void relation(SheetWriter sheet, Relation r) {
        Comparison c = r.comparison();
        sheet.row().text(0, r.id()).text(1, r.rule().code()).text(2, r.rule().assertion());
        List<Amount> reported = c.reported().amounts();
        sheet.text(3, reported.isEmpty() ? "" : reported.get(0).where());
        if (r.outcome() == Outcome.VACUOUS) {
            sheet.text(10, "too rounded to be tested");
        } else if (!reported.isEmpty()) {
            sides(sheet, c, reported.get(0));
        }
        sheet.styled(8, Tickmark.of(r.outcome()), styles.tick());
        sheet.text(9, c.formula());
        sheet.text(10, c.variant());
    }

    private void sides(SheetWriter sheet, Comparison c, Amount like) {
        CellStyle style = styles.computed(like, c.expected().divides());
        LiveFormula formulas = new LiveFormula(homes, NAME);
        String have = formulas.of(c.reported());
        String want = formulas.of(c.expected());
        Exact reported = c.reported().displayed();
        Exact expected = c.expected().displayed();
        if (have == null || want == null || reported == null || expected == null) {
            return;
        }
        int row = sheet.rowsWritten();
        sheet.formula(4, have, reported.toBigDecimal(), styles.figure(like, null));
        sheet.text(5, c.operator() == Operator.AT_MOST ? "not exceed" : "equal");
        sheet.formula(6, want, expected.toBigDecimal(), style);
        sheet.formula(7, "E" + row + "-G" + row, c.difference().toBigDecimal(), style);
    }
}
