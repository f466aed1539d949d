package org.ticktie.extract.caption;

import org.ticktie.fact.*;

public final class RowKinds {
    public static RowKind of(String c, String s) {
        String x = c.toLowerCase();
        String y = (s + " " + c).toLowerCase();
        if (x.contains("shares")
                && (x.contains("weighted") || x.contains("average") || x.contains("outstanding") || x.contains("used")))
            return RowKind.SHARES;
        if (y.contains("per share") || y.contains("per common share") || x.startsWith("eps")) return RowKind.PER_SHARE;
        if ((x.startsWith("basic") || x.startsWith("diluted")) && y.contains("shares")) return RowKind.SHARES;
        if (x.contains("%") || x.contains("margin") && !x.startsWith("gross")) return RowKind.PERCENT;
        return RowKind.AMOUNT;
    }
}
