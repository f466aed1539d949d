package org.ticktie.read.text;

import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.read.DocumentReader;
import org.ticktie.source.Excerpt;
import org.ticktie.source.LineMap;
import org.ticktie.source.Source;

/**
 * Reads releases in plain text: tables of fixed width, in Markdown and separated by tabs, and what stands between them.
 * One text may hold them all.
 */
public final class TextReader implements DocumentReader {
    @Override
    public Document read(Source source) {
        LineMap lines = new LineMap(source.text());
        Excerpt text = Excerpt.of(source.text(), (from, to) -> from < to ? lines.span(from, to) : null);
        Regions regions = regions(text);
        List<Block> blocks = regions.read();
        return new Document(source, blocks, regions.unread());
    }

    /** The headings, paragraphs and tables of a text that stands inside another document, such as preformatted HTML. */
    public List<Block> blocks(Excerpt text) {
        return regions(text).read();
    }

    private static Regions regions(Excerpt text) {
        List<Line> lines = FrontMatter.reduced(Line.of(text.string()));
        return new Regions(text, DoubleSpacing.removed(Furniture.without(lines)));
    }
}
