package org.ticktie.report.workbook;

import java.math.BigDecimal;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.source.TextSpan;

/** Every number of the document with the place where it stands; those of no table have their home here. */
final class NumbersSheet {
    static final String NAME = "Numbers";
    static final int FIRST_ROW = 1;
    static final int VALUE = 2;
    private static final String[] HEADINGS = {
        "",
        "As printed",
        "Value",
        "Unit",
        "",
        "Where",
        "Place in the source",
        "From",
        "To",
        "Tests",
        "Why it is untested"
    };

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final Homes homes;

    NumbersSheet(SXSSFWorkbook book, Styles styles, Homes homes) {
        this.book = book;
        this.styles = styles;
        this.homes = homes;
    }

    void write(Result result) {
        SheetWriter sheet = new SheetWriter(book, styles, NAME, 8, 14, 18, 11, 5, 70, 22, 10, 10, 18, 60);
        sheet.headings(HEADINGS);
        sheet.freeze(FIRST_ROW, 0);
        for (Tick t : result.ticks()) {
            number(sheet, t);
        }
        sheet.filter(0, HEADINGS.length - 1);
    }

    private void number(SheetWriter sheet, Tick t) {
        Amount a = t.amount();
        Homes.Home home = homes.of(a);
        BigDecimal value = a.figure().value();
        sheet.row().text(0, a.id()).text(1, a.text());
        if (home.sheet().equals(NAME)) {
            sheet.number(VALUE, value, styles.figure(a, t.mark()));
        } else {
            sheet.formula(VALUE, home.reference(), value, styles.figure(a, t.mark()));
        }
        sheet.text(3, a.figure().uom().code());
        sheet.styled(4, Tickmark.of(t.mark()), styles.tick());
        sheet.text(5, a.where()).text(6, SourcePlace.of(a));
        if (a.place() instanceof TextSpan span) {
            sheet.count(7, span.start()).count(8, span.end());
        }
        sheet.text(9, String.join(" ", t.relations())).text(10, t.reason());
    }
}
