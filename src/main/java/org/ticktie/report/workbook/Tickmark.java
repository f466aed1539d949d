package org.ticktie.report.workbook;

import org.ticktie.check.Outcome;
import org.ticktie.finding.Mark;

/** The signs of the legend. */
final class Tickmark {
    private Tickmark() {}

    static String of(Mark mark) {
        return switch (mark) {
            case TIED -> "✓";
            case ROUNDING -> "≈";
            case DISCREPANCY -> "✗";
            case UNTESTED -> "○";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case AGREES -> of(Mark.TIED);
            case ROUNDING -> of(Mark.ROUNDING);
            case EXCEPTION -> of(Mark.DISCREPANCY);
            case VACUOUS -> of(Mark.UNTESTED);
        };
    }
}
