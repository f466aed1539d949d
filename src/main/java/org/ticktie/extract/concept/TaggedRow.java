package org.ticktie.extract.concept;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Setting;
import org.ticktie.fact.Tag;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;

/** The tagged figures of one row: where all but one agree, that one was tagged otherwise than it is printed. */
final class TaggedRow {
    private static final Uom WORD = new Uom(Dimension.TAG, "");

    /** A word is not rounded. */
    private static final BigDecimal ULP = new BigDecimal("0.1");

    private final List<TaggedCell> cells;
    private final Map<List<Integer>, ColumnContexts> columns;
    private final IntSupplier numbers;

    TaggedRow(List<TaggedCell> cells, Map<List<Integer>, ColumnContexts> columns, IntSupplier numbers) {
        this.cells = cells;
        this.columns = columns;
        this.numbers = numbers;
    }

    void addTo(List<Object> facts) {
        for (TaggedCell cell : cells) {
            if (cells.size() > 1 && !cell.amount().figure().isZero() && cell.sameDigits()) {
                scale(cell, facts);
                sign(cell, facts);
            }
            period(cell, facts);
        }
    }

    private void scale(TaggedCell cell, List<Object> facts) {
        int others = 0;
        for (TaggedCell o : cells) {
            if (o != cell && !o.amount().figure().isZero()) {
                if (!o.isReadAsTagged() || !o.tag().unit().equals(cell.tag().unit())) {
                    return;
                }
                others++;
            }
        }
        if (others > 0) {
            facts.add(new Tag(
                    word(cell, cell.scaleOff(), "a value of " + plain(cell.tag().value())),
                    word(
                            cell,
                            0,
                            "a value of " + plain(cell.amount().figure().value().abs()))));
        }
    }

    /** Two others at least must show what sign the concept has in this row. */
    private void sign(TaggedCell cell, List<Object> facts) {
        int others = 0;
        int usual = 0;
        for (TaggedCell o : cells) {
            if (o == cell || o.parity() == 0) {
                continue;
            }
            if (!o.tag().concept().equals(cell.tag().concept()) || usual != 0 && o.parity() != usual) {
                return;
            }
            usual = o.parity();
            others++;
        }
        if (others >= 2 && cell.parity() != 0) {
            int printed = usual * cell.amount().figure().signum();
            facts.add(new Tag(
                    word(
                            cell,
                            cell.tag().value().signum(),
                            sign(cell.tag().value().signum())),
                    word(cell, printed, sign(printed))));
        }
    }

    /** The other figures of the row must be tagged as the others of their columns are. */
    private void period(TaggedCell cell, List<Object> facts) {
        String usual = columns.get(cell.columnKey()).usual(cell);
        if (usual == null || cells.size() < 2) {
            return;
        }
        for (TaggedCell o : cells) {
            if (o != cell && !o.period().equals(columns.get(o.columnKey()).usual(o))) {
                return;
            }
        }
        facts.add(new Tag(word(cell, cell.period().equals(usual) ? 0 : 1, cell.period()), word(cell, 0, usual)));
    }

    private Amount word(TaggedCell cell, int value, String text) {
        Figure figure = new Figure(BigDecimal.valueOf(value), ULP, WORD, false);
        Amount at = cell.amount();
        return new Amount(numbers.getAsInt(), figure, text, at.place(), Setting.TABLE, at.where());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String sign(int sign) {
        return sign < 0 ? "negative" : "positive";
    }
}
