package org.ticktie.extract.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.LineItem;

/** Sums that every accountant knows: where captions say that a footing is one of them, less arithmetic has to prove it. */
final class KnownIdentities {
    private static final double EVIDENCE = Weights.of("label.identity");

    private static final Map<LineItem, List<Set<LineItem>>> PARTS = Map.of(
            LineItem.GROSS_PROFIT, List.of(EnumSet.of(LineItem.REVENUE, LineItem.COST_OF_REVENUE)),
            LineItem.OPERATING_INCOME,
                    List.of(
                            EnumSet.of(LineItem.GROSS_PROFIT, LineItem.OPERATING_EXPENSES),
                            EnumSet.of(LineItem.REVENUE, LineItem.OPERATING_EXPENSES),
                            EnumSet.of(LineItem.REVENUE, LineItem.TOTAL_COSTS_AND_EXPENSES)),
            LineItem.TOTAL_LIABILITIES_AND_EQUITY,
                    List.of(EnumSet.of(LineItem.TOTAL_LIABILITIES, LineItem.TOTAL_EQUITY)),
            LineItem.CF_NET_CHANGE,
                    List.of(
                            EnumSet.of(LineItem.CF_OPERATING, LineItem.CF_INVESTING, LineItem.CF_FINANCING),
                            EnumSet.of(
                                    LineItem.CF_OPERATING,
                                    LineItem.CF_INVESTING,
                                    LineItem.CF_FINANCING,
                                    LineItem.CF_FX_EFFECT)),
            LineItem.CF_END, List.of(EnumSet.of(LineItem.CF_BEGINNING, LineItem.CF_NET_CHANGE)));

    private static final Set<LineItem> INCOME_AFTER_TAX = EnumSet.of(LineItem.PRETAX_INCOME, LineItem.INCOME_TAX);

    private KnownIdentities() {}

    static double evidence(Matrix m, Footing f) {
        Set<LineItem> parts = EnumSet.noneOf(LineItem.class);
        for (int r : f.parts) {
            parts.add(m.rows.get(r).item());
        }
        if (parts.size() != f.parts.length || parts.contains(LineItem.UNKNOWN)) {
            return 0;
        }
        boolean known = parts.equals(INCOME_AFTER_TAX) && m.isTotalLike(f.total)
                || PARTS.getOrDefault(m.rows.get(f.total).item(), List.of()).contains(parts);
        return known ? EVIDENCE : 0;
    }
}
