package org.ticktie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.ticktie.Ticktie;
import org.ticktie.acceptance.BaselineJson;
import org.ticktie.acceptance.Review;
import org.ticktie.fact.Reference;
import org.ticktie.finding.Result;
import org.ticktie.report.Format;
import org.ticktie.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  ticktie check --format jsonl -o filings.jsonl --resume filings/",
            "  cat draft.txt | ticktie check -",
            "  zcat facts.jsonl.gz | ticktie check --format jsonl -"
        })
final class CheckCommand implements Callable<Integer> {
    private final Supplier<LocalDate> today;
    private final PrintWriter err;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Documents, directories of documents (searched to the bottom), or - for standard input.")
    List<String> arguments;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What is printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.TEXT;

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
            description =
                    "error, warning or note: findings from this severity on make the exit code 1. Default: error.")
    Severity failOn = Severity.ERROR;

    @Option(
            names = "--min-coverage",
            paramLabel = "SHARE",
            converter = Share.class,
            description =
                    "Share of numbers that must have been tested in every document, 0.8 or 80%%; else the exit code is 4.")
    Double minCoverage = 0.0;

    @Option(names = "--allow-untested", description = "A document without any relation to test is no failure.")
    boolean allowUntested;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there instead of to standard output.")
    Path output;

    @Option(
            names = "--resume",
            description = {
                "With --format jsonl -o FILE: keep the lines that FILE holds, check the documents that have none yet,",
                "and write each line as soon as it is known. Say so from the first run on; a killed one goes on."
            })
    boolean resume;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are checked at once. Default: one for each core.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings accepted before (\"ticktie accept\"): they are shown as accepted and fail no gate.")
    Path baseline;

    @Option(names = "--passes", description = "In sarif, a result for every relation that holds, too (kind: pass).")
    boolean passes;

    @Mixin
    ReferenceOptions references = new ReferenceOptions();

    @Mixin
    RuleOptions rules = new RuleOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    /** @param err where it complains */
    CheckCommand(Supplier<LocalDate> today, PrintWriter err) {
        this.today = today;
        this.err = err;
    }

    @Override
    public Integer call() {
        DocumentList list = new DocumentList(arguments);
        list.problems().forEach(p -> err.println("ticktie: " + p));
        if (list.names().isEmpty()) {
            return list.problems().isEmpty() ? ExitCode.USAGE : list.exitCode();
        }
        try {
            return ExitCode.graver(check(list), list.exitCode());
        } catch (IOException | WrongUsage e) {
            err.println("ticktie: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private EarlierRun earlier() throws IOException, WrongUsage {
        if (threads < 1) {
            throw new WrongUsage("--threads must be at least 1");
        }
        if (!resume) {
            return new EarlierRun(Set.of(), ExitCode.AGREES, 0);
        }
        if (format != Format.JSONL || output == null || !reports.isEmpty()) {
            throw new WrongUsage("--resume goes with --format jsonl --output FILE, and without --report");
        }
        return EarlierRun.read(output, this);
    }

    private int check(DocumentList list) throws IOException, WrongUsage {
        EarlierRun earlier = earlier();
        Ticktie ticktie = new Ticktie(rules.settings(), limits.limits());
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
            err.println("ticktie: " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
        try (Inputs inputs = new Inputs(ticktie, others, list.names(), earlier.documents())) {
            return check(list, inputs, ticktie, previous, earlier);
        }
    }

    private int check(DocumentList list, Inputs inputs, Ticktie ticktie, Result previous, EarlierRun earlier)
            throws IOException, WrongUsage {
        Review review = baseline == null
                ? Review.ofNothing()
                : BaselineJson.read(baseline).review(today.get(), list.names());
        Format.Setting setting = new Format.Setting(ticktie.rules().rules(), failOn, passes, false);
        ReportOutputs outputs = new ReportOutputs(setting, inputs.names(), inputs.isStream());
        try {
            if (resume) {
                outputs.resume(format, output, earlier);
            } else {
                outputs.print(format, output);
            }
            for (ReportTarget target : reports) {
                outputs.add(target);
            }
            boolean stream = inputs.isStream();
            int known = inputs.names().size();
            Progress progress = new Progress(stream ? 0 : known, "documents", System.err, Terminal.errIsWatched());
            int code = new Batch(previous, review, this, outputs, progress)
                    .run(inputs, stream ? Integer.MAX_VALUE : known);
            outputs.complete(code);
            if (review.unmet() > 0 && earlier.documents().isEmpty()) {
                err.println("ticktie: " + baseline + ": " + review.unmet()
                        + (review.unmet() == 1 ? " acceptance" : " acceptances")
                        + " met none of these documents");
            }
            return ExitCode.graver(code, earlier.code());
        } finally {
            outputs.abandon();
        }
    }
}
