package org.ticktie.report;

import org.ticktie.finding.Counts;
import org.ticktie.finding.Result;
import org.ticktie.finding.Since;
import org.ticktie.finding.Status;

/** The words with which every report opens. */
public final class Tally {
    private Tally() {}

    /** Relations tested, agreed, exceptions; numbers, untested. */
    public static String of(Counts c) {
        return of(c, new Paint(false));
    }

    static String of(Counts c, Paint paint) {
        String exceptions = plural(c.exceptions(), "exception", "exceptions");
        return plural(c.relations(), "relation", "relations") + " tested, "
                + c.agree() + " agreed, "
                + (c.rounding() > 0 ? c.rounding() + " within rounding, " : "")
                + (c.exceptions() > c.accepted() ? paint.red(exceptions) : paint.green(exceptions))
                + (c.accepted() > 0 ? " (" + c.accepted() + " accepted)" : "") + "; "
                + plural(c.numbers(), "number", "numbers") + ", "
                + c.untested() + " untested";
    }

    /** The tally, or why there is none. */
    public static String of(Result result) {
        if (result.status() == Status.UNREADABLE) {
            return "not read: " + result.reason();
        }
        return of(result.counts()) + (result.reason().isEmpty() ? "" : "; nothing was tested: " + result.reason());
    }

    /** What has become of a document since an earlier draft. */
    static String of(Since since) {
        return plural(since.fresh().size(), "finding", "findings") + " new, "
                + since.resolved().size() + " resolved, "
                + since.changed().size() + " changed; "
                + plural(since.moved(), "number", "numbers") + " moved, "
                + since.stragglers().size() + " without what they agreed with";
    }

    static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
