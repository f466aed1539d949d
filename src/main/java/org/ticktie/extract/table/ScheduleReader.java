package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Document;
import org.ticktie.document.Layout;
import org.ticktie.extract.GivenUp;
import org.ticktie.extract.Ledger;
import org.ticktie.extract.caption.CaptionDictionary;
import org.ticktie.extract.caption.StatementKinds;
import org.ticktie.extract.period.ColumnKinds;
import org.ticktie.extract.period.ColumnPeriods;
import org.ticktie.extract.period.FiscalCalendar;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Period;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.StatementKind;

/** Reads the tables of a document as schedules: what each row and column means, and every figure in units. */
public final class ScheduleReader {
    private final FiscalCalendar calendar;
    private final CaptionDictionary dictionary;
    private final Ledger ledger;

    public ScheduleReader(FiscalCalendar calendar, CaptionDictionary dictionary, Ledger ledger) {
        this.calendar = calendar;
        this.dictionary = dictionary;
        this.ledger = ledger;
    }

    /** The schedules of a document, in reading order; figures that fit no column are entered as untestable. */
    public List<Schedule> read(Document document) {
        List<Schedule> schedules = new ArrayList<>();
        UnitsOfRow units = null;
        for (DraftSchedule draft : Drafts.of(document)) {
            GivenUp.check();
            units = UnitsOfRow.of(draft.titleLines, units);
            schedules.add(schedule(draft, schedules.size() + 1, units.inCurrencyOf(draft.body)));
        }
        return schedules;
    }

    private Schedule schedule(DraftSchedule draft, int ordinal, UnitsOfRow units) {
        List<String> captions = draft.body.stream()
                .map(BodyRow::caption)
                .filter(c -> !c.isEmpty())
                .toList();
        StatementKind kind = StatementKinds.of(draft.context(), captions);
        String title = Titles.of(draft.namingLines(), kind);
        List<ScheduleColumn> columns = columns(draft);
        List<ScheduleRow> rows = new RowReader(draft, columns, title, kind, units, dictionary, ledger).rows();
        for (Token lost : draft.dropped) {
            ledger.untestable(
                    ledger.enter(FigureReader.plain(lost), lost.excerpt(), org.ticktie.fact.Setting.TABLE, title),
                    "",
                    "it stands in no column of its table");
        }
        return new Schedule(
                ordinal, title, kind, units.currency(), columns, rows, draft.table.layout() != Layout.FLATTENED);
    }

    private List<ScheduleColumn> columns(DraftSchedule draft) {
        List<Period> periods = DamagedHeadings.mended(
                ColumnPeriods.of(draft.headings, draft.context(), calendar), draft.headings, calendar);
        List<ScheduleColumn> columns = new ArrayList<>();
        for (int c = 0; c < draft.columnCount(); c++) {
            String heading = draft.headings.get(c);
            columns.add(new ScheduleColumn(c, heading, columnKind(draft, c, heading), periods.get(c)));
        }
        return columns;
    }

    private static ColumnKind columnKind(DraftSchedule draft, int column, String heading) {
        if (ReferenceColumns.isReference(draft.body, column, heading)) {
            return ColumnKind.REFERENCE;
        }
        ColumnKind byHeading = ColumnKinds.of(heading);
        boolean percentHeading = byHeading == ColumnKind.PERCENT || byHeading == ColumnKind.PERCENT_CHANGE;
        if (byHeading != ColumnKind.AMOUNT && !(percentHeading && looksLikeMoney(draft, column))) {
            return byHeading;
        }
        long figures =
                draft.body.stream().filter(r -> figure(r, column) != null).count();
        long percents = draft.body.stream()
                .filter(r -> figure(r, column) != null && figure(r, column).percent())
                .count();
        boolean othersAreNot = draft.body.stream()
                .anyMatch(r -> r.role() == RowRole.DATA
                        && java.util.Arrays.stream(r.cells()).anyMatch(t -> t != null && t.isFigure() && !t.percent()));
        boolean most = percents * 10 >= figures * 6;
        return figures > 0 && othersAreNot && (most || percents > 1 && isMarkedAtEnds(draft, column))
                ? ColumnKind.PERCENT
                : ColumnKind.AMOUNT;
    }

    /** Whether the sign stands, as is usual for currency signs, at the first figure of a column only and at its totals. */
    private static boolean isMarkedAtEnds(DraftSchedule draft, int column) {
        boolean first = true;
        for (BodyRow row : draft.body) {
            Token t = figure(row, column);
            if (t != null) {
                String digits = t.excerpt().string();
                boolean plain = t.currency().isEmpty() && digits.indexOf(',') < 0 && digits.length() <= 5;
                if (first && !t.percent() || !t.percent() && !plain) {
                    return false;
                }
                first = false;
            }
        }
        return true;
    }

    /** Thousands separators and currency signs do not stand at percentages: a heading that says "growth" can be about dollars. */
    private static boolean looksLikeMoney(DraftSchedule draft, int column) {
        int figures = 0;
        int money = 0;
        for (BodyRow row : draft.body) {
            Token t = figure(row, column);
            if (t != null) {
                figures++;
                money += !t.percent()
                                && (!t.currency().isEmpty()
                                        || t.excerpt().string().contains(","))
                        ? 1
                        : 0;
            }
        }
        return money * 3 >= figures && money > 0;
    }

    private static Token figure(BodyRow row, int column) {
        if (row.role() != RowRole.DATA || column >= row.cells().length) {
            return null;
        }
        Token t = row.cells()[column];
        return t != null && t.isFigure() ? t : null;
    }
}
