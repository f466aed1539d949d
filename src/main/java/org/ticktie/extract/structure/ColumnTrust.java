package org.ticktie.extract.structure;

import java.util.List;
import org.ticktie.fact.ColumnKind;

/**
 * Which columns of a schedule may accuse. A column in which nearly everything breaks was misread, or is stated on another
 * footing, and says nothing about its figures.
 */
final class ColumnTrust {
    private static final int MANY_BREAKS = 3;

    private final int[] holds;
    private final int[] breaks;
    /** Columns of changes mix amounts with percentages and basis points, and must prove themselves first. */
    private final boolean[] changes;

    private final boolean othersHold;

    ColumnTrust(List<Footing> footings, Matrix m) {
        int width = m.width();
        changes = new boolean[width];
        for (int c = 0; c < width; c++) {
            changes[c] = m.columns.get(c).kind() == ColumnKind.CHANGE;
        }
        holds = new int[width];
        breaks = new int[width];
        for (Footing f : footings) {
            for (int c = 0; c < width; c++) {
                holds[c] += f.fits[c] == Footing.Fit.HOLDS ? 1 : 0;
                breaks[c] += f.fits[c] == Footing.Fit.BREAKS ? 1 : 0;
            }
        }
        boolean any = false;
        for (int h : holds) {
            any |= h >= MANY_BREAKS;
        }
        othersHold = any;
    }

    boolean mayAccuse(int column) {
        boolean nearlyAllBreak = breaks[column] >= MANY_BREAKS && breaks[column] * 10 >= holds[column] * 7;
        if (changes[column] && (holds[column] < MANY_BREAKS || breaks[column] * 4 > holds[column])) {
            return false;
        }
        boolean neverHolds = holds[column] == 0 && breaks[column] >= 2 && othersHold;
        return !nearlyAllBreak && !neverHolds;
    }
}
