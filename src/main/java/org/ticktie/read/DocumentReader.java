package org.ticktie.read;

import org.ticktie.document.Document;
import org.ticktie.source.Source;

/** Turns a file of one kind into a document. */
public interface DocumentReader {
    /** The document that {@code source} prints; never null, and no input makes it throw. */
    Document read(Source source);
}
