package org.ticktie.report.workbook;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Untestable;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.report.Tally;
import org.ticktie.rule.Rule;

/** What the tickmarks mean, what was tested by which rule, and what could not be. */
final class LegendSheet {
    private final SXSSFWorkbook book;
    private final Styles styles;

    LegendSheet(SXSSFWorkbook book, Styles styles) {
        this.book = book;
        this.styles = styles;
    }

    void write(Result result) {
        SheetWriter sheet = new SheetWriter(book, styles, "Legend", 12, 70, 12, 10, 12, 16, 12);
        sheet.title(result.document());
        sheet.row().text(0, Tally.of(result));
        sheet.row();
        sheet.title("Tickmarks");
        tickmark(sheet, Mark.TIED, "agrees as displayed with everything that it was tested against");
        tickmark(sheet, Mark.ROUNDING, "agrees within the rounding of the figures (shaded yellow)");
        tickmark(sheet, Mark.DISCREPANCY, "is suspected by a finding (shaded red)");
        tickmark(sheet, Mark.UNTESTED, "could not be tested; the sheet Numbers says why (shaded grey)");
        sheet.row();
        sheet.row()
                .text(
                        0,
                        "Cells hold full values; they are shown in the scale of the document. Recomputed figures and "
                                + "differences are formulas: change a figure and they follow.");
        sheet.row();
        rules(sheet, result);
        untested(sheet, result);
    }

    private void tickmark(SheetWriter sheet, Mark mark, String meaning) {
        sheet.row();
        sheet.styled(0, Tickmark.of(mark), styles.tick());
        sheet.text(1, meaning);
    }

    private static void rules(SheetWriter sheet, Result result) {
        Map<String, Rule> rules = new TreeMap<>();
        Map<String, int[]> outcomes = new TreeMap<>();
        for (Relation r : result.relations()) {
            rules.put(r.rule().code(), r.rule());
            outcomes.computeIfAbsent(r.rule().code(), c -> new int[Outcome.values().length])[
                    r.outcome().ordinal()]++;
        }
        sheet.headings(
                "Rule", "What should hold", "Severity", "agree", "within rounding", "do not agree", "too rounded");
        rules.forEach((code, rule) -> {
            sheet.row().text(0, code).text(1, rule.assertion());
            sheet.text(2, rule.severity().name().toLowerCase(Locale.ROOT));
            for (Outcome o : Outcome.values()) {
                sheet.count(3 + o.ordinal(), outcomes.get(code)[o.ordinal()]);
            }
        });
    }

    private static void untested(SheetWriter sheet, Result result) {
        if (result.untested().isEmpty() && result.unread().isEmpty()) {
            return;
        }
        sheet.row();
        sheet.title("Parts of the document that could not be tested");
        for (Untestable u : result.untested()) {
            sheet.row().text(1, u.part() + ": " + u.reason());
        }
        for (String unread : result.unread()) {
            sheet.row().text(1, "not read: " + unread);
        }
    }
}
