package org.ticktie.extract.caption;

import java.util.EnumSet;
import java.util.Set;
import org.ticktie.fact.Basis;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.RowKind;

/**
 * What a caption means.
 *
 * @param item the line, or {@link LineItem#UNKNOWN}
 * @param basis on what footing it is stated
 */
public record Meaning(LineItem item, Basis basis) {
    private static final Set<LineItem> PER_SHARE = EnumSet.of(
            LineItem.EPS_BASIC,
            LineItem.EPS_DILUTED,
            LineItem.EPS_BASIC_AND_DILUTED,
            LineItem.DIVIDENDS_PER_SHARE,
            LineItem.BOOK_VALUE_PER_SHARE,
            LineItem.TANGIBLE_BOOK_VALUE_PER_SHARE,
            LineItem.FFO_PER_SHARE);
    private static final Set<LineItem> SHARES = EnumSet.of(
            LineItem.SHARES_BASIC,
            LineItem.SHARES_DILUTED,
            LineItem.SHARES_BASIC_AND_DILUTED,
            LineItem.SHARES_OUTSTANDING);
    private static final Set<LineItem> PERCENT = EnumSet.of(
            LineItem.GROSS_MARGIN,
            LineItem.OPERATING_MARGIN,
            LineItem.NET_MARGIN,
            LineItem.EBITDA_MARGIN,
            LineItem.TAX_RATE,
            LineItem.NET_INTEREST_MARGIN,
            LineItem.EFFICIENCY_RATIO,
            LineItem.RETURN_ON_ASSETS,
            LineItem.RETURN_ON_EQUITY);

    /** What it means over figures of that kind: an amount's name over percentages is not the amount. */
    public Meaning on(RowKind kind) {
        boolean fits =
                switch (kind) {
                    case PER_SHARE -> PER_SHARE.contains(item);
                    case SHARES -> SHARES.contains(item);
                    case PERCENT -> PERCENT.contains(item);
                    case AMOUNT, COUNT ->
                        !SHARES.contains(item) && !PERCENT.contains(item) && !PER_SHARE.contains(item);
                };
        if (fits || item == LineItem.UNKNOWN) {
            return this;
        }
        boolean margin = kind == RowKind.PERCENT && item == LineItem.GROSS_PROFIT;
        return new Meaning(margin ? LineItem.GROSS_MARGIN : LineItem.UNKNOWN, basis);
    }
}
