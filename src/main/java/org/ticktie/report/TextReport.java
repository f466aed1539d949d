package org.ticktie.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Evidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Since;
import org.ticktie.finding.Status;
import org.ticktie.rule.Severity;

/** A result as a person reads it on a terminal: the tally, each finding, and what was not tested. */
public final class TextReport implements PrintedReport {
    /** Figures of one finding whose clearing relation is printed; the rest stand in the other formats. */
    private static final int MOST_CLEARED = 4;

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
        out.append(paint.bold(Legible.line(result.document()))).append(": ");
        if (result.status() == Status.UNREADABLE) {
            out.append(paint.red("not read")).append(": ");
            return out.append(Legible.lines(result.reason()).replace("\n", "\n  "))
                    .append('\n')
                    .toString();
        }
        out.append(Tally.of(result.counts(), paint)).append('\n');
        if (!result.reason().isEmpty()) {
            out.append("  ").append(paint.yellow("nothing was tested")).append(": ");
            out.append(Legible.line(result.reason())).append('\n');
        }
        for (Finding f : result.findings()) {
            out.append('\n');
            finding(out, f);
        }
        if (!result.lapsed().isEmpty()) {
            out.append('\n').append(paint.bold("Accepted once, but no longer")).append('\n');
            result.lapsed()
                    .forEach(l -> out.append("  ").append(Legible.line(l)).append('\n'));
        }
        since(out, result.since());
        variants(out, result);
        untested(out, result);
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

    private void finding(StringBuilder out, Finding f) {
        String severity = f.severity().name().toLowerCase(Locale.ROOT);
        if (f.isAccepted()) {
            out.append("accepted ").append(severity);
        } else {
            out.append(f.severity() == Severity.ERROR ? paint.red(severity) : paint.yellow(severity));
        }
        out.append(' ')
                .append(f.rule())
                .append("  ")
                .append(paint.bold(Legible.line(f.title())))
                .append('\n');
        if (f.reported() != null) {
            field(
                    out,
                    "reported",
                    Figures.print(f.reported()) + "  " + f.reported().where() + Figures.at(f.reported()));
        }
        field(out, "expected", FindingWording.expected(f));
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
        for (Evidence e : f.evidence()) {
            if (e.amount().isElsewhere()) {
                field(
                        out,
                        "against",
                        Figures.print(e.amount()) + "  " + e.amount().where() + Figures.at(e.amount()));
            }
        }
        diagnosis(out, f);
        if (f.expected() == null) {
            field(out, "", f.message());
        }
        field(out, "fingerprint", f.fingerprint());
        if (f.isAccepted()) {
            field(out, "accepted", f.acceptance().toString());
        }
    }

    private void since(StringBuilder out, Since since) {
        if (since == null) {
            return;
        }
        out.append('\n').append(paint.bold("Since " + Legible.line(since.previous())));
        out.append(": ").append(Tally.of(since)).append('\n');
        for (Finding f : since.fresh()) {
            field(out, "new", f.id() + " " + f.rule() + " " + f.title());
        }
        for (Since.Changed c : since.changed()) {
            field(
                    out,
                    "changed",
                    c.now().id() + " " + c.now().rule() + " " + c.now().title() + "; it was: "
                            + c.was().message());
        }
        for (Finding f : since.resolved()) {
            field(out, "resolved", f.rule() + " " + f.message());
        }
        for (Since.Straggler s : since.stragglers()) {
            String label = "moved alone";
            for (Since.Move m : s.moved()) {
                field(
                        out,
                        label,
                        Figures.print(m.from()) + " → " + Figures.print(m.to()) + "  " + m.to().where()
                                + Figures.at(m.to()));
                label = "";
            }
            label = "but not";
            for (Amount a : s.stayed()) {
                field(out, label, Figures.print(a) + "  " + a.where() + Figures.at(a));
                label = "";
            }
        }
    }

    /** The readings with which relations closed of which accounting allows several, each with how many relations. */
    private void variants(StringBuilder out, Result result) {
        Map<String, Integer> count = new TreeMap<>();
        for (Relation r : result.relations()) {
            boolean closed = r.outcome() == Outcome.AGREES || r.outcome() == Outcome.ROUNDING;
            if (closed && !r.comparison().variant().isEmpty()) {
                count.merge(r.rule().code() + "  " + r.comparison().variant(), 1, Integer::sum);
            }
        }
        if (!count.isEmpty()) {
            out.append('\n').append(paint.bold("Agreed, read as")).append('\n');
            count.forEach((reading, n) -> out.append("  ")
                    .append(Legible.line(reading))
                    .append(n == 1 ? "" : " (" + n + " times)")
                    .append('\n'));
        }
    }

    private void untested(StringBuilder out, Result result) {
        List<UntestedGroup> groups = UntestedGroup.of(result);
        if (groups.isEmpty()) {
            return;
        }
        out.append('\n').append(paint.bold("Not tested")).append('\n');
        for (UntestedGroup g : groups) {
            out.append("  ").append(g.count()).append(": ").append(Legible.line(g.reason()));
            out.append('\n');
            if (!g.members().isEmpty()) {
                out.append("    ").append(Legible.line(g.shown())).append('\n');
            }
        }
    }

    private static void diagnosis(StringBuilder out, Finding f) {
        if (f.diagnosis() == null) {
            return;
        }
        field(out, "confidence", FindingWording.confidence(f));
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
        cleared(out, f);
    }

    /** What speaks for the other figures of the broken relations. */
    private static void cleared(StringBuilder out, Finding f) {
        List<Evidence> cleared =
                f.evidence().stream().filter(e -> !e.clearedBy().isEmpty()).toList();
        int shown = Math.min(MOST_CLEARED, cleared.size());
        for (int i = 0; i < shown; i++) {
            Evidence e = cleared.get(i);
            field(out, i == 0 ? "cleared" : "", Figures.print(e.amount()) + " by " + FindingWording.cleared(e));
        }
        if (cleared.size() > shown) {
            field(out, "", "and " + (cleared.size() - shown) + " more figures");
        }
    }

    private static void field(StringBuilder out, String label, String value) {
        if (!value.isEmpty()) {
            out.append(String.format(Locale.ROOT, "  %-12s", label))
                    .append(Legible.line(value))
                    .append('\n');
        }
    }
}
