package org.ticktie.extract.table;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.extract.caption.RowKinds;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.StatementKind;

/** What the figures of each row of a schedule are: by its caption, corrected by how they are printed. */
final class KindsOfRow {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** No amount per share, and no physical quantity with a decimal among whole amounts, is as large in most releases. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(200);

    private final List<ScheduleColumn> columns;
    private final StatementKind statement;
    private final FigureReader figures;

    /** @param figures knows the columns and decimals of the table */
    KindsOfRow(List<ScheduleColumn> columns, StatementKind statement, FigureReader figures) {
        this.columns = columns;
        this.statement = statement;
        this.figures = figures;
    }

    RowKind of(BodyRow row, String section) {
        int count = 0;
        int percents = 0;
        int decimals = -1;
        boolean money = false;
        BigDecimal largest = BigDecimal.ZERO;
        for (ScheduleColumn column : columns) {
            Token t = row.cells()[column.index()];
            if (t == null || !t.isFigure() || column.kind() != ColumnKind.AMOUNT || figures.hasUnit(column)) {
                continue;
            }
            count++;
            percents += t.percent() ? 1 : 0;
            money |= !t.currency().isEmpty() || t.excerpt().string().contains(",");
            decimals = Math.max(decimals, t.digits().decimals());
            largest = largest.max(t.digits().value());
        }
        if (count > 0 && percents == count) {
            return RowKind.PERCENT;
        }
        String caption = row.caption();
        RowKind announced = RowKinds.of(caption, section);
        if (announced == RowKind.PERCENT && percents == 0 && money && largest.compareTo(LARGE) >= 0) {
            return RowKind.AMOUNT;
        }
        if (announced == RowKind.AMOUNT
                && decimals >= 1
                && largest.compareTo(HUNDRED) <= 0
                && TableWords.say("rate", caption)) {
            return RowKind.PERCENT;
        }
        if (announced == RowKind.SHARES && isAmount(caption)) {
            announced = RowKind.AMOUNT;
        }
        if (announced == RowKind.PER_SHARE
                && decimals == 0
                && (largest.compareTo(HUNDRED) >= 0 || !TableWords.say("per", caption))) {
            announced = RowKind.AMOUNT;
        }
        boolean fractions = announced == RowKind.AMOUNT && figures.usualDecimals() == 0 && largest.compareTo(LARGE) < 0;
        return fractions && decimals == 2 ? RowKind.PER_SHARE : fractions && decimals == 1 ? RowKind.COUNT : announced;
    }

    /** Shares of the balance sheet are par values, those of the cash flow and equity statements proceeds and payments. */
    private boolean isAmount(String caption) {
        return switch (statement) {
            case BALANCE_SHEET -> TableWords.say("stock", caption) && !TableWords.say("stock-count", caption);
            case CASH_FLOW, EQUITY -> !TableWords.say("share-count", caption);
            default -> false;
        };
    }
}
