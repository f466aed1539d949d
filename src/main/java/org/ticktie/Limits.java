package org.ticktie;

import java.time.Duration;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Row;
import org.ticktie.document.Table;
import org.ticktie.read.SourceReader;

/**
 * What one document may cost; what is over a limit is unreadable and says which one.
 *
 * @param megabytes the largest file
 * @param cells how many table cells and paragraphs it may hold
 * @param time how long reading and checking may take
 */
public record Limits(int megabytes, int cells, Duration time) {
    /** More than any release or annual report needs. */
    public static final Limits USUAL = new Limits(SourceReader.USUAL_MEGABYTES, 1_000_000, Duration.ofMinutes(5));

    /** @throws IllegalArgumentException where a limit leaves nothing, or more than memory could hold */
    public Limits {
        if (megabytes < 1 || megabytes > 1024 || cells < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a limit must be more than nothing, and at most 1024 MB");
        }
    }

    /** Whether the document holds more than it may. */
    boolean exceededBy(Document document) {
        long held = document.blocks().size() + document.tagged().size();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                for (Row row : table.rows()) {
                    held += row.cells().size();
                }
            }
        }
        return held > cells;
    }
}
