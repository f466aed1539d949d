package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Schedule;
import org.ticktie.number.Dimension;

/**
 * Finds tables whose scale caption was lost: where several sentences state a line of it a thousand times, or a million times, as
 * large as printed and none states one as printed, the table is in thousands, or in millions.
 */
final class LostScales {
    private static final int ENOUGH = 2;
    private static final double EXACT = 0.85;

    private final Map<Schedule, Map<Integer, Set<BigDecimal>>> votes = new HashMap<>();

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
    }

    private void count(Verdict v) {
        if (v.reading.mention.figure().uom().dimension() != Dimension.MONEY || Agreement.digits(v.reading) < 3) {
            return;
        }
        for (Candidate c : v.candidates) {
            if (c.line() == null || c.other() != null || c.fit() < EXACT) {
                continue;
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
}
