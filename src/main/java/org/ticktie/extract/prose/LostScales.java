package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.number.Dimension;

/**
 * Finds tables whose scale caption was lost: where several sentences state a line of it a thousand times, or a million times, as
 * large as printed and none states one as printed, the table is in thousands, or in millions. And rows of a table in thousands or
 * millions that are not: "the average order was $317" for a row that would say 317 million.
 */
final class LostScales {
    private static final int ENOUGH = 2;
    private static final double EXACT = 0.85;
    private static final double NAMED = 0.95;

    private final Map<Schedule, Map<Integer, Set<BigDecimal>>> votes = new IdentityHashMap<>();

    private final Map<ScheduleRow, Map<Integer, Set<BigDecimal>>> rowVotes = new IdentityHashMap<>();

    private LostScales() {}

    static void mend(LineIndex index, List<Verdict> verdicts) {
        LostScales scales = new LostScales();
        verdicts.forEach(scales::count);
        scales.votes.forEach((schedule, byShift) -> {
            int asPrinted = byShift.getOrDefault(0, Set.of()).size();
            for (int shift : new int[] {3, 6}) {
                int votes = byShift.getOrDefault(shift, Set.of()).size();
                if (votes >= ENOUGH && votes > 2 * asPrinted) {
                    index.scale(schedule, BigDecimal.ONE.movePointRight(shift));
                }
            }
        });
        scales.rowVotes.forEach((row, byShift) -> {
            for (int shift : new int[] {-3, -6}) {
                if (byShift.containsKey(shift) && byShift.size() == 1) {
                    index.scale(row, BigDecimal.ONE.movePointRight(shift));
                }
            }
        });
    }

    private void count(Verdict v) {
        if (v.reading.mention.figure().uom().dimension() != Dimension.MONEY || Agreement.digits(v.reading) < 3) {
            return;
        }
        for (Candidate c : v.candidates) {
            if (c.line() == null || c.other() != null || c.fit() < EXACT) {
                continue;
            }
            if (c.fit() >= NAMED && c.period() >= NAMED && !Agreement.hedged(v.reading)) {
                for (int shift : new int[] {0, -3, -6}) {
                    if (sameDigits(v, c, shift)) {
                        rowVotes.computeIfAbsent(c.line().row(), k -> new HashMap<>())
                                .computeIfAbsent(shift, k -> new HashSet<>())
                                .add(v.reading.mention.figure().value());
                    }
                }
            }
            for (int shift : new int[] {0, 3, 6}) {
                if (Agreement.inSize(v.reading, c, shift)) {
                    votes.computeIfAbsent(c.line().schedule(), k -> new HashMap<>())
                            .computeIfAbsent(shift, k -> new HashSet<>())
                            .add(v.reading.mention.figure().value());
                }
            }
        }
    }

    /** Whether figure and cell show the same digits, and not only amounts that may be the same. */
    private static boolean sameDigits(Verdict v, Candidate c, int shift) {
        return Agreement.inSize(v.reading, c, shift)
                && (shift == 0
                        || c.cell()
                                        .figure()
                                        .value()
                                        .abs()
                                        .movePointRight(shift)
                                        .compareTo(v.reading
                                                .mention
                                                .figure()
                                                .value()
                                                .abs())
                                == 0);
    }
}
