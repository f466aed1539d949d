package org.ticktie.extract.structure;

import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.ScheduleRow;

/** Tells a roll-forward from a total: it runs from what a caption calls an opening balance to what one calls the closing. */
final class RollForwards {
    private RollForwards() {}

    static boolean is(Matrix m, Footing f) {
        return !f.totalAbove
                && f.signs[0] > 0
                && says("opening", m.rows.get(f.parts[0]))
                && says("closing", m.rows.get(f.total));
    }

    private static boolean says(String group, ScheduleRow row) {
        return TableWords.say(group, row.caption());
    }
}
