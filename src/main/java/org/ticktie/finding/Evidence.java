package org.ticktie.finding;

import java.util.List;
import org.ticktie.fact.Amount;

/**
 * A figure that takes part in a broken relation.
 *
 * @param amount the figure
 * @param role its part: {@code total}, {@code component}, {@code claim}, {@code cell} …
 * @param clearedBy relations of the figure that hold without the likeliest wrong one, and so speak for it
 */
public record Evidence(Amount amount, String role, List<Relation> clearedBy) {
    public Evidence {
        clearedBy = List.copyOf(clearedBy);
    }
}
