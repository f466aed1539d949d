package org.ticktie.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Untestable;

/** Puts a tickmark on every figure of a document. */
final class Ticks {
    static final String NO_RELATION = "no relation that the document shows covers it";
    static final String TOO_ROUNDED = "the figures are too rounded to test it";
    static final String IN_DOUBT = "it stands only in a relation that does not hold";

    private final Map<Integer, List<Relation>> relations = new HashMap<>();
    private final Map<Integer, String> reasons = new HashMap<>();
    private final Set<Integer> suspects = new HashSet<>();

    Ticks(Facts facts, List<Relation> made, List<Finding> findings) {
        for (Relation r : made) {
            if (!r.comparison().bearsOut() && r.outcome() != Outcome.EXCEPTION) {
                continue;
            }
            for (Amount a : r.comparison().amounts()) {
                List<Relation> of = relations.computeIfAbsent(a.number(), n -> new ArrayList<>(4));
                if (of.isEmpty() || of.get(of.size() - 1) != r) {
                    of.add(r);
                }
            }
        }
        for (Finding f : findings) {
            boolean anyOfThem = f.diagnosis().confidence() == Confidence.SET;
            f.suspects().stream().limit(anyOfThem ? Long.MAX_VALUE : 1).forEach(a -> suspects.add(a.number()));
        }
        for (Untestable u : facts.untestable()) {
            if (u.amount() != null) {
                reasons.putIfAbsent(u.amount().number(), u.reason());
            }
        }
    }

    Tick tick(Amount amount) {
        List<Relation> of = relations.getOrDefault(amount.number(), List.of());
        Mark mark = mark(amount, of);
        String reason = mark == Mark.UNTESTED ? reason(amount, of) : "";
        List<String> ids = new ArrayList<>(of.size());
        for (Relation r : of) {
            ids.add(r.id());
        }
        return new Tick(amount, mark, reason, ids);
    }

    private Mark mark(Amount amount, List<Relation> of) {
        if (suspects.contains(amount.number())) {
            return Mark.DISCREPANCY;
        }
        if (any(of, Outcome.AGREES)) {
            return Mark.TIED;
        }
        return any(of, Outcome.ROUNDING) ? Mark.ROUNDING : Mark.UNTESTED;
    }

    private String reason(Amount amount, List<Relation> of) {
        if (any(of, Outcome.EXCEPTION)) {
            return IN_DOUBT;
        }
        if (any(of, Outcome.VACUOUS)) {
            return TOO_ROUNDED;
        }
        return reasons.getOrDefault(amount.number(), NO_RELATION);
    }

    private static boolean any(List<Relation> of, Outcome outcome) {
        for (Relation r : of) {
            if (r.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }
}
