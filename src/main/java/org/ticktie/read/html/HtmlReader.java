package org.ticktie.read.html;

import java.util.List;
import org.ticktie.document.Document;
import org.ticktie.read.DocumentReader;
import org.ticktie.source.Source;

/** Stand-in until the reader lands. */
public final class HtmlReader implements DocumentReader {
    @Override
    public Document read(Source source) {
        return new Document(source, List.of(), List.of());
    }
}
