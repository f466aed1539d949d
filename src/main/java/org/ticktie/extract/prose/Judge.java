package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.ScheduleColumn;

/**
 * Decides what each figure is held against. A figure that agrees with a relation its words allow is ticked; one that agrees with
 * none is accused only where the words leave little choice.
 */
final class Judge {
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed();

    private final LineIndex index;
    private final PrintedValues printed;
    private final Map<Reading, Verdict> verdicts = new HashMap<>();
    private final Map<Reading.Place, List<Verdict>> sentences = new LinkedHashMap<>();
    private final List<Verdict> all;
    private final Map<Integer, Amount> amounts;
    private final Doubts doubts;

    /** @param issuer terms of the issuer's name @param amounts the figures of the text by number */
    Judge(LineIndex index, Set<String> issuer, PrintedValues printed, List<Verdict> all, Map<Integer, Amount> amounts) {
        this.index = index;
        this.printed = printed;
        this.all = all;
        this.amounts = amounts;
        for (Verdict v : all) {
            verdicts.put(v.reading, v);
            sentences.computeIfAbsent(v.reading.where, k -> new ArrayList<>()).add(v);
        }
        this.doubts = new Doubts(index, issuer, sentences);
    }

    void decide() {
        all.forEach(this::tick);
        all.forEach(this::otherColumn);
        besideTheirChanges();
        all.forEach(new Derivations(index, verdicts)::shares);
        all.forEach(new Triads(sentences, amounts)::of);
        Repeats repeats = new Repeats(all, sentences, amounts);
        repeats.tick();
        new Accuser(all, verdicts, sentences, printed, doubts).accuse();
        repeats.accuse();
        new Retellings(sentences, amounts).accuse();
        new Echoes(all, amounts).accuse();
    }

    private void tick(Verdict v) {
        v.candidates = new ArrayList<>(v.candidates);
        v.candidates.sort(BEST_FIRST);
        v.repeatedInSentence = printed.twiceInSentence(v);
        double strict = v.repeatedInSentence ? 0.03 : Agreement.digits(v.reading) < 3 ? 0.15 : 0.35;
        boolean turned = turned(v);
        double best = v.candidates.isEmpty() ? 0 : v.candidates.get(0).score();
        double floor = Agreement.digits(v.reading) >= 3 ? Weights.TICK_FLOOR : Weights.TICK_FLOOR_SHORT;
        for (Candidate c : v.candidates) {
            boolean changeWithoutBase = v.reading.role == Role.CHANGE && v.reading.resolvedBase == null;
            if (v.repeatedInSentence && (!c.qualified() || c.period() < 0.7)
                    || best >= 0.8 && c.score() < best - (changeWithoutBase ? strict + 0.15 : strict)
                    || c.score() < (c.fit() > 0.9 ? Weights.TICK_FLOOR : floor)) {
                continue;
            }
            boolean directed = Agreement.inDirection(v.reading, c);
            v.vacuous |= directed && Agreement.isVacuous(v.reading, c);
            if (Agreement.inSize(v.reading, c)
                    && directed
                    && !(againstWord(v, c) && (turned || !Agreement.isCost(c)))
                    && !isAnothersChange(v, c)) {
                v.tie = c;
                return;
            }
        }
    }

    /** Whether it is the change of a level that the sentence does not state, and another row or column shows the one it does. */
    private boolean isAnothersChange(Verdict v, Candidate c) {
        return v.reading.role == Role.CHANGE
                && c.other() != null
                && doubts.otherLevel(v, c)
                && v.candidates.stream()
                        .anyMatch(o -> o.other() != null
                                && o.line() != null
                                && o.kind() == c.kind()
                                && o.score() >= c.score()
                                && !doubts.otherLevel(v, o));
    }

    /** Whether the figures of the best row give the size of the change, but the other direction. */
    private static boolean turned(Verdict v) {
        double top = v.candidates.isEmpty() ? 0 : v.candidates.get(0).score();
        return v.candidates.stream()
                .anyMatch(c -> c.score() > Math.max(0.7, top - Weights.RIVAL)
                        && Agreement.directed(v.reading, c)
                        && Agreement.inSize(v.reading, c)
                        && !Agreement.inDirection(v.reading, c));
    }

    /** Whether a printed change has the other sign than the word of the sentence. */
    private static boolean againstWord(Verdict v, Candidate c) {
        return Agreement.againstWord(v.reading, c);
    }

    /** "M grew P % to V": where the tables bear out P, V is the figure that M grew to there, in whichever period. */
    private void besideTheirChanges() {
        Map<Reading, Candidate> changes = new HashMap<>();
        for (Verdict v : all) {
            if (v.tied() && v.reading.role == Role.CHANGE && v.tie.line() != null && v.tie.other() != null) {
                changes.putIfAbsent(v.reading.namer(), v.tie);
            }
        }
        for (Verdict v : all) {
            Candidate t = changes.get(v.reading.namer());
            if (t != null && !v.tied() && v.reading.role == Role.LEVEL && !v.reading.saysPeriodItself()) {
                Candidate c = new Candidate(
                        ClaimKind.LEVEL,
                        t.line(),
                        t.column(),
                        t.cell(),
                        null,
                        t.cell().interval(),
                        false,
                        t.fit(),
                        0.6);
                if (Kinds.isLevelFor(v.reading.mention.figure(), t.line(), Asked.column(t), t.cell())
                        && Agreement.inSize(v.reading, c)) {
                    v.tie = c;
                }
            }
        }
    }

    /**
     * The period of relative words ("the prior year period") may have been taken wrongly: where another column of the same line
     * shows the figure, and the sentence does not state it twice, that column is meant.
     */
    private void otherColumn(Verdict v) {
        Reading r = v.reading;
        if (v.tied()
                || v.candidates.isEmpty()
                || r.role == Role.CHANGE
                || r.saysPeriodItself()
                || Agreement.digits(r) < 3
                || v.repeatedInSentence) {
            return;
        }
        Candidate best = v.candidates.get(0);
        if (best.line() == null || best.fit() < 0.85 || best.other() != null) {
            return;
        }
        List<Candidate> others = new ArrayList<>();
        for (ScheduleColumn column : best.line().schedule().columns()) {
            Amount cell = index.cell(best.line(), column.index());
            if (cell == null || !Kinds.isLevelFor(r.mention.figure(), best.line(), column, cell)) {
                continue;
            }
            Candidate c = new Candidate(
                    best.kind(), best.line(), column.index(), cell, null, cell.interval(), false, best.fit(), 0.6);
            if (Agreement.inSize(r, c)) {
                v.tie = c;
                return;
            }
            if (Agreement.isSlip(r, c)) {
                others.add(c);
            }
        }
        v.candidates.addAll(others);
        v.candidates.sort(BEST_FIRST);
    }
}
