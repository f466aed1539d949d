package org.ticktie.acceptance;

import org.ticktie.finding.Acceptance;
import org.ticktie.finding.Finding;

/**
 * A finding that may stand, as the baseline remembers it.
 *
 * @param fingerprint what it is known by: rule, line item, period and values; it changes with any of them
 * @param rule code of the rule
 * @param document the document in which it was accepted; a later draft may have another name
 * @param line the line item and period, or the sentence
 * @param reported the figure as it was printed
 * @param acceptance why, who, until when
 */
public record AcceptedFinding(
        String fingerprint, String rule, String document, String line, String reported, Acceptance acceptance) {
    /** The finding, accepted. */
    public static AcceptedFinding of(Finding f, String document, Acceptance acceptance) {
        String reported = f.reported() == null ? "" : f.reported().text();
        return new AcceptedFinding(f.fingerprint(), f.rule(), document, line(f), reported, acceptance);
    }

    /** Line item and period without the title of the table, which may be worded anew in every draft. */
    static String line(Finding f) {
        if (f.reported() == null) {
            return "";
        }
        String where = f.reported().where();
        int at = where.indexOf(" > ");
        return at < 0 ? where : where.substring(at + 3);
    }

    /** Whether a finding is about the same line, whatever its values. */
    boolean isAboutTheLineOf(Finding f) {
        return rule.equals(f.rule()) && line.equals(line(f));
    }

    String label() {
        return rule + " " + reported + " " + line + " (" + acceptance.reason() + ")";
    }
}
