package org.ticktie.extract.caption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ticktie.fact.Basis;
import org.ticktie.fact.LineItem;

/** Settles which of several rows of one table carries a meaning that each of them could have alone. */
final class RivalRows {
    /** Lines whose total, where one says so, stands for the others. */
    private static final List<LineItem> TOTALS = List.of(
            LineItem.REVENUE,
            LineItem.COST_OF_REVENUE,
            LineItem.OPERATING_EXPENSES,
            LineItem.INCOME_TAX,
            LineItem.CASH,
            LineItem.DEPOSITS);
    /** The chain of an income statement, which may be printed a second time below itself. */
    private static final List<LineItem> CHAIN = List.of(
            LineItem.REVENUE,
            LineItem.COST_OF_REVENUE,
            LineItem.GROSS_PROFIT,
            LineItem.OPERATING_EXPENSES,
            LineItem.OPERATING_INCOME,
            LineItem.PRETAX_INCOME,
            LineItem.INCOME_TAX,
            LineItem.NET_INCOME,
            LineItem.EPS_BASIC,
            LineItem.EPS_DILUTED,
            LineItem.SHARES_BASIC,
            LineItem.SHARES_DILUTED);

    private static final int REPEATED = 3;

    private static final Pattern OTHER = Pattern.compile("[^a-z ]");

    private final List<String> captions;
    private final Meaning[] settled;
    private final Map<LineItem, List<Integer>> rows = new EnumMap<>(LineItem.class);

    RivalRows(List<String> captions, List<Meaning> meanings) {
        this.captions = captions.stream()
                .map(c ->
                        OTHER.matcher(c.toLowerCase(Locale.ROOT)).replaceAll("").trim())
                .toList();
        this.settled = meanings.toArray(Meaning[]::new);
        for (int i = 0; i < settled.length; i++) {
            if (settled[i].basis() == Basis.REPORTED) {
                rows.computeIfAbsent(settled[i].item(), k -> new ArrayList<>()).add(i);
            }
        }
    }

    List<Meaning> settled() {
        plainIsBasic(LineItem.EPS_BASIC_AND_DILUTED, LineItem.EPS_DILUTED, LineItem.EPS_BASIC);
        plainIsBasic(LineItem.SHARES_BASIC_AND_DILUTED, LineItem.SHARES_DILUTED, LineItem.SHARES_BASIC);
        if (rows(LineItem.TOTAL_EQUITY).size() == 2) {
            keep(rows(LineItem.TOTAL_EQUITY), "total equity|total deficit", LineItem.PARENT_EQUITY);
        }
        mezzanine();
        repeatedChain();
        TOTALS.forEach(item -> keep(rows(item), "total .*", LineItem.UNKNOWN));
        keep(rows(LineItem.CF_OPERATING), "net .*", LineItem.UNKNOWN);
        first(LineItem.CF_BEGINNING);
        first(LineItem.CF_END);
        return Arrays.asList(settled);
    }

    private List<Integer> rows(LineItem item) {
        return rows.getOrDefault(item, List.of());
    }

    private void plainIsBasic(LineItem both, LineItem diluted, LineItem basic) {
        boolean beside = rows.containsKey(diluted) && !rows.containsKey(basic);
        List<Integer> plain = rows(both);
        if (beside && plain.size() == 1 && !captions.get(plain.get(0)).contains("dilut")) {
            settled[plain.get(0)] = new Meaning(basic, Basis.REPORTED);
        }
    }

    /** Where exactly one of several rows has a caption of that form, the others mean something else. */
    private void keep(List<Integer> several, String form, LineItem other) {
        List<Integer> fitting =
                several.stream().filter(i -> captions.get(i).matches(form)).toList();
        if (several.size() > 1 && fitting.size() == 1) {
            several.stream().filter(i -> !fitting.contains(i)).forEach(i -> become(i, other));
        }
    }

    private void become(int row, LineItem item) {
        if (settled[row].item() != LineItem.UNKNOWN) {
            settled[row] = new Meaning(item, settled[row].basis());
        }
    }

    /** Below the cash flow statement the closing cash is often broken down. */
    private void first(LineItem item) {
        rows(item).stream().skip(1).forEach(i -> become(i, LineItem.UNKNOWN));
    }

    /** Where much of the chain stands twice in the same words, the first printing is the statement. */
    private void repeatedChain() {
        List<LineItem> twice = CHAIN.stream()
                .filter(item -> rows(item).size() > 1
                        && rows(item).stream().map(captions::get).distinct().count() == 1)
                .toList();
        if (twice.size() >= REPEATED) {
            twice.forEach(this::first);
        }
    }

    /** Interests of others that stand between liabilities and equity belong to neither. */
    private void mezzanine() {
        List<Integer> others = rows(LineItem.NON_CONTROLLING_INTERESTS);
        int equity = Integer.MAX_VALUE;
        for (LineItem item : List.of(
                LineItem.PREFERRED_STOCK,
                LineItem.COMMON_STOCK,
                LineItem.ADDITIONAL_PAID_IN_CAPITAL,
                LineItem.RETAINED_EARNINGS)) {
            equity = rows(item).isEmpty() ? equity : Math.min(equity, rows(item).get(0));
        }
        if (others.isEmpty() || equity == Integer.MAX_VALUE) {
            return;
        }
        int last = others.get(others.size() - 1);
        List<Integer> liabilities = rows(LineItem.TOTAL_LIABILITIES);
        boolean above = !liabilities.isEmpty() && others.get(0) < liabilities.get(liabilities.size() - 1);
        if (last > equity || above) {
            return;
        }
        others.forEach(row -> become(row, row == last ? LineItem.TEMPORARY_EQUITY : LineItem.UNKNOWN));
    }
}
