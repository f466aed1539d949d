package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.ticktie.fact.Amount;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.ScaleCaption;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;

/**
 * Holds the scale caption of a table against the sentences that state its lines with a scale of their own: "net income of $12.3
 * million" and 12,345 "in thousands".
 */
final class StatedScales {
    /** So many figures of the text name a line and its period, and agree at one scale and at no other. */
    private static final int ENOUGH = 3;

    private static final int TELLING_DIGITS = 3;
    private static final double NAMED = 0.95;
    /** Captions are not rounded: intervals of two must not touch. */
    private static final BigDecimal ULP = new BigDecimal("0.1");

    /** Notes print millions without saying so: that sentences mean single units is never inferred. */
    private static final Map<Integer, String> CAPTIONS = Map.of(3, "in thousands", 6, "in millions");

    /** The different figures that agree, by the table's number and by how much larger than printed they state it. */
    private final Map<Integer, Votes> votes = new LinkedHashMap<>();

    private record Votes(Schedule schedule, Map<Integer, Set<BigDecimal>> byShift) {}

    void count(List<Verdict> verdicts) {
        for (Verdict v : verdicts) {
            if (v.reading.mention.figure().uom().dimension() == Dimension.MONEY
                    && Agreement.digits(v.reading) >= TELLING_DIGITS
                    && !Agreement.hedged(v.reading)) {
                v.candidates.forEach(c -> count(v, c));
            }
        }
    }

    private void count(Verdict v, Candidate c) {
        if (c.line() == null || c.other() != null || c.fit() < NAMED || c.period() < NAMED) {
            return;
        }
        for (int shift : new int[] {-6, -3, 0, 3, 6}) {
            if (Agreement.inSize(v.reading, c, shift)) {
                Schedule schedule = c.line().schedule();
                votes.computeIfAbsent(schedule.ordinal(), k -> new Votes(schedule, new HashMap<>()))
                        .byShift()
                        .computeIfAbsent(shift, k -> new HashSet<>())
                        .add(v.reading.mention.figure().value());
            }
        }
    }

    /** @param words numbers for what is no figure */
    List<ScaleCaption> facts(IntSupplier words) {
        List<ScaleCaption> facts = new ArrayList<>();
        for (Votes told : votes.values()) {
            Schedule schedule = told.schedule();
            Map<Integer, Set<BigDecimal>> shifts = told.byShift();
            int noughts = noughts(schedule);
            int shift = shifts.keySet().iterator().next();
            if (noughts > 0
                    && shifts.size() == 1
                    && shifts.get(shift).size() >= ENOUGH
                    && CAPTIONS.containsKey(noughts)
                    && CAPTIONS.containsKey(noughts + shift)) {
                facts.add(new ScaleCaption(word(noughts, schedule, words), word(noughts + shift, schedule, words)));
            }
        }
        return facts;
    }

    /** How many noughts the amounts of a table leave out; 0 where it has no scale caption, or decimals that hide it. */
    private static int noughts(Schedule schedule) {
        Map<Integer, Integer> count = new TreeMap<>();
        for (ScheduleRow row : schedule.rows()) {
            for (Amount a : row.amounts()) {
                if (a != null
                        && row.kind() == RowKind.AMOUNT
                        && a.figure().uom().dimension() == Dimension.MONEY
                        && a.text().indexOf('.') < 0) {
                    count.merge(a.figure().ulp().precision() - a.figure().ulp().scale() - 1, 1, Integer::sum);
                }
            }
        }
        return count.size() == 1 ? count.keySet().iterator().next() : 0;
    }

    private static Amount word(int noughts, Schedule schedule, IntSupplier words) {
        Figure figure = new Figure(BigDecimal.valueOf(noughts), ULP, new Uom(Dimension.SCALE, ""), false);
        return new Amount(words.getAsInt(), figure, CAPTIONS.get(noughts), null, Setting.TABLE, schedule.title());
    }
}
