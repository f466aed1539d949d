package org.ticktie.report;

import java.util.Locale;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.rule.Severity;
import org.ticktie.source.TextSpan;

/** Results as workflow commands, which GitHub Actions turns into annotations beside the lines of the document. */
final class GithubReport implements PrintedReport {
    @Override
    public String print(Result result) {
        StringBuilder out = new StringBuilder();
        if (result.status() == Status.UNREADABLE) {
            command(out, "error", result.document(), "", "Not read", result.reason());
            return out.toString();
        }
        for (Finding f : result.findings()) {
            String kind = f.isAccepted() || f.severity() == Severity.NOTE
                    ? "notice"
                    : f.severity().name().toLowerCase(Locale.ROOT);
            String title = (f.isAccepted() ? "Accepted: " : "") + f.rule() + " " + f.title();
            String accepted = f.isAccepted() ? "\n" + f.acceptance() : "";
            command(out, kind, result.document(), region(f), title, f.message() + accepted);
        }
        String kind = result.status() == Status.UNTESTED ? "warning" : "notice";
        command(out, kind, result.document(), "", "Ticktie", Tally.of(result));
        for (String lapsed : result.lapsed()) {
            command(out, "warning", result.document(), "", "Accepted once, but no longer", lapsed);
        }
        return out.toString();
    }

    private static String region(Finding f) {
        if (f.reported() == null || !(f.reported().place() instanceof TextSpan span)) {
            return "";
        }
        String line = ",line=" + span.line() + ",endLine=" + span.line() + ",col=" + span.column();
        boolean onOneLine = span.end() - span.start() == f.reported().text().length();
        return onOneLine ? line + ",endColumn=" + (span.column() + span.end() - span.start()) : line;
    }

    private static void command(
            StringBuilder out, String kind, String file, String region, String title, String message) {
        out.append("::").append(kind).append(" file=").append(property(file)).append(region);
        out.append(",title=")
                .append(property(title))
                .append("::")
                .append(data(message))
                .append('\n');
    }

    private static String data(String text) {
        return Legible.lines(text).replace("%", "%25").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
