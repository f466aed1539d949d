package org.ticktie.finding;

import java.util.List;
import org.ticktie.fact.Amount;

/**
 * The tickmark on a figure.
 *
 * @param amount the figure
 * @param mark how it came out
 * @param reason why it is untested, or empty
 * @param relations ids of the relations it takes part in
 */
public record Tick(Amount amount, Mark mark, String reason, List<String> relations) {
    public Tick {
        relations = List.copyOf(relations);
    }
}
