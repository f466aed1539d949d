package org.ticktie.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** Releases to measure by: the invented one, and one that says as much five and twenty-five times. */
public enum ReleaseSize {
    /** 8 KB. */
    SMALL(1),
    /** 40 KB, as releases mostly are. */
    MEDIUM(5),
    /** 200 KB, as the longest are. */
    LARGE(25);

    private static final Path CLEAN = Path.of("fixtures/clean/harrow-vale-2025-q1.txt");

    private final int times;

    ReleaseSize(int times) {
        this.times = times;
    }

    Source source() {
        try {
            return new Source(toString(), MediaType.TEXT, (Files.readString(CLEAN) + "\n\n\n").repeat(times));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
