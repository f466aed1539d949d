package org.ticktie.report.html;

import java.util.List;
import java.util.Locale;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.report.Figures;
import org.ticktie.report.FindingWording;
import org.ticktie.rule.Severity;

/** A finding as the margin tells it: the likeliest wrong figure, what it should be, how it may have come about, and why. */
record FindingView(Finding finding) {
    int number() {
        return finding.number();
    }

    String id() {
        return finding.id();
    }

    String rule() {
        return finding.rule();
    }

    /** Letters of the rule's family. */
    String family() {
        return finding.relations().isEmpty()
                ? ""
                : finding.relations().get(0).rule().family();
    }

    String firstRelation() {
        return finding.relations().isEmpty() ? "" : finding.relations().get(0).id();
    }

    String title() {
        return finding.title();
    }

    String severity() {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    String severityLabel() {
        return finding.severity() == Severity.ERROR
                ? "Error"
                : finding.severity() == Severity.WARNING ? "Warning" : "Note";
    }

    /** The figure that is likeliest wrong, or null. */
    FigureView suspect() {
        return finding.reported() == null ? null : FigureView.of(finding.reported());
    }

    /** What it should be; empty where the others do not say. */
    String expected() {
        return FindingWording.expected(finding);
    }

    /** What joins the figure to what it should be. */
    String verb() {
        return finding.diagnosis() != null && finding.diagnosis().confidence() == Confidence.SET
                ? "would have to be"
                : "should be";
    }

    /** How far it is off, whichever way; empty where that cannot be said. */
    String difference() {
        return finding.difference() == null || finding.reported() == null
                ? ""
                : Figures.print(finding.difference(), finding.reported()).replaceAll("[()]", "");
    }

    /** How the mistake may have come about; empty where nothing fits. */
    String mechanism() {
        String mechanism =
                finding.diagnosis() == null ? "" : finding.diagnosis().mechanism();
        return switch (mechanism) {
            case "sign" -> "The sign is the wrong way round.";
            case "transposition" -> "Two digits are swapped.";
            case "digit" -> "One digit is wrong.";
            case "dropped-digit" -> "A digit is missing.";
            case "doubled-digit" -> "A digit is there twice.";
            case "scale" -> "The figure is in another scale, such as thousands for millions.";
            case "direction" -> "The word of direction is turned round.";
            case "copied" -> "The figure was copied from another row or column.";
            case "comparative" -> "The figure is the one of another period.";
            case "omitted-line" -> "The total leaves out one of its lines.";
            case "counted-twice" -> "The total counts one of its lines twice.";
            case "columns-swapped" -> "Two figures of the row stand in each other's column.";
            default -> mechanism.replace('-', ' ');
        };
    }

    String confidence() {
        return FindingWording.confidence(finding);
    }

    /** What else there is to say where no single value would mend it. */
    String message() {
        return finding.expected() == null ? finding.message() : "";
    }

    /** Why it may stand; empty where nobody has accepted it. */
    String acceptance() {
        return finding.isAccepted() ? finding.acceptance().toString() : "";
    }

    List<Relation> relations() {
        return finding.relations();
    }

    /** The other figures that may be wrong instead, likeliest first. */
    List<FigureView> others() {
        return finding.suspects().stream()
                .filter(a -> !a.equals(finding.reported()))
                .map(a -> FigureView.beside(finding.reported(), a, ""))
                .toList();
    }

    List<EvidenceView> evidence() {
        return finding.evidence().stream()
                .map(e -> new EvidenceView(
                        FigureView.beside(finding.reported(), e.amount(), e.role()), FindingWording.cleared(e)))
                .toList();
    }

    /**
     * A figure of the broken relations.
     *
     * @param figure the figure
     * @param cleared what speaks for it, or empty
     */
    record EvidenceView(FigureView figure, String cleared) {}
}
