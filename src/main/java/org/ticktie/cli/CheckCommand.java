package org.ticktie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.ticktie.Ticktie;
import org.ticktie.acceptance.Baseline;
import org.ticktie.acceptance.BaselineJson;
import org.ticktie.acceptance.Review;
import org.ticktie.fact.Reference;
import org.ticktie.finding.Result;
import org.ticktie.report.Format;
import org.ticktie.rule.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ticktie check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks documents: HTML, plain text, Markdown, Word, Excel, PDF, EDGAR submissions, facts (JSON, CSV).",
            "JSON Lines (.jsonl, .ndjson, or on standard input) hold one document of facts a line and may be of any length.",
            "Kinds are recognised by content.",
            "Prints what agreed, what did not, and what could not be tested.",
            ""
        },
        footer = {
            "",
            "Formats, all telling the same:",
            "  text      people, on a terminal",
            "  json      programs, one object a document",
            "  jsonl     programs, one line a document",
            "  sarif     code scanning, editors",
            "  junit     build servers",
            "  markdown  a comment on a pull request",
            "  github    annotations in GitHub Actions",
            "  html      people, in a browser and on paper",
            "  xlsx      auditors: a workbook with live formulas",
            "",
            "Exit codes: 0 no finding at or above --fail-on; 1 findings; 2 wrong usage, or nothing to check was named;",
            "3 a document could not be read; 4 a document without any relation, or coverage below --min-coverage.",
            "",
            "Examples:",
            "  ticktie check draft.html",
            "  ticktie check --report html=review.html --report xlsx=workpaper.xlsx --report sarif=ticktie.sarif draft.html",
            "  ticktie check --report xlsx=workpapers/ filings/",
            "  ticktie check --against 10-q.htm --prior last-quarter.html release.html",
            "  ticktie check --previous-draft draft-3.docx draft-4.docx",
            "  ticktie check --fail-on warning --min-coverage 80%% --baseline accepted.json draft.html",
            "  cat draft.txt | ticktie check -",
            "  zcat facts.jsonl.gz | ticktie check --format jsonl -"
        })
final class CheckCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    CommandLine.Model.CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Documents, directories of documents (searched to the bottom), or - for standard input.")
    List<String> arguments;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What is printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportTarget.Converter.class,
            description = {
                "Write a report there as well; may be given several times. html, xlsx and json have one document a file:",
                "for several documents, name a folder."
            })
    List<ReportTarget> reports = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description =
                    "error, warning or note: findings from this severity on make the exit code 1. Default: ${DEFAULT-VALUE}.")
    Severity failOn;

    @Option(
            names = "--min-coverage",
            paramLabel = "SHARE",
            defaultValue = "0",
            converter = Share.class,
            description =
                    "Share of numbers that must have been tested in every document, 0.8 or 80%%; else the exit code is 4.")
    Double minCoverage;

    @Option(names = "--allow-untested", description = "A document without any relation to test is no failure.")
    boolean allowUntested;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there instead of to standard output.")
    Path output;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings accepted before (\"ticktie accept\"): they are shown as accepted and fail no gate.")
    Path baseline;

    @Option(names = "--passes", description = "In sarif, a result for every relation that holds, too (kind: pass).")
    boolean passes;

    @Mixin
    ReferenceOptions references;

    @Mixin
    RuleOptions rules;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        DocumentList list = new DocumentList(arguments);
        list.problems().forEach(p -> spec.commandLine().getErr().println("ticktie: " + p));
        if (list.names().isEmpty()) {
            return list.problems().isEmpty() ? ExitCode.USAGE : list.exitCode();
        }
        try {
            return ExitCode.graver(check(list), list.exitCode());
        } catch (IOException | WrongUsage e) {
            spec.commandLine().getErr().println("ticktie: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private int check(DocumentList list) throws IOException, WrongUsage {
        Ticktie ticktie = new Ticktie(rules.settings());
        if (references.previousDraft != null && list.names().size() > 1) {
            throw new WrongUsage("--previous-draft is the earlier draft of one document, not of "
                    + list.names().size());
        }
        List<Reference> others;
        Result previous;
        try {
            others = references.read(ticktie);
            previous = references.previous(ticktie, others);
        } catch (IOException e) {
            spec.commandLine().getErr().println("ticktie: " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
        try (Inputs inputs = new Inputs(ticktie, others, list.names())) {
            return check(list, inputs, ticktie, previous);
        }
    }

    private int check(DocumentList list, Inputs inputs, Ticktie ticktie, Result previous)
            throws IOException, WrongUsage {
        Baseline accepted = baseline == null ? new Baseline(List.of()) : BaselineJson.read(baseline);
        Review review = accepted.review(LocalDate.now(clock), list.names());
        Format.Setting setting = new Format.Setting(ticktie.rules().rules(), failOn, passes, false);
        ReportOutputs outputs = new ReportOutputs(setting, list.names(), inputs.isStream());
        try {
            outputs.print(format, output);
            for (ReportTarget target : reports) {
                outputs.add(target);
            }
            boolean stream = inputs.isStream();
            Progress progress =
                    new Progress(stream ? 0 : list.names().size(), "documents", System.err, Terminal.errIsWatched());
            int code = new Batch(previous, review, this, outputs, progress)
                    .run(inputs, stream ? Integer.MAX_VALUE : list.names().size());
            outputs.complete(code);
            if (review.unmet() > 0) {
                spec.commandLine()
                        .getErr()
                        .println("ticktie: " + baseline + ": " + review.unmet()
                                + (review.unmet() == 1 ? " acceptance" : " acceptances")
                                + " met none of these documents");
            }
            return code;
        } finally {
            outputs.abandon();
        }
    }
}
