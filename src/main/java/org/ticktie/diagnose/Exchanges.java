package org.ticktie.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;
import org.ticktie.number.Exact;

/** Joins two mistakes that are one: two figures of a row, each printed in the column of the other. */
final class Exchanges {
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_RANKED = 8;

    /** In displayed units: what mends a column has to be known that well. */
    private static final int NARROW = 20;

    /** An exchange that mends both columns is hardly chance. */
    private static final double HARDLY_CHANCE = 8;

    private final Neighbourhood neighbourhood;

    Exchanges(Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    /** A supposition and the ordinal of the cause that it belongs to. */
    private record Half(int cause, Hypothesis hypothesis) {}

    /** The causes, of which any two that are an exchange have become one. */
    List<Cause> joined(List<Cause> causes) {
        Map<Object, List<Half>> byRow = new HashMap<>();
        List<Cause> joined = new ArrayList<>();
        for (Cause cause : causes) {
            if (joins(cause, byRow, joined)) {
                continue;
            }
            for (Hypothesis h : likeliest(cause)) {
                Object row = neighbourhood.row(h.amount());
                if (row != null) {
                    byRow.computeIfAbsent(row, k -> new ArrayList<>(2)).add(new Half(joined.size(), h));
                }
            }
            joined.add(cause);
        }
        return joined;
    }

    private boolean joins(Cause cause, Map<Object, List<Half>> byRow, List<Cause> joined) {
        for (Hypothesis h : likeliest(cause)) {
            for (Half other : byRow.getOrDefault(neighbourhood.row(h.amount()), List.of())) {
                boolean single = joined.get(other.cause()).best().mechanism() != Mechanism.COLUMNS_SWAPPED;
                if (single && exchanged(h, other.hypothesis())) {
                    joined.set(other.cause(), together(joined.get(other.cause()), other.hypothesis(), cause, h));
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Hypothesis> likeliest(Cause cause) {
        return cause.ranked().subList(0, Math.min(MOST_RANKED, cause.ranked().size()));
    }

    private static boolean exchanged(Hypothesis a, Hypothesis b) {
        return a.amount().figure().significantDigits() >= FEWEST_DIGITS && mends(b.amount(), a) && mends(a.amount(), b);
    }

    private static boolean mends(Amount other, Hypothesis h) {
        Exact widest = Exact.of(h.amount().figure().ulp().multiply(BigDecimal.valueOf(NARROW)));
        return h.implied() != null
                && h.implied().width().compareTo(widest) <= 0
                && h.implied().meets(other.interval());
    }

    private static Cause together(Cause first, Hypothesis a, Cause second, Hypothesis b) {
        List<Relation> relations = new ArrayList<>(first.relations());
        relations.addAll(second.relations());
        List<Hypothesis> ranked = new ArrayList<>();
        ranked.add(exchange(a, b.amount(), first.best().score() + HARDLY_CHANCE));
        first.ranked().stream().filter(h -> !h.amount().equals(a.amount())).forEach(ranked::add);
        return new Cause(ranked, relations, "");
    }

    private static Hypothesis exchange(Hypothesis a, Amount other, double score) {
        Reading reading = new Reading(other.figure().value(), Mechanism.COLUMNS_SWAPPED, other, score);
        return new Hypothesis(a.amount(), a.explains(), a.implied(), reading, score);
    }
}
