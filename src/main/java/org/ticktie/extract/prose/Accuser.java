package org.ticktie.extract.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.extract.GivenUp;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.number.Interval;

/** Decides which figures that agree with nothing are accused, and of disagreeing with what. */
final class Accuser {
    /** A relation that fits worse than the best ones is looked at where a slip of the pen leads to it. */
    private static final double SLIP_FLOOR = 0.4;

    private static final int MOST = 24;

    /** What a figure and a line have to have in common before it is held against a line in spite of a doubt. */
    private static final double DOUBTED_FLOOR = 0.5;

    /** With so many digits, being one unit or one digit away from a line is no chance. */
    private static final int SURE_DIGITS = 3;

    private final List<Verdict> all;
    private final Map<Reading, Verdict> verdicts;
    private final Map<Reading.Place, List<Verdict>> sentences;
    private final PrintedValues printed;
    private final Doubts doubts;
    /** The sentences whose figures agree with a pair of cells. */
    private final Map<Cells, Set<Reading.Place>> taken = new HashMap<>();

    private record Cells(int cell, int other) {
        // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
        @Override
        public boolean equals(Object o) {
            return o instanceof Cells c && cell == c.cell && other == c.other;
        }

        @Override
        public int hashCode() {
            return 31 * cell + other;
        }

        static Cells of(Candidate c) {
            return new Cells(number(c.cell()), c.other() == null ? 0 : number(c.other()));
        }

        private static int number(Amount amount) {
            return amount.number();
        }
    }

    Accuser(
            List<Verdict> all,
            Map<Reading, Verdict> verdicts,
            Map<Reading.Place, List<Verdict>> sentences,
            PrintedValues printed,
            Doubts doubts) {
        this.doubts = doubts;
        this.all = all;
        this.verdicts = verdicts;
        this.sentences = sentences;
        this.printed = printed;
        for (Verdict v : all) {
            if (v.tied()) {
                taken.computeIfAbsent(Cells.of(v.tie), k -> new HashSet<>()).add(v.reading.where);
            }
        }
    }

    void accuse() {
        for (Verdict v : all) {
            GivenUp.check();
            if (!v.tied() && !v.candidates.isEmpty() && !v.reading.detached && !v.reading.isNoResult() && !v.vacuous) {
                accuse(v);
            }
        }
    }

    private void accuse(Verdict v) {
        double top = v.candidates.get(0).score();
        List<Candidate> believable = v.candidates.stream()
                .filter(c -> concerns(v, c, top) && believable(v, c))
                .toList();
        double slipped = believable.stream()
                .filter(c -> !Agreement.inSize(v.reading, c) && Agreement.isSlip(v.reading, c))
                .mapToDouble(Candidate::score)
                .max()
                .orElse(0);
        for (Candidate c : believable) {
            if (c.score() > Math.max(0.7, top - Weights.RIVAL)
                    && c.score() >= slipped
                    && (Agreement.inSize(v.reading, c) || Agreement.isVacuous(v.reading, c))
                    && (Agreement.directed(v.reading, c)
                            || Agreement.againstWord(v.reading, c) && !Agreement.isCost(c))) {
                v.direction = true;
                v.broken = c;
                v.confidence = evidence(v, c);
                return;
            }
        }
        double agreeing = agreeing(v);
        int looked = 0;
        for (Candidate c : believable) {
            if (c.score() <= agreeing) {
                break;
            }
            if (c.score() < top - Weights.RIVAL && (c.score() < SLIP_FLOOR || !Agreement.isSlip(v.reading, c))) {
                continue;
            }
            double sum = evidence(v, c);
            if (v.broken == null || sum > v.confidence) {
                v.broken = c;
                v.confidence = sum;
            }
            // cut off instead of rounded, it is that line's figure and no other's
            boolean cutOff = Agreement.digits(v.reading) >= SURE_DIGITS && Evidence.nextDoor(v.reading, c);
            if (++looked >= MOST || cutOff) {
                break;
            }
        }
        if (v.confidence < Weights.WARNING) {
            accuseInDoubt(v, agreeing);
        }
    }

    /**
     * The score of the best relation that holds, though its words are too few to tick it: the figure may well be about it, so that
     * it is not accused of differing from one that is no likelier. 0 where none holds.
     */
    private static double agreeing(Verdict v) {
        return v.candidates.stream()
                .filter(c -> Agreement.inSize(v.reading, c) && Agreement.inDirection(v.reading, c))
                .mapToDouble(Candidate::score)
                .max()
                .orElse(0);
    }

    /**
     * Words may leave a doubt which line is meant; that a figure of three digits and more is one digit away from a line that it is
     * not about is rare all the same.
     */
    private void accuseInDoubt(Verdict v, double agreeing) {
        int looked = 0;
        for (Candidate c : v.candidates) {
            if (c.score() <= agreeing
                    || c.fit() < DOUBTED_FLOOR
                    || Agreement.digits(v.reading) < SURE_DIGITS
                    || !Agreement.isSlip(v.reading, c)
                    || !Agreement.sameLength(v.reading, c)
                    || !doubts.leaveItOpen(v, c)) {
                continue;
            }
            double sum = Math.min(evidence(v, c) + Weights.of("doubted"), Weights.ERROR - 0.1);
            if (sum >= Weights.WARNING && sum > v.confidence) {
                v.broken = c;
                v.confidence = sum;
            }
            if (++looked >= MOST) {
                return;
            }
        }
    }

    /** Whether the figure may be accused of disagreeing with it, or its doubt be the one that is told; of most there is no need to ask. */
    private static boolean concerns(Verdict v, Candidate c, double top) {
        return v.doubt == null || c.score() >= top - Weights.RIVAL || Agreement.isSlip(v.reading, c);
    }

    private boolean believable(Verdict v, Candidate c) {
        String doubt = doubts.of(v, c);
        v.doubt = v.doubt == null ? doubt : v.doubt;
        return doubt == null;
    }

    private double evidence(Verdict v, Candidate c) {
        Set<Reading.Place> where = taken.getOrDefault(Cells.of(c), Set.of());
        boolean here = where.contains(v.reading.where);
        return new Evidence(
                        v,
                        c,
                        new Evidence.Surroundings(
                                confirmed(v, c),
                                bothStated(v, c),
                                others(v, true),
                                others(v, false),
                                where.size() > (here ? 1 : 0),
                                here,
                                twinTied(v),
                                printed.inTables(v),
                                printed.inText(v)))
                .sum();
    }

    /** Whether the sentence states the same figure again, and there the tables bear it out. */
    private boolean twinTied(Verdict v) {
        for (Verdict other : sentences.get(v.reading.where)) {
            if (v.repeatedInSentence
                    && other != v
                    && other.tied()
                    && other.reading.mention.figure().equals(v.reading.mention.figure())) {
                return true;
            }
        }
        return false;
    }

    /** How many other figures of the sentence agree with something, or with nothing although their words allow some relation. */
    private int others(Verdict v, boolean tied) {
        int count = 0;
        for (Verdict other : sentences.get(v.reading.where)) {
            if (other != v && other.tied() == tied && !other.candidates.isEmpty()) {
                count++;
            }
        }
        return count;
    }

    /** "M rose P % to V, compared with V2": whether the sentence states both of the cells that imply the change, and rightly. */
    private boolean bothStated(Verdict v, Candidate c) {
        if (v.reading.role != Role.CHANGE || c.other() == null) {
            return false;
        }
        boolean current = false;
        boolean base = false;
        for (Verdict other : sentences.get(v.reading.where)) {
            boolean behind = other.reading.mention.from() > v.reading.mention.from();
            if (behind && other.tied() && other.tie.other() == null && other.tie.cell() != null) {
                Interval shown = other.tie.cell().interval();
                current |=
                        other.reading.role == Role.LEVEL && shown.meets(c.cell().interval());
                base |= other.reading.role == Role.COMPARAND
                        && shown.meets(c.other().interval());
            }
        }
        return current && base;
    }

    /** How many other figures of the sentence agree with the row of the candidate, or with one of the same caption. */
    private int confirmed(Verdict v, Candidate c) {
        int count = 0;
        for (Verdict other : sentences.get(v.reading.where)) {
            if (other != v
                    && other.tied()
                    && c.line() != null
                    && other.tie.line() != null
                    && (other.tie.line() == c.line()
                            || other.tie.line().terms().equals(c.line().terms()))) {
                count++;
            }
        }
        Verdict whole = v.reading.apposedTo == null ? null : verdicts.get(v.reading.apposedTo);
        if (count == 0 && whole != null && whole.tied() && c.kind() == ClaimKind.PER_SHARE) {
            count = 1;
        }
        return count;
    }
}
