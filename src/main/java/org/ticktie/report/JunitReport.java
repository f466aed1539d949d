package org.ticktie.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Untestable;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.finding.Tick;
import org.ticktie.rule.Severity;

/**
 * Results as test reports that build servers read: a suite a document, a case for every relation tested. What was not tested
 * is a skipped case with its reason, and so is what fails no gate: accepted findings, and those below {@code --fail-on}.
 */
final class JunitReport implements PrintedReport {
    private final Severity failOn;

    /**
     * @param failOn the severity from which on a finding is a failure
     */
    JunitReport(Severity failOn) {
        this.failOn = failOn;
    }

    @Override
    public String print(Result result) {
        JunitSuite suite = new JunitSuite(result.document());
        if (result.status() == Status.UNREADABLE) {
            suite.error("reading", "the document", result.reason());
            return suite.print("not read");
        }
        if (!result.reason().isEmpty()) {
            suite.skip("testing", "the document", result.reason());
        }
        Map<Integer, Finding> findings = new HashMap<>();
        result.findings().forEach(f -> f.relations().forEach(r -> findings.putIfAbsent(r.number(), f)));
        for (Relation r : result.relations()) {
            relation(suite, r, findings.get(r.number()));
        }
        for (Tick t : result.ticks()) {
            if (t.mark() == Mark.UNTESTED) {
                Amount a = t.amount();
                suite.skip("untested numbers", a.id() + " " + Figures.print(a) + " " + a.where(), t.reason());
            }
        }
        int part = 0;
        for (Untestable u : result.untested()) {
            suite.skip("untested parts", ++part + " " + u.part(), u.reason());
        }
        for (String unread : result.unread()) {
            suite.skip("unread parts", ++part + " " + unread, unread);
        }
        return suite.print(Tally.of(result.counts()));
    }

    private void relation(JunitSuite suite, Relation r, Finding finding) {
        String family = r.rule().name();
        List<Amount> reported = r.comparison().reported().amounts();
        String where = reported.isEmpty() ? "" : " " + reported.get(0).where();
        String name = r.id() + where + ": " + r.comparison().formula();
        if (r.outcome() == Outcome.VACUOUS) {
            suite.skip(family, name, "the figures are too rounded to test it");
        } else if (r.outcome() != Outcome.EXCEPTION) {
            suite.pass(family, name);
        } else if (finding == null) {
            suite.fail(family, name, "exception", r.comparison().formula() + " does not hold", "");
        } else {
            exception(suite, family, name, finding);
        }
    }

    private void exception(JunitSuite suite, String family, String name, Finding f) {
        String severity = f.severity().name().toLowerCase(Locale.ROOT);
        if (f.isAccepted()) {
            suite.skip(family, name, "accepted (" + f.acceptance() + "): " + f.message());
        } else if (f.severity().compareTo(failOn) > 0) {
            suite.skip(family, name, severity + ", which is below --fail-on: " + f.message());
        } else {
            String at = f.reported() == null ? "" : f.reported().where() + Figures.at(f.reported());
            suite.fail(family, name, severity, f.message(), f.rule() + " " + f.title() + "\n" + at);
        }
    }

    @Override
    public Binding binding() {
        return new Binding() {
            @Override
            public void begin(OutputStream out) throws IOException {
                write(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ticktie\">\n");
            }

            @Override
            public void end(int exitCode, OutputStream out) throws IOException {
                write(out, "</testsuites>\n");
            }

            private void write(OutputStream out, String text) throws IOException {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
