package org.ticktie.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.ticktie.finding.Counts;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.number.Interval;
import org.ticktie.rule.Severity;

/** A result as a person reads it on a terminal: the tally, each finding, and what was not tested. */
public final class TextReport implements PrintedReport {
    private final Paint paint;

    /**
     * @param colours whether to colour, as a terminal can
     */
    public TextReport(boolean colours) {
        this.paint = new Paint(colours);
    }

    @Override
    public String print(Result result) {
        StringBuilder out = new StringBuilder();
        out.append(paint.bold(result.document())).append(": ");
        if (result.status() == Status.UNREADABLE) {
            out.append(paint.red("not read")).append(": ");
            return out.append(result.reason().replace("\n", "\n  "))
                    .append('\n')
                    .toString();
        }
        out.append(tally(result.counts())).append('\n');
        if (!result.reason().isEmpty()) {
            out.append("  ").append(paint.yellow("nothing was tested")).append(": ");
            out.append(result.reason()).append('\n');
        }
        for (Finding f : result.findings()) {
            out.append('\n');
            finding(out, f);
        }
        new UntestedSection(paint).append(out, result);
        return out.toString();
    }

    /** A blank line between documents. */
    @Override
    public Binding binding() {
        return new Binding() {
            private boolean first = true;

            @Override
            public void add(Part part, OutputStream out) throws IOException {
                if (!first) {
                    out.write('\n');
                }
                first = false;
                out.write(part.bytes());
            }
        };
    }

    private String tally(Counts c) {
        String exceptions = plural(c.exceptions(), "exception", "exceptions");
        return plural(c.relations(), "relation", "relations") + " tested, "
                + c.agree() + " agreed, "
                + (c.rounding() > 0 ? c.rounding() + " within rounding, " : "")
                + (c.exceptions() > 0 ? paint.red(exceptions) : paint.green(exceptions)) + "; "
                + plural(c.numbers(), "number", "numbers") + ", "
                + c.untested() + " untested";
    }

    private void finding(StringBuilder out, Finding f) {
        String severity = f.severity().name().toLowerCase(Locale.ROOT);
        out.append(f.severity() == Severity.ERROR ? paint.red(severity) : paint.yellow(severity));
        out.append(' ')
                .append(f.rule())
                .append("  ")
                .append(paint.bold(f.title()))
                .append('\n');
        if (f.reported() != null) {
            field(
                    out,
                    "reported",
                    Figures.print(f.reported()) + "  " + f.reported().where() + Figures.at(f.reported()));
        }
        if (f.expected() != null) {
            field(out, "expected", expected(f, f.expected()));
        }
        if (f.difference() != null && f.reported() != null) {
            field(out, "difference", Figures.print(f.difference(), f.reported()));
        }
        String label = "relation";
        for (Relation r : f.relations()) {
            String rule =
                    r.rule().code().equals(f.rule()) ? "" : "  (" + r.rule().code() + ")";
            field(out, label, r.comparison().formula() + rule);
            label = "";
        }
        diagnosis(out, f);
        if (f.expected() == null) {
            field(out, "", f.message());
        }
    }

    private static String expected(Finding f, Interval expected) {
        return f.diagnosis() != null && !f.diagnosis().implied().isEmpty()
                ? f.diagnosis().implied()
                : Figures.print(expected, f.reported());
    }

    private static void diagnosis(StringBuilder out, Finding f) {
        if (f.diagnosis() == null) {
            return;
        }
        if (!f.diagnosis().mechanism().isEmpty()) {
            field(out, "looks like", f.diagnosis().mechanism().replace('-', ' '));
        }
        if (f.suspects().size() > 1) {
            StringBuilder others = new StringBuilder();
            f.suspects().stream().skip(1).limit(8).forEach(a -> {
                others.append(others.length() == 0 ? "" : ", ").append(Figures.print(a));
                others.append(Figures.at(a));
            });
            field(out, "or wrong is", others.toString());
        }
    }

    private static void field(StringBuilder out, String label, String value) {
        if (!value.isEmpty()) {
            out.append(String.format(Locale.ROOT, "  %-12s", label))
                    .append(value)
                    .append('\n');
        }
    }

    static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
