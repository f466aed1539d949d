package org.ticktie.cli;

import java.time.Duration;
import org.ticktie.Limits;
import picocli.CommandLine.Option;

/** How much of the machine one document may take. */
final class LimitOptions {
    @Option(
            names = "--max-megabytes",
            paramLabel = "N",
            description = "Larger files are not read. Default: ${DEFAULT-VALUE}.")
    int megabytes = Limits.USUAL.megabytes();

    @Option(
            names = "--max-cells",
            paramLabel = "N",
            description = "Documents of more table cells and paragraphs are not checked. Default: ${DEFAULT-VALUE}.")
    int cells = Limits.USUAL.cells();

    @Option(
            names = "--max-nesting",
            paramLabel = "N",
            description =
                    "How deep elements of a page may stand in each other; deeper ones are not tested. Default: ${DEFAULT-VALUE}.")
    int nesting = Limits.USUAL.nesting();

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "A document that takes longer is given up. Default: ${DEFAULT-VALUE}.")
    long seconds = Limits.USUAL.time().toSeconds();

    Limits limits() throws WrongUsage {
        try {
            return new Limits(megabytes, cells, nesting, Duration.ofSeconds(seconds));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(e.getMessage());
        }
    }
}
