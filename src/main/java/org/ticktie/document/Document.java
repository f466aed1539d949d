package org.ticktie.document;

import java.util.List;
import org.ticktie.source.Source;

/**
 * A document as printed.
 *
 * @param source the file it was read from
 * @param blocks its headings, paragraphs and tables in reading order
 * @param unread parts that were not read, each with its reason
 */
public record Document(Source source, List<Block> blocks, List<String> unread) {
    public Document {
        blocks = List.copyOf(blocks);
        unread = List.copyOf(unread);
    }
}
