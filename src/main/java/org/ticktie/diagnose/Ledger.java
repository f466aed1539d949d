package org.ticktie.diagnose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.check.Comparison;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;

/** The relations of a document as they would be with some figures mended. */
final class Ledger {
    private final Map<Integer, Comparison> mended;

    Ledger() {
        this(Map.of());
    }

    private Ledger(Map<Integer, Comparison> mended) {
        this.mended = mended;
    }

    Comparison of(Relation relation) {
        return mended.getOrDefault(relation.number(), relation.comparison());
    }

    boolean isBroken(Relation relation) {
        Comparison now = mended.get(relation.number());
        return (now == null ? relation.outcome() : now.outcome()) == Outcome.EXCEPTION;
    }

    /** The same with one more figure mended, which takes part in {@code relations}. */
    Ledger with(Amount figure, List<Relation> relations) {
        Map<Integer, Comparison> more = new HashMap<>(mended);
        for (Relation r : relations) {
            more.put(r.number(), of(r).with(figure));
        }
        return new Ledger(more);
    }
}
