package org.ticktie.fact;

import java.util.List;

/**
 * A balance that the document carries from the start of a period to its end: opening, movements, closing, in one column.
 *
 * @param opening the balance at the start
 * @param movements what changed it, with the signs under which the document adds them
 * @param closing the balance at the end, as printed
 * @param grade how sure the structure is
 */
public record RollForward(Amount opening, List<Term> movements, Amount closing, Grade grade) {
    public RollForward {
        movements = List.copyOf(movements);
    }
}
