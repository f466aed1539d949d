package org.ticktie.report;

import org.ticktie.finding.Evidence;
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

    /** How sure the suspect is, as a sentence; empty where no figure is suspected. */
    public static String confidence(Finding f) {
        if (f.diagnosis() == null || f.suspects().isEmpty()) {
            return "";
        }
        return switch (f.diagnosis().confidence()) {
            case HIGH -> "Only this figure explains everything.";
            case MEDIUM -> "This figure explains it best.";
            case SET -> f.suspects().size() > 1 ? "Any one of these figures may be wrong." : "";
        };
    }

    /** What speaks for a figure of the evidence: a relation that holds, and how many more; empty where there is none. */
    public static String cleared(Evidence e) {
        if (e.clearedBy().isEmpty()) {
            return "";
        }
        int more = e.clearedBy().size() - 1;
        return e.clearedBy().get(0).comparison().formula() + (more == 0 ? "" : ", and " + more + " more");
    }
}
