package org.ticktie.extract.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.CrossReference;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Reference;
import org.ticktie.fact.Untestable;
import org.ticktie.source.OtherDocument;

/**
 * Finds what two documents both show: the same line of the same statement for the same period, on the same footing. A
 * difference accuses only where the two columns agree in most other lines, so that they are sure to be the same column.
 */
public final class TieOut {
    /** A line that stands in more places than this is a word of many meanings. */
    private static final int MOST_PLACES = 8;

    private final Facts own;
    private final Reference reference;
    private final Map<String, List<Printed>> places = new HashMap<>();
    private final Map<List<Integer>, Columns> columns = new LinkedHashMap<>();
    private final Map<Integer, Amount> cited;
    private final List<CrossReference> ties = new ArrayList<>();

    private TieOut(Facts own, Reference reference, Map<Integer, Amount> cited) {
        this.own = own;
        this.reference = reference;
        this.cited = cited;
    }

    /** The facts with what they have in common with other documents, and what of it could not be tested. */
    public static Facts tie(Facts own, List<Reference> references) {
        List<Object> relations = new ArrayList<>(own.relations());
        List<Untestable> untestable = new ArrayList<>(own.untestable());
        int[] next = {Amount.ELSEWHERE};
        for (Reference reference : references) {
            TieOut tieOut = new TieOut(own, reference, new HashMap<>());
            tieOut.find(untestable, next);
            relations.addAll(tieOut.ties);
        }
        return new Facts(own.amounts(), own.schedules(), relations, untestable);
    }

    private void find(List<Untestable> untestable, int[] next) {
        for (Printed p : Printed.of(reference.facts())) {
            p.line().forEach(key -> places.computeIfAbsent(key, k -> new ArrayList<>(2))
                    .add(p));
            if (p.caption() != null) {
                places.computeIfAbsent(p.caption(), k -> new ArrayList<>(2)).add(p);
            }
        }
        Map<Amount, List<Pair>> pairs = new LinkedHashMap<>();
        for (Printed p : Printed.of(own)) {
            List<Pair> found = pairs(p);
            if (!found.isEmpty()) {
                pairs.put(p.amount(), found);
                found.forEach(pair -> columns.computeIfAbsent(pair.columnsKey(), k -> new Columns(pair))
                        .add(pair));
            }
        }
        pairs.values().forEach(p -> tie(p, untestable, next));
        untestable.addAll(doubtful());
        if (ties.isEmpty() && untestable.stream().noneMatch(u -> u.part().startsWith(reference.name()))) {
            untestable.add(new Untestable(
                    null, reference.name(), "it shows no line of a statement for a period that this document shows"));
        }
    }

    /** Every place in the other document that may be this line, each once. */
    private List<Pair> pairs(Printed p) {
        Map<Amount, Pair> found = new LinkedHashMap<>();
        for (String key : p.line()) {
            add(p, key, true, found);
        }
        if (p.caption() != null) {
            add(p, p.caption(), false, found);
        }
        return new ArrayList<>(found.values());
    }

    private void add(Printed p, String key, boolean sure, Map<Amount, Pair> found) {
        List<Printed> others = places.getOrDefault(key, List.of());
        if (others.size() <= MOST_PLACES) {
            others.forEach(o -> found.putIfAbsent(o.amount(), new Pair(p, o, sure)));
        }
    }

    /** Ties a figure where any place agrees; accuses where none does and all that may be accused say the same. */
    private void tie(List<Pair> pairs, List<Untestable> untestable, int[] next) {
        for (Pair pair : pairs) {
            if (pair.agrees()) {
                ties.add(pair.reference(reference, cited(pair, next)));
                return;
            }
        }
        for (Pair pair : pairs) {
            if (pair.differsInScale()) {
                untestable.add(new Untestable(
                        pair.own().amount(), "", reference.name() + " shows the same digits in another scale"));
                return;
            }
        }
        Pair finest = null;
        for (Pair pair : pairs) {
            if (!pair.accuses() || !columns.get(pair.columnsKey()).areTheSame()) {
                continue;
            }
            if (finest != null && !finest.sameOther(pair)) {
                return;
            }
            finest = finest == null || pair.isFinerThan(finest) ? pair : finest;
        }
        if (finest != null) {
            ties.add(finest.reference(reference, cited(finest, next)));
        }
    }

    /** Columns that look the same by their headings, but not by their figures. */
    private List<Untestable> doubtful() {
        Map<List<Integer>, Columns> doubtful = new LinkedHashMap<>();
        Map<List<Integer>, Boolean> settled = new HashMap<>();
        for (Columns c : columns.values()) {
            settled.merge(c.ownKey(), c.areTheSame(), Boolean::logicalOr);
            if (c.differing() > 0) {
                doubtful.putIfAbsent(c.ownKey(), c);
            }
        }
        List<Untestable> all = new ArrayList<>();
        doubtful.forEach((key, c) -> {
            if (!settled.get(key)) {
                all.add(new Untestable(null, reference.name() + ": " + c.name(), c.doubt()));
            }
        });
        return all;
    }

    /** The figure of the other document, under a number and an address of its own. */
    private Amount cited(Pair pair, int[] next) {
        Amount a = pair.other().amount();
        return cited.computeIfAbsent(
                a.number(),
                k -> new Amount(
                        ++next[0],
                        a.figure(),
                        a.text(),
                        new OtherDocument(reference.name(), a.place()),
                        a.setting(),
                        reference.name() + ": " + a.where()));
    }
}
