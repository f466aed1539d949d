package org.ticktie.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.ticktie.report.JsonSummary;

/**
 * The lines that an interrupted run has left.
 *
 * @param documents whose lines are complete
 * @param code what they come to
 * @param length of the file up to its last complete line
 */
record EarlierRun(Set<String> documents, int code, long length) {
    /** Reads a file; of one that is not there, that nothing has been done. */
    static EarlierRun read(Path file, CheckCommand options) throws IOException {
        Set<String> documents = new HashSet<>();
        int code = ExitCode.AGREES;
        long length = 0;
        if (!Files.exists(file)) {
            return new EarlierRun(documents, code, length);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    line.write(b);
                    continue;
                }
                JsonSummary summary = summary(file, line.toString(StandardCharsets.UTF_8));
                documents.add(summary.document());
                code = ExitCode.graver(
                        code, ExitCode.of(summary, options.failOn, options.minCoverage, options.allowUntested));
                length += line.size() + 1;
                line.reset();
            }
        }
        return new EarlierRun(documents, code, length);
    }

    private static JsonSummary summary(Path file, String line) throws IOException {
        try {
            return JsonSummary.of(line);
        } catch (IOException e) {
            throw new CannotWrite(file, "holds something else than an earlier run's jsonl, and is left as it is");
        }
    }
}
