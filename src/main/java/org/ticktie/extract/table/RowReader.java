package org.ticktie.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ticktie.extract.Ledger;
import org.ticktie.extract.caption.CaptionDictionary;
import org.ticktie.extract.caption.Meaning;
import org.ticktie.extract.caption.RowKinds;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Basis;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.RowLayout;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;
import org.ticktie.fact.StatementKind;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;

/** Reads the rows of one schedule: section, kind, meaning, and each figure in units. */
final class RowReader {
    private static final Pattern ADJUSTED_TITLE = Pattern.compile("(?i)^\\W*(?:non-?gaap|adjusted|core|underlying)\\b");
    /** "Common stock, 100,000 shares authorized …" on a balance sheet is an amount, whatever it says of shares. */
    private static final Pattern STOCK = Pattern.compile(
            "(?i)^\\W*(?:(?:series|class) \\w+ )?(?:common|preferred|preference|ordinary|capital|treasury|class \\w)[\\w -]* (?:stock|shares)\\b(?! (?:issued and )?outstanding)");

    private static final Pattern SHARE_COUNT =
            Pattern.compile("(?i)\\b(?:weighted|average|outstanding|diluted|basic)\\b");
    private static final Pattern RATE = Pattern.compile("(?i)\\b(?:margin|ratio|rate|yield)\\b");
    private static final Pattern PER = Pattern.compile("(?i)\\bper\\b|\\beps\\b|^basic|^diluted");
    private static final Pattern BRIDGE_TITLE = Pattern.compile("(?i)reconcil|gaap to");

    private final DraftSchedule draft;
    private final List<ScheduleColumn> columns;
    private final String title;
    private final StatementKind kind;
    private final UnitsOfRow units;
    private final CaptionDictionary dictionary;
    private final Ledger ledger;
    private final List<Integer> indents;
    private final int usualDecimals;
    private final boolean adjusted;
    private final RowKind[] columnUnits;

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
        this.usualDecimals = usualDecimals(draft.body);
        this.columnUnits = ColumnUnits.of(columns, draft.body, usualDecimals);
        this.adjusted = ADJUSTED_TITLE.matcher(title).find()
                && !BRIDGE_TITLE.matcher(title).find();
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
        RowKind rowKind = rowKind(row, section);
        Meaning meaning = dictionary.meaning(row.caption(), section, kind).on(rowKind);
        BigDecimal factor = units.factor(rowKind, row.caption());
        BigDecimal nilUlp = nilUlp(row, factor);
        Amount[] amounts = new Amount[columns.size()];
        for (ScheduleColumn column : columns) {
            Token t = row.cells()[column.index()];
            if (t == null || column.kind() == ColumnKind.REFERENCE) {
                continue;
            }
            String where = title + " > " + row.caption() + (column.heading().isEmpty() ? "" : " > " + column.heading());
            if (t.isFigure()) {
                amounts[column.index()] =
                        ledger.enter(figure(t, rowKind, column, row.caption()), t.excerpt(), Setting.TABLE, where);
            } else if (t.kind() == TokenKind.NIL) {
                Figure nil = new Figure(BigDecimal.ZERO, nilUlp, units.uom(rowKind, ""), true);
                amounts[column.index()] = ledger.enter(nil, t.excerpt(), Setting.TABLE, where);
            }
        }
        RowLayout layout = new RowLayout(
                indents.indexOf(row.indent()), row.bold(), row.ruledAbove(), underHeading, row.footnoted());
        Basis basis = adjusted && meaning.basis() == Basis.REPORTED ? Basis.ADJUSTED : meaning.basis();
        return new ScheduleRow(index, row.caption(), section, rowKind, meaning.item(), basis, amounts, layout);
    }

    private Figure figure(Token t, RowKind rowKind, ScheduleColumn column, String caption) {
        RowKind ofColumn = columnUnits[column.index()];
        RowKind own = ofColumn != null && rowKind == RowKind.AMOUNT ? ofColumn : rowKind;
        BigDecimal scale = t.multiplier().compareTo(BigDecimal.ONE) == 0 ? units.factor(own, caption) : t.multiplier();
        Uom uom = units.uom(own, t.currency());
        boolean percent = t.percent()
                || column.kind() == ColumnKind.PERCENT_CHANGE
                || column.kind() == ColumnKind.PERCENT && t.currency().isEmpty();
        if (percent || t.suffix().startsWith("p")) {
            uom = Uom.PERCENT;
        } else if (t.suffix().startsWith("b")) {
            uom = Uom.BASIS_POINTS;
        } else if (t.suffix().equals("x")) {
            uom = Uom.MULTIPLE;
        }
        if (uom.dimension() == Dimension.PERCENT
                || uom.dimension() == Dimension.BASIS_POINTS
                || uom.dimension() == Dimension.MULTIPLE) {
            scale = BigDecimal.ONE;
        }
        BigDecimal value =
                t.negative() ? t.digits().value().negate() : t.digits().value();
        return new Figure(value.multiply(scale), t.digits().ulp().multiply(scale), uom, false);
    }

    static Figure plainFigure(Token t) {
        return new Figure(t.digits().value(), t.digits().ulp(), t.percent() ? Uom.PERCENT : Uom.money(""), false);
    }

    private RowKind rowKind(BodyRow row, String section) {
        int figures = 0;
        int percents = 0;
        int decimals = -1;
        BigDecimal largest = BigDecimal.ZERO;
        for (ScheduleColumn column : columns) {
            Token t = row.cells()[column.index()];
            if (t == null
                    || !t.isFigure()
                    || column.kind() != ColumnKind.AMOUNT
                    || columnUnits[column.index()] != null) {
                continue;
            }
            figures++;
            percents += t.percent() ? 1 : 0;
            decimals = Math.max(decimals, t.digits().decimals());
            largest = largest.max(t.digits().value());
        }
        if (figures > 0 && percents == figures) {
            return RowKind.PERCENT;
        }
        RowKind byCaption = RowKinds.of(row.caption(), section);
        if (byCaption == RowKind.AMOUNT
                && decimals >= 1
                && largest.compareTo(BigDecimal.valueOf(100)) <= 0
                && RATE.matcher(row.caption()).find()) {
            return RowKind.PERCENT;
        }
        boolean spentOnShares = (kind == StatementKind.CASH_FLOW || kind == StatementKind.EQUITY)
                && !SHARE_COUNT.matcher(row.caption()).find();
        boolean stock = kind == StatementKind.BALANCE_SHEET
                && STOCK.matcher(row.caption()).find();
        if (byCaption == RowKind.SHARES && (stock || spentOnShares)) {
            byCaption = RowKind.AMOUNT;
        }
        if (byCaption == RowKind.PER_SHARE
                && decimals == 0
                && (largest.compareTo(BigDecimal.valueOf(100)) >= 0
                        || !PER.matcher(row.caption()).find())) {
            byCaption = RowKind.AMOUNT;
        }
        if (byCaption == RowKind.AMOUNT
                && usualDecimals == 0
                && decimals == 2
                && largest.compareTo(BigDecimal.valueOf(200)) < 0) {
            return RowKind.PER_SHARE;
        }
        if (byCaption == RowKind.AMOUNT
                && usualDecimals == 0
                && decimals == 1
                && largest.compareTo(BigDecimal.valueOf(200)) < 0) {
            return RowKind.COUNT;
        }
        return byCaption;
    }

    /** A dash stands for less than half of what the row would show. */
    private BigDecimal nilUlp(BodyRow row, BigDecimal factor) {
        int decimals = 0;
        boolean any = false;
        for (Token t : row.cells()) {
            if (t != null && t.isFigure()) {
                decimals = Math.max(decimals, t.digits().decimals());
                any = true;
            }
        }
        return BigDecimal.ONE.movePointLeft(any ? decimals : usualDecimals).multiply(factor);
    }

    private static List<Integer> ranks(List<BodyRow> body) {
        TreeSet<Integer> distinct = new TreeSet<>();
        body.forEach(r -> distinct.add(r.indent()));
        return new ArrayList<>(distinct);
    }

    private static int usualDecimals(List<BodyRow> body) {
        int[] counts = new int[8];
        for (BodyRow row : body) {
            for (Token t : row.cells()) {
                if (t != null && t.isFigure() && !t.percent()) {
                    counts[Math.min(7, t.digits().decimals())]++;
                }
            }
        }
        int best = 0;
        for (int d = 1; d < counts.length; d++) {
            if (counts[d] > counts[best]) {
                best = d;
            }
        }
        return best;
    }
}
