package org.ticktie.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.check.Constant;
import org.ticktie.check.Expression;
import org.ticktie.check.Leaf;
import org.ticktie.check.Magnitude;
import org.ticktie.check.Quotient;
import org.ticktie.check.Reread;
import org.ticktie.check.Sum;
import org.ticktie.check.Trend;

/** Writes arithmetic over figures as a spreadsheet formula over their cells. */
final class LiveFormula {
    /** What spreadsheet programs take. */
    private static final int LONGEST = 8000;

    private final Homes homes;
    private final String sheet;

    /**
     * @param sheet the sheet that the formula will stand in
     */
    LiveFormula(Homes homes, String sheet) {
        this.homes = homes;
        this.sheet = sheet;
    }

    /** The formula, or null where it would be too long or a figure has no cell. */
    String of(Expression e) {
        StringBuilder out = new StringBuilder();
        return write(out, e) && out.length() <= LONGEST ? out.toString() : null;
    }

    private boolean write(StringBuilder out, Expression e) {
        if (e instanceof Leaf leaf) {
            return leaf(out, leaf);
        }
        if (e instanceof Constant c) {
            out.append(c.value().toPlainString());
            return true;
        }
        if (e instanceof Magnitude m) {
            return bracketed(out.append("ABS"), m.of());
        }
        if (e instanceof Trend) {
            return false; // which way a figure went stands in no cell
        }
        if (e instanceof Reread r) {
            return write(out, r.of());
        }
        if (e instanceof Quotient q) {
            return bracketed(out, q.numerator()) && bracketed(out.append('/'), q.denominator());
        }
        Sum sum = (Sum) e;
        String range = range(sum);
        if (range != null) {
            out.append("SUM(").append(range).append(')');
            return true;
        }
        return sum(out, sum);
    }

    private boolean leaf(StringBuilder out, Leaf leaf) {
        Homes.Home home = homes.of(leaf.amount());
        if (home == null) {
            return false;
        }
        out.append(home.sheet().equals(sheet) ? home.address() : home.reference());
        return true;
    }

    private boolean bracketed(StringBuilder out, Expression e) {
        boolean written = write(out.append('('), e);
        out.append(')');
        return written;
    }

    private boolean sum(StringBuilder out, Sum sum) {
        for (int i = 0; i < sum.parts().size(); i++) {
            BigDecimal factor = sum.factors().get(i);
            if (factor.signum() < 0) {
                out.append('-');
            } else if (i > 0) {
                out.append('+');
            }
            boolean scaled = factor.abs().compareTo(BigDecimal.ONE) != 0;
            if (scaled) {
                out.append(factor.abs().toPlainString()).append('*');
            }
            Expression part = sum.parts().get(i);
            boolean written = part instanceof Leaf ? write(out, part) : bracketed(out, part);
            if (!written) {
                return false;
            }
        }
        return true;
    }

    /** The range of cells where just neighbours are added, as a person would write it; else null. */
    private String range(Sum sum) {
        List<Expression> parts = sum.parts();
        if (parts.size() < 2 || sum.factors().stream().anyMatch(f -> f.compareTo(BigDecimal.ONE) != 0)) {
            return null;
        }
        Homes.Home first = null;
        Homes.Home last = null;
        for (Expression part : parts) {
            Homes.Home home = part instanceof Leaf leaf ? homes.of(leaf.amount()) : null;
            if (home == null || last != null && !isBelow(home, last)) {
                return null;
            }
            first = first == null ? home : first;
            last = home;
        }
        String from = first.sheet().equals(sheet) ? first.address() : first.reference();
        return from + ":" + last.address();
    }

    private static boolean isBelow(Homes.Home home, Homes.Home above) {
        return home.sheet().equals(above.sheet()) && home.column() == above.column() && home.row() == above.row() + 1;
    }
}
