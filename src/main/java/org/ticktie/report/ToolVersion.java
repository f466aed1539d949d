package org.ticktie.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which Ticktie wrote a report. */
public final class ToolVersion {
    private ToolVersion() {}

    /** The version that the build gave itself, such as {@code 0.1.0}. */
    public static String text() {
        try (InputStream in = ToolVersion.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
