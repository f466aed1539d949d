package org.ticktie.report.html;

import org.ticktie.check.Outcome;
import org.ticktie.finding.Relation;

/** The formula of a relation with its figures. */
final class Formula {
    private Formula() {}

    /** One that does not hold says so: {@code 4,210 + 1,106 ≠ 5,361}. */
    static String of(Relation r) {
        String formula = r.comparison().formula();
        int equals = formula.lastIndexOf(" = ");
        return r.outcome() == Outcome.EXCEPTION && equals > 0
                ? formula.substring(0, equals) + " ≠ " + formula.substring(equals + 3)
                : formula;
    }
}
