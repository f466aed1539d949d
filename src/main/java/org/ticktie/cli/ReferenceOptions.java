package org.ticktie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.Ticktie;
import org.ticktie.fact.Reference;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import picocli.CommandLine.Option;

/** The documents that the others are held against. */
final class ReferenceOptions {
    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = {
                "Hold the documents against another one about the same periods, such as the filing: a line that both show",
                "must agree. May be given several times."
            })
    List<Path> against = List.of();

    @Option(
            names = "--prior",
            paramLabel = "FILE",
            description = {
                "Hold the comparatives against what was published then; figures marked as restated or recast are notes.",
                "May be given several times."
            })
    List<Path> prior = List.of();

    @Option(
            names = "--previous-draft",
            paramLabel = "FILE",
            description = {
                "Tell what is new, resolved or changed since an earlier draft of the document, and which numbers moved",
                "while those that they agreed with did not."
            })
    Path previousDraft;

    /** What they were understood to say. */
    List<Reference> read(Ticktie ticktie) throws IOException {
        List<Reference> all = new ArrayList<>();
        for (Path path : against) {
            all.add(read(ticktie, Reference.Role.AGAINST, path));
        }
        for (Path path : prior) {
            all.add(read(ticktie, Reference.Role.PRIOR, path));
        }
        return all;
    }

    /** The result of the earlier draft; null where none is named. */
    Result previous(Ticktie ticktie, List<Reference> others) throws IOException {
        if (previousDraft == null) {
            return null;
        }
        Result previous = ticktie.check(previousDraft, others);
        if (previous.status() == Status.UNREADABLE) {
            throw new IOException(previousDraft + ": " + previous.reason().replace("\n", "\n  "));
        }
        return previous;
    }

    private static Reference read(Ticktie ticktie, Reference.Role role, Path path) throws IOException {
        try {
            return ticktie.reference(role, path);
        } catch (IOException e) {
            throw new IOException(path + ": " + e.getMessage().replace("\n", "\n  "), e);
        }
    }
}
