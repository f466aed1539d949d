package org.ticktie.finding;

import java.util.List;
import org.ticktie.fact.Amount;

/**
 * What has become of a document since an earlier draft of it.
 *
 * @param previous name of the earlier draft
 * @param fresh findings that the earlier draft did not have
 * @param changed findings of both drafts, on the same line by the same rule, whose figures are others now
 * @param resolved findings of the earlier draft that are gone
 * @param moved how many figures have another value than in the earlier draft
 * @param stragglers figures that agreed there, of which only some have moved
 */
public record Since(
        String previous,
        List<Finding> fresh,
        List<Changed> changed,
        List<Finding> resolved,
        int moved,
        List<Straggler> stragglers) {
    public Since {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        resolved = List.copyOf(resolved);
        stragglers = List.copyOf(stragglers);
    }

    /**
     * A finding whose figures have changed.
     *
     * @param was as the earlier draft had it
     * @param now as it is
     */
    public record Changed(Finding was, Finding now) {}

    /**
     * Figures that a relation of the earlier draft held together, and holds no longer.
     *
     * @param moved the figures that have other values now
     * @param stayed the figures that should have moved with them
     * @param formula the relation with the figures of this draft
     */
    public record Straggler(List<Move> moved, List<Amount> stayed, String formula) {
        public Straggler {
            moved = List.copyOf(moved);
            stayed = List.copyOf(stayed);
        }
    }

    /**
     * A figure with another value than in the earlier draft.
     *
     * @param from as it was
     * @param to as it is, with its place in this draft
     */
    public record Move(Amount from, Amount to) {}
}
