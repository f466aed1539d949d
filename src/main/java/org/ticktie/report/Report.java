package org.ticktie.report;

import org.ticktie.finding.Result;

/** A way of telling a result: a pure function of it, the same for every locale, time zone and number of threads. */
public interface Report {
    /** The result as text, with a line feed at its end. */
    String print(Result result);
}
