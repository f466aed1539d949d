package org.ticktie.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ticktie.extract.Ledger;
import org.ticktie.extract.caption.CaptionDictionary;
import org.ticktie.extract.caption.Meaning;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Basis;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.RowLayout;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;
import org.ticktie.fact.StatementKind;
import org.ticktie.number.Figure;

/** Reads the rows of one schedule: section, kind, meaning, and each figure in units. */
final class RowReader {
    private final DraftSchedule draft;
    private final List<ScheduleColumn> columns;
    private final String title;
    private final StatementKind kind;
    private final UnitsOfRow units;
    private final FigureReader figures;
    private final KindsOfRow kinds;
    private final CaptionDictionary dictionary;
    private final Ledger ledger;
    private final List<Integer> indents;
    private final boolean adjusted;

    RowReader(
            DraftSchedule draft,
            List<ScheduleColumn> columns,
            String title,
            StatementKind kind,
            UnitsOfRow units,
            CaptionDictionary dictionary,
            Ledger ledger) {
        this.draft = draft;
        this.columns = columns;
        this.title = title;
        this.kind = kind;
        this.units = units;
        this.dictionary = dictionary;
        this.ledger = ledger;
        this.indents = ranks(draft.body);
        this.figures = new FigureReader(draft.body, columns, units);
        this.kinds = new KindsOfRow(columns, kind, figures);
        this.adjusted = isAdjusted();
    }

    List<ScheduleRow> rows() {
        List<ScheduleRow> rows = new ArrayList<>();
        Sections sections = new Sections();
        for (BodyRow row : draft.body) {
            if (row.role() == RowRole.DATA) {
                boolean first = sections.row(row.indent());
                rows.add(row(row, rows.size(), sections.path(), first));
            } else if (row.role() == RowRole.LABEL) {
                sections.heading(row.caption(), row.indent());
            }
        }
        return settled(rows);
    }

    /** The rows with their meanings settled among each other: total revenue before net sales, and the like. */
    private static List<ScheduleRow> settled(List<ScheduleRow> rows) {
        List<Meaning> meanings = CaptionDictionary.settled(
                rows.stream().map(ScheduleRow::caption).toList(),
                rows.stream().map(r -> new Meaning(r.item(), r.basis())).toList());
        List<ScheduleRow> settled = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ScheduleRow r = rows.get(i);
            Meaning m = meanings.get(i);
            settled.add(
                    m.item() == r.item()
                            ? r
                            : new ScheduleRow(
                                    r.index(),
                                    r.caption(),
                                    r.section(),
                                    r.kind(),
                                    m.item(),
                                    m.basis(),
                                    r.amounts(),
                                    r.layout()));
        }
        return settled;
    }

    private ScheduleRow row(BodyRow row, int index, String section, boolean underHeading) {
        RowKind rowKind = kinds.of(row, section);
        Meaning meaning = dictionary.meaning(row.caption(), section, kind).on(rowKind);
        BigDecimal factor = units.factor(rowKind, row.caption());
        Amount[] amounts = new Amount[columns.size()];
        for (ScheduleColumn column : columns) {
            Token t = row.cells()[column.index()];
            if (t == null || column.kind() == ColumnKind.REFERENCE) {
                continue;
            }
            String where = title + " > " + row.caption() + (column.heading().isEmpty() ? "" : " > " + column.heading());
            if (t.isFigure()) {
                Figure figure = figures.figure(t, rowKind, column, row.caption());
                amounts[column.index()] = ledger.enter(figure, t.excerpt(), Setting.TABLE, where);
            } else if (t.kind() == TokenKind.NIL) {
                Figure nil = figures.nil(row, rowKind, factor);
                amounts[column.index()] = ledger.enter(nil, t.excerpt(), Setting.TABLE, where);
            }
        }
        RowLayout layout = new RowLayout(
                indents.indexOf(row.indent()), row.bold(), row.ruledAbove(), underHeading, row.footnoted());
        Basis basis = adjusted && meaning.basis() == Basis.REPORTED ? Basis.ADJUSTED : meaning.basis();
        return new ScheduleRow(index, row.caption(), section, rowKind, meaning.item(), basis, amounts, layout);
    }

    /**
     * Whether the title, or every column heading, puts the whole table on an adjusted footing. A table with a caption that says
     * so itself is a bridge: its other lines are as reported.
     */
    private boolean isAdjusted() {
        boolean titled = TableWords.say("adjusted-title", title) && !TableWords.say("bridge-title", title);
        List<ScheduleColumn> amounts =
                columns.stream().filter(c -> c.kind() == ColumnKind.AMOUNT).toList();
        boolean headed = !amounts.isEmpty()
                && amounts.stream().allMatch(c -> TableWords.say("adjusted", c.heading()))
                && amounts.stream().noneMatch(c -> TableWords.say("bridge-title", c.heading()));
        return (titled || headed) && draft.body.stream().noneMatch(r -> TableWords.say("adjusted", r.caption()));
    }

    private static List<Integer> ranks(List<BodyRow> body) {
        TreeSet<Integer> distinct = new TreeSet<>();
        body.forEach(r -> distinct.add(r.indent()));
        return new ArrayList<>(distinct);
    }
}
