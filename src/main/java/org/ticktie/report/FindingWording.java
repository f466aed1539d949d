package org.ticktie.report;

import org.ticktie.finding.Finding;

/** What reports for people say of a finding. */
public final class FindingWording {
    private FindingWording() {}

    /** The figure that should stand there, or the range of figures; empty where that cannot be said. */
    public static String expected(Finding f) {
        if (f.expected() == null || f.reported() == null) {
            return "";
        }
        return f.diagnosis() != null && !f.diagnosis().implied().isEmpty()
                ? f.diagnosis().implied()
                : Figures.print(f.expected(), f.reported());
    }
}
