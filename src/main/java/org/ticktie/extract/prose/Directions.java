package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Claim;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Hedge;

/** Holds words of direction ("increased", "narrowed", "record") against the figures that they speak of. */
final class Directions {
    private static final BigDecimal MULTIPLE_UNIT = new BigDecimal("0.3");

    private final Movements movements;
    private final IntSupplier numbers;
    private final Map<Spot, List<Verdict>> governed = new LinkedHashMap<>();

    /** Where a word stands. */
    private record Spot(int block, int start) {
        // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
        @Override
        public boolean equals(Object o) {
            return o instanceof Spot s && block == s.block && start == s.start;
        }

        @Override
        public int hashCode() {
            return 31 * block + start;
        }
    }

    /** @param numbers numbers for the words among the facts of the document */
    Directions(LineIndex index, List<Verdict> verdicts, Map<Integer, Amount> amounts, IntSupplier numbers) {
        for (Verdict v : verdicts) {
            if (v.reading.word != null) {
                governed.computeIfAbsent(
                                new Spot(v.reading.where.block(), v.reading.word.start()), k -> new ArrayList<>())
                        .add(v);
            }
        }
        this.movements = new Movements(index, verdicts, amounts);
        this.numbers = numbers;
    }

    /** A claim for each word whose movement the document shows, and says which figures a word and not they are wrong. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (List<Verdict> figures : governed.values()) {
            Claim claim = claim(figures);
            if (claim != null) {
                claims.add(claim);
            }
        }
        return claims;
    }

    /** What bears the word out counts first; it is accused only where nothing does. */
    private Claim claim(List<Verdict> figures) {
        Verdict first = figures.get(0);
        Token word = first.reading.word;
        Movement broken = null;
        Movement flattest = null;
        for (Verdict v : figures) {
            if (v.reading.isNoResult()
                    || v.reading.role == Role.CHANGE
                            && v.reading.mention.figure().signum() < 0) {
                return null; // "down -2.5 %" says it twice
            }
            for (Movement m : movements.of(v)) {
                Movement.Sense sense = m.base() != null && m.base().figure().nil() ? null : m.sense(word);
                if (sense == null) {
                    continue;
                }
                if (sense.sign() == 0) {
                    flattest = flattest == null || m.size() < flattest.size() ? m : flattest;
                } else if (!m.contradicts(sense)) {
                    return claim(first, m, sense);
                } else broken = broken == null || m.grade().compareTo(broken.grade()) < 0 ? m : broken;
            }
        }
        if (flattest != null) {
            return claim(first, flattest, flattest.sense(word));
        }
        if (broken == null || broken.grade() == Grade.TICK_ONLY) {
            return null;
        }
        figures.forEach(v -> v.wrongWord = true);
        return claim(first, broken, broken.sense(word));
    }

    private Claim claim(Verdict v, Movement m, Movement.Sense sense) {
        Token word = v.reading.word;
        Hedge hedge = v.figure.hedgeBefore(word);
        int times =
                word.is(WordClass.DOUBLED) ? 2 : word.is(WordClass.TRIPLED) ? 3 : word.is(WordClass.QUADRUPLED) ? 4 : 0;
        boolean multiple = times > 0
                && m.base() != null
                && m.base().figure().signum() * m.current().figure().signum() > 0
                && hedge != Hedge.OVER
                && hedge != Hedge.UNDER;
        BigDecimal value = BigDecimal.valueOf(multiple ? times : sense.sign());
        Amount said = v.figure.word(word, value, multiple ? MULTIPLE_UNIT : BigDecimal.ONE, numbers.getAsInt());
        return new Claim(
                said,
                multiple ? ClaimKind.MULTIPLE : ClaimKind.DIRECTION,
                m.current(),
                m.base(),
                multiple ? hedge : Hedge.NONE,
                sense.ofSizes(),
                multiple || word.isAny(WordClass.FLAT, WordClass.RECORD) ? Grade.WEAK : m.grade());
    }
}
