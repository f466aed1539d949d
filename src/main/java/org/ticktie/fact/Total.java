package org.ticktie.fact;

import java.util.List;

/**
 * A figure that the document shows as the sum of others, in one column (or, for a cross-foot, in one row).
 *
 * @param reported the total as printed
 * @param terms what it covers, with the signs under which the document adds them
 * @param direction down a column or across a row
 * @param grade how sure the structure is
 * @param item the meaning of the total's row
 */
public record Total(Amount reported, List<Term> terms, Direction direction, Grade grade, LineItem item) {
    public Total {
        terms = List.copyOf(terms);
    }
}
