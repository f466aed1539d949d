package org.ticktie.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.ticktie.Pending;
import org.ticktie.Ticktie;
import org.ticktie.acceptance.AcceptedFinding;
import org.ticktie.acceptance.Baseline;
import org.ticktie.acceptance.BaselineJson;
import org.ticktie.finding.Acceptance;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ticktie accept}. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Accepts findings: \"ticktie check --baseline\" shows them as accepted, and they fail no gate.",
            "An acceptance holds for a rule, a line item, a period and the values; it survives a new draft, and lapses",
            "when one of the figures changes."
        },
        footer = {
            "",
            "Examples:",
            "  ticktie check draft.html                       # every finding is printed with its fingerprint",
            "  ticktie accept b02775e6022d --in draft.html --reason \"the segment note rounds up\" --expires 2026-12-31",
            "  ticktie accept all --in filings/ --reason \"known when we began\"",
            "  ticktie check --baseline accepted.json draft.html"
        })
final class AcceptCommand implements Callable<Integer> {
    private final Supplier<LocalDate> today;

    @Spec
    CommandLine.Model.CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FINDING",
            description = "Fingerprints, f1 and the like where --in names one document, or all.")
    List<String> wanted;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE|DIR",
            description = "The document with the findings, or JSON Lines of them; may be given several times.")
    List<String> documents;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why they may stand.")
    String reason;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who says so. Default: ${DEFAULT-VALUE}.")
    String author;

    @Option(names = "--expires", paramLabel = "DATE", description = "The last day on which it holds, as 2026-12-31.")
    LocalDate expires;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            defaultValue = "accepted.json",
            description = "Where acceptances are kept. Default: ${DEFAULT-VALUE}.")
    Path baseline;

    @Mixin
    RuleOptions rules;

    AcceptCommand(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public Integer call() {
        try {
            if (reason.isBlank()) {
                throw new WrongUsage("--reason is empty");
            }
            if (expires != null && expires.isBefore(today.get())) {
                throw new WrongUsage("--expires " + expires + " is in the past");
            }
            List<AcceptedFinding> accepted = accepted();
            Baseline before = Files.exists(baseline) ? BaselineJson.read(baseline) : new Baseline(List.of());
            WholeFile file = WholeFile.begin(baseline);
            file.stream().write(BaselineJson.print(before.with(accepted)).getBytes(StandardCharsets.UTF_8));
            file.complete();
            for (AcceptedFinding a : accepted) {
                spec.commandLine()
                        .getOut()
                        .print("accepted " + a.fingerprint() + " " + a.rule() + " " + a.line() + "\n");
            }
            return ExitCode.AGREES;
        } catch (IOException | WrongUsage e) {
            spec.commandLine().getErr().println("ticktie: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private List<AcceptedFinding> accepted() throws WrongUsage {
        DocumentList list = new DocumentList(documents);
        if (!list.problems().isEmpty()) {
            throw new WrongUsage(list.problems().get(0));
        }
        Ticktie ticktie = new Ticktie(rules.settings());
        Acceptance acceptance = new Acceptance(reason, author, expires);
        Set<String> missing = new LinkedHashSet<>(wanted);
        missing.remove("all");
        List<AcceptedFinding> accepted = new ArrayList<>();
        String unreadable = "";
        try (Inputs inputs = new Inputs(ticktie, List.of(), list.names(), Set.of())) {
            boolean one = list.names().size() == 1 && !inputs.isStream();
            while (inputs.hasNext()) {
                Pending document = inputs.next();
                Result result = document.result().get();
                if (result.status() == Status.UNREADABLE && unreadable.isEmpty()) {
                    unreadable = document.name() + ": " + result.reason();
                }
                for (Finding f : result.findings()) {
                    boolean byId = one && missing.remove(f.id());
                    if (missing.remove(f.fingerprint())
                            || byId
                            || wanted.contains("all")
                            || wanted.contains(f.fingerprint())) {
                        accepted.add(AcceptedFinding.of(f, document.name(), acceptance));
                    }
                }
            }
        }
        if (!unreadable.isEmpty() && (!missing.isEmpty() || wanted.contains("all"))) {
            throw new WrongUsage(unreadable);
        }
        if (!missing.isEmpty()) {
            throw new WrongUsage("no finding " + String.join(", ", missing) + " in " + String.join(", ", documents)
                    + "; \"ticktie check\" lists them with their fingerprints");
        }
        return accepted;
    }
}
