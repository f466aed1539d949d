package org.ticktie.cli;

import java.util.List;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.report.JsonSummary;
import org.ticktie.rule.Severity;

/** The exit codes, a contract: where several hold, 2 goes before 3 before 1 before 4. */
final class ExitCode {
    static final int AGREES = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int UNTESTED = 4;

    private static final List<Integer> GRAVEST_FIRST = List.of(USAGE, UNREADABLE, FINDINGS, UNTESTED, AGREES);

    private ExitCode() {}

    static int of(Result result, Severity failOn, double minCoverage, boolean allowUntested) {
        List<Severity> open = result.findings().stream()
                .filter(f -> !f.isAccepted())
                .map(Finding::severity)
                .toList();
        JsonSummary summary = new JsonSummary(result.document(), result.status(), result.counts(), open);
        return of(summary, failOn, minCoverage, allowUntested);
    }

    static int of(JsonSummary result, Severity failOn, double minCoverage, boolean allowUntested) {
        if (result.status() == Status.UNREADABLE) {
            return UNREADABLE;
        }
        if (result.open().stream().anyMatch(s -> s.compareTo(failOn) <= 0)) {
            return FINDINGS;
        }
        boolean untested = result.status() == Status.UNTESTED;
        if (untested ? !allowUntested : result.counts().coverage() < minCoverage) {
            return UNTESTED;
        }
        return AGREES;
    }

    static int graver(int a, int b) {
        return GRAVEST_FIRST.indexOf(a) <= GRAVEST_FIRST.indexOf(b) ? a : b;
    }
}
