package org.ticktie.extract.structure;

import java.util.BitSet;

/**
 * Weighs a footing hypothesis by the arithmetic of all columns together: a column in which it holds adds as many digits as the
 * figures that agree have, a column in which it breaks costs a fixed amount, and a hypothesis that had to be searched for
 * costs the logarithm of the search.
 */
final class FootingEvaluation {
    private static final double ACCEPT = Weights.of("footing.accept");
    private static final double TRIAL = Weights.of("footing.trial");
    private static final double BROKEN = Weights.of("footing.broken");
    private static final double UNDER_HEADING = Weights.of("label.underHeading");
    private static final double ABOVE = Weights.of("above.components");
    private static final double SINGLE_SUPPORT = 0.4;

    private final Matrix m;
    private final BitSet totals;

    /** @param totals rows already known to be totals */
    FootingEvaluation(Matrix matrix, BitSet totals) {
        this.m = matrix;
        this.totals = totals;
    }

    void weigh(Footing f) {
        int fullest = 0;
        int[] present = new int[m.width()];
        double evidence = 0;
        f.telling = 0;
        for (int c = 0; c < m.width(); c++) {
            f.fits[c] = Footing.Fit.INAPPLICABLE;
            if (!m.isFigure(f.total, c)) {
                continue;
            }
            long sum = 0;
            long units = m.unit(f.total, c);
            long largest = Math.abs(m.value(f.total, c));
            for (int i = 0; i < f.parts.length; i++) {
                int r = f.parts[i];
                if (m.present(r, c)) {
                    present[c]++;
                    sum += f.signs[i] * m.value(r, c);
                    units += m.unit(r, c);
                    largest = Math.max(largest, Math.abs(m.value(r, c)));
                }
            }
            // Dashes above a total that is none: its components are not shown in this column.
            if (present[c] == 0 || largest == Math.abs(m.value(f.total, c)) && allNil(f, c)) {
                continue;
            }
            f.differences[c] = sum - m.value(f.total, c);
            f.slacks[c] = units;
            if (2 * Math.abs(f.differences[c]) <= units) {
                f.fits[c] = Footing.Fit.HOLDS;
                fullest = Math.max(fullest, present[c]);
                evidence += digits(f, c, largest);
            } else {
                f.fits[c] = Footing.Fit.BREAKS;
            }
        }
        f.holding = 0;
        f.broken = 0;
        for (int c = 0; c < m.width(); c++) {
            if (f.fits[c] == Footing.Fit.HOLDS) {
                f.holding++;
            } else if (f.fits[c] == Footing.Fit.BREAKS && present[c] * 3 < fullest * 2) {
                f.fits[c] = Footing.Fit.INAPPLICABLE;
            } else if (f.fits[c] == Footing.Fit.BREAKS) {
                f.broken++;
            }
        }
        boolean natural = isNatural(f);
        double search = natural ? 0 : Math.log10(f.parts.length);
        double label = m.labelEvidence(f.total) + KnownIdentities.evidence(m, f);
        f.score = evidence
                - search
                - f.penalty
                - TRIAL
                + label
                - BROKEN * f.broken
                + (m.rows.get(f.parts[0]).layout().underHeading() ? UNDER_HEADING : 0)
                - (f.totalAbove ? ABOVE : 0);
        if (f.broken == 1 && f.holding > 0 && f.score > ACCEPT - 2 && f.score < ACCEPT + 1) {
            f.score += OneEdit.bonus(m, f);
        }
    }

    /** How many digits agree; less where a single figure merely repeats itself. */
    private double digits(Footing f, int c, long largest) {
        int telling = 0;
        for (int r : f.parts) {
            if (m.present(r, c) && 2 * Math.abs(m.value(r, c)) > f.slacks[c]) {
                telling++;
            }
        }
        if (telling == 0) {
            return 0;
        }
        long unit = Math.max(m.unit(f.total, c), m.grain());
        double d = Math.log10(Math.max(1, 2.0 * largest / (2.0 * Math.abs(f.differences[c]) + unit)));
        if (telling >= 2) {
            f.telling++;
            return d;
        }
        return SINGLE_SUPPORT * d;
    }

    /** Components that begin where a block begins did not have to be searched for. */
    private boolean allNil(Footing f, int c) {
        for (int r : f.parts) {
            if (m.value(r, c) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isNatural(Footing f) {
        int first = f.parts[0];
        return first == 0
                || f.totalAbove && first == f.total + 1
                || m.rows.get(first).layout().underHeading()
                || totals.get(first)
                || totals.get(first - 1);
    }
}
