package org.ticktie.extract.table;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.extract.scale.Exempt;
import org.ticktie.extract.scale.ScaleCaption;
import org.ticktie.fact.RowKind;
import org.ticktie.number.Uom;

/** Scale and unit of the rows of a schedule: the table's scale caption, and the rows that it does not hold for. */
final class UnitsOfRow {
    private final ScaleCaption caption;
    private final String currency;

    private UnitsOfRow(ScaleCaption caption, String currency) {
        this.caption = caption;
        this.currency = currency;
    }

    /** The scale that the lines above a table name, the nearest first; inherited from {@code fallback} where they name none. */
    static UnitsOfRow of(List<String> titleLines, UnitsOfRow fallback) {
        for (int i = titleLines.size() - 1; i >= 0; i--) {
            ScaleCaption found = ScaleCaption.in(titleLines.get(i));
            if (found != null) {
                return new UnitsOfRow(found, found.currency());
            }
        }
        return fallback == null ? new UnitsOfRow(null, "") : fallback;
    }

    String currency() {
        return currency;
    }

    /** The same, for a table that shows its currency at its figures only: where all signs of it are one, unsigned figures share it. */
    UnitsOfRow inCurrencyOf(List<BodyRow> body) {
        String only = "";
        for (BodyRow row : body) {
            for (Token t : row.cells()) {
                if (t != null && t.isFigure() && !t.currency().isEmpty()) {
                    if (!only.isEmpty() && !only.equals(t.currency())) {
                        return this;
                    }
                    only = t.currency();
                }
            }
        }
        return only.isEmpty() || !currency.isEmpty() ? this : new UnitsOfRow(caption, only);
    }

    /** What a printed 1 in a row of this kind stands for. */
    BigDecimal factor(RowKind kind, String rowCaption) {
        if (kind == RowKind.PERCENT || kind == RowKind.PER_SHARE) {
            return BigDecimal.ONE;
        }
        ScaleCaption own = rowCaption.indexOf('(') >= 0 ? ScaleCaption.in(rowCaption) : null;
        if (own != null) {
            return own.factor();
        }
        if (caption == null || kind == RowKind.COUNT || caption.exceptsRow(rowCaption)) {
            return BigDecimal.ONE;
        }
        return kind == RowKind.SHARES && caption.except().contains(Exempt.SHARES) ? BigDecimal.ONE : caption.factor();
    }

    Uom uom(RowKind kind, String sign) {
        String money = sign.isEmpty() ? currency() : sign;
        return switch (kind) {
            case AMOUNT -> Uom.money(money);
            case PER_SHARE -> Uom.perShare(money);
            case SHARES -> Uom.SHARES;
            case PERCENT -> Uom.PERCENT;
            case COUNT -> Uom.COUNT;
        };
    }
}
