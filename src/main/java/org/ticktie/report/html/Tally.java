package org.ticktie.report.html;

import org.ticktie.finding.Counts;

/** The first line of every report, in words. */
final class Tally {
    private Tally() {}

    static String of(Counts c) {
        return plural(c.relations(), "relation") + " tested, " + c.agree() + " agreed, "
                + (c.rounding() > 0 ? c.rounding() + " within rounding, " : "")
                + plural(c.exceptions(), "exception") + "; " + plural(c.numbers(), "number") + ", " + c.untested()
                + " untested";
    }

    private static String plural(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
