package org.ticktie.document;

import java.util.List;
import org.ticktie.source.Source;

/**
 * A document as printed, or figures as they were extracted from one.
 *
 * @param source the file it was read from
 * @param blocks its headings, paragraphs and tables in reading order
 * @param tagged its figures that carry their meaning with them, in the order of the file
 * @param unread parts that were not read, each with its reason
 */
public record Document(Source source, List<Block> blocks, List<TaggedFact> tagged, List<String> unread) {
    public Document {
        blocks = List.copyOf(blocks);
        tagged = List.copyOf(tagged);
        unread = List.copyOf(unread);
    }

    /** A document whose figures do not carry their meaning with them. */
    public Document(Source source, List<Block> blocks, List<String> unread) {
        this(source, blocks, List.of(), unread);
    }
}
