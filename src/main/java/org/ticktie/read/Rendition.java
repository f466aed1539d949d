package org.ticktie.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ticktie.document.Document;
import org.ticktie.source.MediaType;
import org.ticktie.source.Place;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;
import org.ticktie.source.Trace;

/**
 * A file that is no text, put down as text or HTML, so that it goes the same way as one that was; each printed piece keeps
 * its place in the file.
 */
public final class Rendition {
    private final StringBuilder text = new StringBuilder();
    private final List<Trace> traces = new ArrayList<>();
    private int[] starts = new int[256];

    /** Adds markup or white space, which has no place. */
    public Rendition add(String markup) {
        text.append(markup);
        return this;
    }

    /** Adds text as HTML, all of it from one place. */
    public void addEscaped(String printed, Place place) {
        begin((from, to) -> place);
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default -> text.append(c);
            }
        }
        begin(null);
    }

    /** Adds text whose characters have places of their own. */
    public void add(String printed, Trace trace) {
        begin(trace);
        text.append(printed);
        begin(null);
    }

    private void begin(Trace trace) {
        if (traces.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[traces.size()] = text.length();
        traces.add(trace);
    }

    /** Reads what was put down as a document of {@code source}. */
    public Document read(Source source, MediaType as, DocumentReader reader, List<String> unread) {
        Document read = reader.read(new Source(source.name(), as, text.toString()));
        List<String> all = new ArrayList<>(unread);
        all.addAll(read.unread());
        return new Document(source, new Relocation(this::place).of(read.blocks()), all);
    }

    /** The place of the first piece that the span touches. */
    private Place place(TextSpan span) {
        int found = Arrays.binarySearch(starts, 0, traces.size(), span.start());
        int piece = found >= 0 ? found : -found - 2;
        while (piece + 1 < traces.size() && starts[piece + 1] == span.start()) {
            piece++;
        }
        if (piece < 0 || traces.get(piece) == null) {
            return null;
        }
        int end = piece + 1 < traces.size() ? Math.min(span.end(), starts[piece + 1]) : span.end();
        return traces.get(piece).between(span.start() - starts[piece], end - starts[piece]);
    }
}
