package org.ticktie;

import java.time.Duration;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Row;
import org.ticktie.document.Table;
import org.ticktie.read.SourceReader;
import org.ticktie.read.html.HtmlReader;

/**
 * What one document may cost; what is over a limit is unreadable, or untested where it is a part, and says which one.
 *
 * @param megabytes the largest file
 * @param cells how many table cells and paragraphs it may hold
 * @param nesting how deep elements of a page may stand in each other; what stands deeper is named as not read
 * @param time how long reading and checking may take
 */
public record Limits(int megabytes, int cells, int nesting, Duration time) {
    private static final int DEEPEST = 10_000;

    /** More than any release or annual report needs. */
    public static final Limits USUAL =
            new Limits(SourceReader.USUAL_MEGABYTES, 1_000_000, HtmlReader.USUAL_LEVELS, Duration.ofMinutes(5));

    /** @throws IllegalArgumentException where a limit leaves nothing, or more than memory could hold */
    public Limits {
        if (megabytes < 1 || megabytes > 1024 || cells < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a limit must be more than nothing, and at most 1024 MB");
        }
        if (nesting < 1 || nesting > DEEPEST) {
            throw new IllegalArgumentException("nesting must be limited to 1 to " + DEEPEST + " levels");
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
