package org.ticktie.report;

import java.util.List;
import java.util.Locale;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;

/** Results as a comment on a pull request: the tally, a table of findings, and folded away what was not tested. */
final class MarkdownReport implements PrintedReport {
    /** A comment holds 65,536 characters; what does not fit is named, and stands in the other formats. */
    private static final int MOST_FINDINGS = 60;

    private static final int LONGEST_TEXT = 240;

    @Override
    public String print(Result result) {
        StringBuilder out = new StringBuilder("### ");
        out.append(sign(result)).append(' ').append(text(result.document())).append("\n\n");
        out.append(text(Tally.of(result))).append("\n\n");
        findings(out, result.findings());
        if (!result.lapsed().isEmpty()) {
            out.append("Accepted once, but no longer:\n\n");
            result.lapsed().forEach(l -> out.append("- ").append(text(l)).append('\n'));
            out.append('\n');
        }
        untested(out, result);
        return out.toString();
    }

    private static String sign(Result result) {
        if (result.status() == Status.UNREADABLE || result.findings().stream().anyMatch(f -> !f.isAccepted())) {
            return "❌";
        }
        return result.status() == Status.UNTESTED ? "⚠️" : "✅";
    }

    private static void findings(StringBuilder out, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.append("| | Where | Reported | Expected | Relation |\n|---|---|---:|---:|---|\n");
        for (Finding f : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            out.append("| ").append(f.isAccepted() ? "accepted " : "");
            out.append(f.severity().name().toLowerCase(Locale.ROOT))
                    .append(" **")
                    .append(f.rule())
                    .append("** ");
            out.append(text(f.title())).append(" | ");
            if (f.reported() != null) {
                out.append(text(f.reported().where() + Figures.at(f.reported())));
                out.append(" | ").append(text(Figures.print(f.reported())));
            } else {
                out.append(text(f.message())).append(" |");
            }
            out.append(" | ").append(text(FindingWording.expected(f))).append(" | ");
            out.append(text(
                    f.relations().isEmpty()
                            ? ""
                            : f.relations().get(0).comparison().formula()));
            out.append(f.isAccepted() ? "<br>accepted: " + text(f.acceptance().toString()) : "");
            out.append(" |\n");
        }
        if (findings.size() > MOST_FINDINGS) {
            out.append("\nand ").append(findings.size() - MOST_FINDINGS).append(" more findings\n");
        }
        out.append('\n');
    }

    private static void untested(StringBuilder out, Result result) {
        List<UntestedGroup> groups = UntestedGroup.of(result);
        if (groups.isEmpty()) {
            return;
        }
        out.append("<details><summary>Not tested</summary>\n\n");
        for (UntestedGroup g : groups) {
            out.append("- ").append(g.count()).append(": ").append(text(g.reason()));
            out.append(g.members().isEmpty() ? "" : ": " + text(g.shown())).append('\n');
        }
        out.append("\n</details>\n\n");
    }

    /** Text of the document that formats nothing, mentions nobody and links nowhere. */
    private static String text(String text) {
        String line = Legible.shortened(Legible.line(text), LONGEST_TEXT);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("\\`*_[]<>|#&@:~$".indexOf(c) >= 0 || c == '.' && line.startsWith("www", Math.max(0, i - 3))) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
