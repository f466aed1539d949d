package org.ticktie.extract.table;

import java.util.List;
import java.util.Locale;
import org.ticktie.extract.scale.ScaleCaption;
import org.ticktie.fact.StatementKind;

/** Chooses among the lines above a table the one that names it. */
final class Titles {
    private static final int LONGEST = 120;

    private Titles() {}

    static String of(List<String> lines, StatementKind kind) {
        String fallback = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            String low = line.toLowerCase(Locale.ROOT);
            if (line.length() > LONGEST || !line.matches(".*[A-Za-z]{3}.*")) {
                continue;
            }
            if (low.matches(
                    "(?s).*\\b(?:statements?|balance sheets?|reconciliations?|highlights|segments?|summary|results|data|information|schedule|detail|analysis)\\b.*")) {
                return line;
            }
            boolean says = ScaleCaption.in(line) == null
                    && !low.matches("(?s).*\\b(?:unaudited|ended|19\\d\\d|20\\d\\d)\\b.*");
            if (fallback.isEmpty() && says) {
                fallback = line;
            }
        }
        if (!fallback.isEmpty()) {
            return fallback;
        }
        return switch (kind) {
            case INCOME_STATEMENT -> "Income statement";
            case BALANCE_SHEET -> "Balance sheet";
            case CASH_FLOW -> "Cash flow statement";
            case RECONCILIATION -> "Reconciliation";
            default -> "Table";
        };
    }
}
