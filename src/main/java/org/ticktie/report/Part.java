package org.ticktie.report;

import org.ticktie.finding.Counts;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;

/**
 * What a report says of one document, ready to be written.
 *
 * @param document its name, as given
 * @param status how it came out as a whole
 * @param reason why it was not read or not tested, else empty
 * @param counts its tally
 * @param bytes what is to be written
 */
public record Part(String document, Status status, String reason, Counts counts, byte[] bytes) {
    Part(Result result, byte[] bytes) {
        this(result.document(), result.status(), result.reason(), result.counts(), bytes);
    }

    /** What that report says of that document. */
    public static Part of(Report report, Result result) {
        return new Part(result, report.part(result));
    }

    public boolean isUnreadable() {
        return status == Status.UNREADABLE;
    }
}
