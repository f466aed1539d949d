package org.ticktie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.Ticktie;
import org.ticktie.fact.Reference;
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

    private static Reference read(Ticktie ticktie, Reference.Role role, Path path) throws IOException {
        try {
            return ticktie.reference(role, path);
        } catch (IOException e) {
            throw new IOException(path + ": " + e.getMessage().replace("\n", "\n  "), e);
        }
    }
}
