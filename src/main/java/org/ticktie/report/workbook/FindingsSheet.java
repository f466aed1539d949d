package org.ticktie.report.workbook;

import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.report.FindingWording;
import org.ticktie.report.Tally;

/** The findings, a row each, with the reported figure as it stands in its statement. */
final class FindingsSheet {
    private static final String NAME = "Findings";
    private static final String[] HEADINGS = {
        "",
        "Severity",
        "Rule",
        "What should hold",
        "Where",
        "Place in the source",
        "Reported",
        "Expected",
        "Difference",
        "Relation",
        "Looks like",
        "Accepted",
        "Fingerprint"
    };

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final Homes homes;

    FindingsSheet(SXSSFWorkbook book, Styles styles, Homes homes) {
        this.book = book;
        this.styles = styles;
        this.homes = homes;
    }

    void write(Result result) {
        SheetWriter sheet = new SheetWriter(book, styles, NAME, 5, 10, 8, 36, 44, 22, 16, 20, 14, 50, 14, 24, 15);
        sheet.title(result.document());
        sheet.row().text(0, Tally.of(result));
        for (String lapsed : result.lapsed()) {
            sheet.row().text(0, "Accepted once, but no longer: " + lapsed);
        }
        sheet.row();
        int headingRow = sheet.rowsWritten();
        sheet.headings(HEADINGS);
        sheet.freeze(headingRow + 1, 0);
        for (Finding f : result.findings()) {
            finding(sheet, f);
        }
        if (result.findings().isEmpty()) {
            sheet.row().text(1, "none");
        } else {
            sheet.filter(headingRow, HEADINGS.length - 1);
        }
    }

    private void finding(SheetWriter sheet, Finding f) {
        sheet.row().text(0, f.id());
        sheet.text(1, f.severity().name().toLowerCase(Locale.ROOT));
        sheet.text(2, f.rule()).wrapped(3, f.title());
        Amount reported = f.reported();
        if (reported == null) {
            sheet.wrapped(4, f.message());
        } else {
            sheet.wrapped(4, reported.where()).text(5, SourcePlace.of(reported));
            Homes.Home home = homes.of(reported);
            if (home != null) {
                sheet.formula(6, home.reference(), reported.figure().value(), styles.figure(reported, null));
            }
            if (f.difference() != null) {
                sheet.number(8, f.difference().toBigDecimal(), styles.figure(reported, null));
            }
        }
        sheet.styled(7, FindingWording.expected(f), styles.rightText());
        String formulas = String.join(
                "\n", f.relations().stream().map(r -> r.comparison().formula()).toList());
        sheet.wrapped(9, formulas);
        sheet.text(10, f.diagnosis() == null ? "" : f.diagnosis().mechanism().replace('-', ' '));
        sheet.wrapped(11, f.isAccepted() ? f.acceptance().toString() : "");
        sheet.text(12, f.fingerprint());
    }
}
