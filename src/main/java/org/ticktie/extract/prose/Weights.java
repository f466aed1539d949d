package org.ticktie.extract.prose;

import java.util.HashSet;
import java.util.Set;

/** What speaks for and against accusing a figure that does not agree; the sum decides. */
final class Weights {
    static final double TICK_FLOOR = 0.4;
    static final double TICK_FLOOR_SHORT = 0.55;
    static final double ERROR = 5.5;
    static final double WARNING = 4;
    static final double REPEATED = 2.2;

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
        double sum = fit() + period() + digits() + Math.min(2, confirmed) * 1.5 + unique();
        if (verdict.direction) {
            return sum + 3;
        }
        boolean slip = Agreement.isSlip(r, candidate);
        if (slip) {
            sum += Agreement.digits(r) >= 3 ? 2 : 0.5;
        }
        if (Agreement.atOtherScale(r, candidate)) {
            sum -= 4;
        }
        if (!slip && far()) {
            sum -= 1;
        }
        if (candidate.line() != null && narrowed()) {
            sum -= 2.5;
        }
        if (r.elsewhere) {
            sum -= 2;
        }
        return sum;
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
        return digits >= 4 ? 1.2 : digits == 3 ? 0.8 : digits == 2 ? 0 : -2;
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
