package org.ticktie.fact;

import java.util.List;
import org.ticktie.number.Dimension;

/**
 * A figure that the document shows as the sum of others, in one column (or, for a cross-foot, in one row).
 *
 * @param reported the total as printed
 * @param terms what it covers, with the signs under which the document adds them
 * @param direction down a column or across a row
 * @param grade how sure the structure is
 * @param item the meaning of the total's row
 * @param statement what the table is that shows it
 */
public record Total(
        Amount reported, List<Term> terms, Direction direction, Grade grade, LineItem item, StatementKind statement) {
    public Total {
        terms = List.copyOf(terms);
    }

    /** A total of a table of no known kind. */
    public Total(Amount reported, List<Term> terms, Direction direction, Grade grade, LineItem item) {
        this(reported, terms, direction, grade, item, StatementKind.OTHER);
    }

    /** The same total, told in which kind of table it stands. */
    public Total in(StatementKind kind) {
        return new Total(reported, terms, direction, grade, item, kind);
    }

    /** Whether all of its parts are added as they are printed, none taken off. */
    public boolean isAdded() {
        return terms.stream().allMatch(t -> t.sign() > 0);
    }

    /** Whether it is money for one share. */
    public boolean isPerShare() {
        return reported.figure().uom().dimension() == Dimension.PER_SHARE;
    }
}
