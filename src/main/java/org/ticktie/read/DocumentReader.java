package org.ticktie.read;

import org.ticktie.document.Document;
import org.ticktie.source.Source;

/** Reads files of one kind. */
public interface DocumentReader {
    /** The document as printed; never throws, whatever the source holds. */
    Document read(Source source);
}
