package org.ticktie.extract.caption;

import org.ticktie.fact.*;

public final class StatementKinds {
    public static StatementKind of(String t, java.util.List<String> c) {
        String s = String.join("|", c).toLowerCase();
        return s.contains("total assets")
                ? StatementKind.BALANCE_SHEET
                : s.contains("operating activities")
                        ? StatementKind.CASH_FLOW
                        : s.contains("net income") || s.contains("net loss")
                                ? StatementKind.INCOME_STATEMENT
                                : StatementKind.OTHER;
    }
}
