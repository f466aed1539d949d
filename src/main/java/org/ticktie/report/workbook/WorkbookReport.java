package org.ticktie.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.report.Report;

/**
 * An auditor's workbook: the findings; each statement as read, every tested figure with its recomputation as a live formula,
 * the difference and a tickmark; all tests; all numbers with the place where they stand; the legend.
 */
public final class WorkbookReport implements Report {
    /** Rows that are kept in memory; a document may hold a table of many thousands. */
    private static final int WINDOW = 200;

    @Override
    public byte[] part(Result result) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, WINDOW, true)) {
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Ticktie");
            book.setZip64Mode(Zip64Mode.AsNeeded);
            Homes homes = new Homes(result);
            Styles styles = new Styles(book);
            new FindingsSheet(book, styles, homes).write(result);
            Map<Integer, Tick> ticks = new HashMap<>();
            result.ticks().forEach(t -> ticks.put(t.amount().number(), t));
            for (StatementLayout statement : homes.statements()) {
                new StatementSheet(book, styles, homes).write(statement, ticks);
            }
            new TestsSheet(book, styles, homes).write(result);
            new NumbersSheet(book, styles, homes).write(result);
            new LegendSheet(book, styles).write(result);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return TimelessZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
