package org.ticktie.extract.prose;

import java.util.HashSet;
import java.util.Set;
import org.ticktie.number.Exact;

/** What speaks for and against accusing a figure that does not agree; the sum decides. */
final class Weights {
    static final double TICK_FLOOR = 0.4;
    static final double TICK_FLOOR_SHORT = 0.45;
    static final double ERROR = 4;
    static final double WARNING = 1.8;
    /** Candidates this much below the best one may be meant as well. */
    static final double RIVAL = 0.2;

    /** No slip of the pen leads from one to the other: another line may be meant. */
    private static final double UNLIKE = 2;

    /** Another figure of the same measure in the sentence that the row does not bear out either. */
    private static final double DISAGREEING = 1.5;

    /** An error needs a row that the words name plainly, and more than two digits or another figure that agrees with it. */
    private static final double PLAIN = 0.84;

    /** By so much less may a row fit where one digit of three explains the difference. */
    private static final double TELLING = 0.07;

    private static final double MEANT = 0.65;
    private static final double LIKELY = 0.75;
    static final double HEDGED = 3;
    static final double REPEATED = 1.5;

    private final Verdict verdict;
    private final Candidate candidate;
    private final int confirmed;

    Weights(Verdict verdict, Candidate candidate, int confirmed) {
        this.verdict = verdict;
        this.candidate = candidate;
        this.confirmed = confirmed;
    }

    double sum() {
        Reading r = verdict.reading;
        boolean slip = Agreement.isSlip(r, candidate);
        double leniency = slip && Agreement.digits(r) >= 3 ? TELLING : 0;
        if (Agreement.digits(r) < 2
                || candidate.fit() < MEANT - leniency
                || candidate.fit() < LIKELY - leniency && confirmed == 0) {
            return 0;
        }
        double sum = fit() + period() + digits() + Math.min(2, confirmed) * 1.5 + unique() + covered();
        sum -= DISAGREEING * Math.min(2, verdict.disagreeing);
        if (verdict.direction) {
            return confirmed > 0 ? sum + 3 : Math.min(sum + 3, ERROR - 0.1);
        }
        if (slip) {
            sum += Agreement.digits(r) >= 3 ? 2 : 0.7;
        }
        if (Agreement.atOtherScale(r, candidate)) {
            sum -= 4;
        }
        if (!slip && !verdict.repeatedInSentence) {
            sum -= far() ? UNLIKE + 1 : UNLIKE;
        }
        if (candidate.line() != null && narrowed()) {
            sum -= verdict.narrowKnown || Agreement.digits(r) < 3 ? 2.5 : 1;
        }
        if (candidate.line() != null && !candidate.line().schedule().reliable()) {
            sum -= 2;
        }
        if (r.elsewhere) {
            sum -= 2;
        }
        if (r.driver) {
            sum -= 2;
        }
        if (verdict.repeatedInSentence) {
            sum += 1.5;
        }
        boolean plain = candidate.fit() >= PLAIN && (Agreement.digits(r) >= 3 || confirmed > 0);
        sum = nextDoor() ? sum - 3 : sum;
        return nextDoor() || !plain ? Math.min(sum, ERROR - 0.1) : sum;
    }

    /** One displayed unit apart: most likely cut off instead of rounded. */
    private boolean nextDoor() {
        return Growths.size(candidate.implied())
                        .gapTo(Growths.size(verdict.reading.mention.figure().interval()))
                        .compareTo(Exact.of(verdict.reading.mention.figure().ulp()))
                <= 0;
    }

    /** Words of the phrase that neither the row nor what stands above it says: another line may be meant. */
    private double covered() {
        if (candidate.line() == null || verdict.reading.phrases().isEmpty()) {
            return 0;
        }
        double sum = 0;
        Line line = candidate.line();
        for (String term : verdict.reading.phrases().get(0).terms()) {
            if (line.terms().contains(term) || line.around().contains(term)) {
                continue;
            }
            if (term.equals("net") && !line.terms().contains("revenue")) {
                sum -= 0.7;
            } else if (LineIndex.isSpecific(term)) {
                sum -= 1.5;
            }
        }
        if (verdict.reading.metric.size() > 1) {
            for (String term : verdict.reading.metric.get(1).terms()) {
                if (LineIndex.isSpecific(term)
                        && !line.terms().contains(term)
                        && !line.around().contains(term)) {
                    sum -= 0.5;
                }
            }
        }
        return Math.max(-3, sum);
    }

    /** Whether the heading or bullet above speaks of a segment, product or region that the row does not. */
    private boolean narrowed() {
        boolean specific = false;
        for (String term : verdict.narrow) {
            if (LineIndex.isSpecific(term)) {
                specific = true;
                if (candidate.line().terms().contains(term)
                        || candidate.line().around().contains(term)) {
                    return false;
                }
            }
        }
        return specific;
    }

    private double fit() {
        double fit = candidate.fit();
        return fit >= 0.95 ? 2 : fit >= 0.85 ? 1.3 : fit >= 0.7 ? 0.5 : fit >= 0.5 ? -0.5 : -2;
    }

    private double period() {
        double certainty = candidate.period() >= 0.95 ? 1 : candidate.period() >= 0.7 ? 0 : -1;
        return certainty - 0.4 * verdict.reading.periodDistance;
    }

    private double digits() {
        int digits = Agreement.digits(verdict.reading);
        return digits >= 4 ? 1.2 : digits == 3 ? 0.8 : digits == 2 ? -0.3 : -2;
    }

    /** Rows that fit as well and say something else speak against each other. */
    private double unique() {
        Set<String> values = new HashSet<>();
        for (Candidate c : verdict.candidates) {
            if (c.score() >= candidate.score() - 0.08) {
                values.add(Agreement.implied(verdict.reading, c));
            }
        }
        return values.size() <= 1 ? 1 : -0.7 * (values.size() - 2);
    }

    private boolean far() {
        double have = verdict.reading.mention.figure().value().abs().doubleValue();
        double want = Growths.size(candidate.implied()).middle().toBigDecimal().doubleValue();
        return want == 0 || have / want > 2 || have / want < 0.5;
    }
}
