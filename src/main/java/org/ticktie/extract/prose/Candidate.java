package org.ticktie.extract.prose;

import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.number.Interval;

/**
 * A relation between a figure of the text and the tables that the words allow.
 *
 * @param line the row, or null where the relation is within the sentence
 * @param column index of the column of {@code cell}
 * @param implied what the cells imply for the figure
 * @param signed whether the sign is part of it
 * @param fit how well row and qualifier fit the words
 * @param period how well the column fits the period
 * @param qualified whether the row is stated on the footing that the sentence names
 */
record Candidate(
        ClaimKind kind,
        Line line,
        int column,
        Amount cell,
        Amount other,
        Interval implied,
        boolean signed,
        double fit,
        double period,
        boolean qualified) {
    Candidate(
            ClaimKind kind,
            Line line,
            int column,
            Amount cell,
            Amount other,
            Interval implied,
            boolean signed,
            double fit,
            double period) {
        this(kind, line, column, cell, other, implied, signed, fit, period, true);
    }

    /** The same relation, to a row that is stated on another footing than the sentence's. */
    Candidate otherwiseQualified() {
        return new Candidate(kind, line, column, cell, other, implied, signed, fit, period, false);
    }

    /** The same relation to a level, its cell read as {@code sharper}. */
    Candidate of(Amount sharper) {
        return new Candidate(kind, line, column, sharper, null, sharper.interval(), signed, fit, period, qualified);
    }

    double score() {
        return fit * period;
    }
}
