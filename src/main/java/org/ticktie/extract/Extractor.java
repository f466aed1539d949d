package org.ticktie.extract;

import java.util.List;
import org.ticktie.document.Document;
import org.ticktie.fact.Facts;

/** Stand-in until extraction lands. */
public final class Extractor {
    public Facts extract(Document document) {
        return new Facts(List.of(), List.of(), List.of(), List.of());
    }
}
