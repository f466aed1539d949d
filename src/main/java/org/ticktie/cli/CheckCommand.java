package org.ticktie.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ticktie.report.JsonReport;
import org.ticktie.report.Report;
import org.ticktie.report.TextReport;
import org.ticktie.rule.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
            "Kinds are recognised by content.",
            "Prints what agreed, what did not, and what could not be tested."
        },
        footer = {
            "",
            "Exit codes: 0 no finding at or above --fail-on; 1 findings; 2 wrong usage, or nothing to check was named;",
            "3 a document could not be read; 4 a document without any relation, or coverage below --min-coverage.",
            "",
            "Examples:",
            "  ticktie check draft.html",
            "  ticktie check --format json -o report.json draft.html",
            "  cat draft.txt | ticktie check -"
        })
final class CheckCommand implements Callable<Integer> {
    /** How a report is written. */
    enum Format {
        text,
        json,
        jsonl
    }

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
            description = "text, json or jsonl (one line a document). Default: ${DEFAULT-VALUE}.")
    Format format;

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

    @Override
    public Integer call() {
        DocumentList list = new DocumentList(arguments);
        list.problems().forEach(p -> spec.commandLine().getErr().println("ticktie: " + p));
        if (list.names().isEmpty()) {
            return list.problems().isEmpty() ? ExitCode.USAGE : list.exitCode();
        }
        try (OutputStream stream = output == null ? System.out : Files.newOutputStream(output)) {
            return ExitCode.graver(check(list, stream), list.exitCode());
        } catch (IOException e) {
            spec.commandLine().getErr().println("ticktie: " + output + " cannot be written");
            return ExitCode.USAGE;
        }
    }

    private int check(DocumentList list, OutputStream stream) throws IOException {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        int code = new Batch(report(), this, new Progress(list.names().size())).run(list.names(), out);
        out.flush();
        // a reader of standard output may have gone, as head does; that is no failure
        if (out.checkError() && output != null) {
            throw new IOException();
        }
        return code;
    }

    private Report report() {
        return switch (format) {
            case json -> new JsonReport(false);
            case jsonl -> new JsonReport(true);
            case text -> new TextReport(output == null && Terminal.hasColours());
        };
    }
}
