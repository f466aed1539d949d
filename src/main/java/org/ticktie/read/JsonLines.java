package org.ticktie.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/**
 * A stream with one document of extracted data on each line. One line is held in memory at a time, so that a stream may be as
 * long as it likes.
 */
public final class JsonLines {
    /** A longer line is no document. */
    private static final int LARGEST = SourceReader.USUAL_MEGABYTES << 20;

    /** The least of the three bytes of a UTF-8 byte order mark. */
    private static final int BYTE_ORDER_MARK = 0xBB;

    private final String name;
    private final InputStream in;
    private int line;
    private boolean broken;

    /** The lines of a stream, each named after the stream and its own number: {@code facts.jsonl:17}. */
    public JsonLines(String name, InputStream in) {
        this.name = name;
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
    }

    /** Whether the file at that path is named so ({@code .jsonl}, {@code .ndjson}) or looks so. */
    public static boolean isIn(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Files.isRegularFile(path);
        }
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path), 1 << 13)) {
            return isIn(stream);
        } catch (IOException | SecurityException e) {
            return false; // whoever reads it will say why it cannot be read
        }
    }

    /** Whether a stream, which must support marks and is left where it was, begins with an object on a line of its own and another. */
    public static boolean isIn(InputStream stream) throws IOException {
        stream.mark(LARGEST);
        try {
            int c = afterSpace(stream);
            if (c != '{') {
                return false;
            }
            int last = c;
            int read = 0;
            while (c >= 0 && c != '\n' && ++read < LARGEST) {
                last = Character.isWhitespace(c) ? last : c;
                c = stream.read();
            }
            return c == '\n' && last == '}' && afterSpace(stream) == '{';
        } finally {
            stream.reset();
            stream.mark(0); // else the stream would go on to keep what has been read, for another reset
        }
    }

    private static int afterSpace(InputStream stream) throws IOException {
        int c = stream.read();
        for (int skipped = 0;
                c >= 0 && (Character.isWhitespace(c) || c >= BYTE_ORDER_MARK) && skipped < 1024;
                skipped++) {
            c = stream.read();
        }
        return c;
    }

    /** The number of the line that was read last, from 1. */
    public int line() {
        return line;
    }

    /**
     * The next document; lines that hold nothing are passed over.
     *
     * @return null behind the last line
     * @throws UnreadableException where that line is too long, or the stream breaks off; the next line, if there is one, can be read all the same
     */
    public Source next() throws UnreadableException {
        try {
            while (!broken) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
                int c = in.read();
                if (c < 0) {
                    return null;
                }
                line++;
                long length = 0;
                for (; c >= 0 && c != '\n'; c = in.read()) {
                    if (++length <= LARGEST) {
                        bytes.write(c);
                    }
                }
                if (length > LARGEST) {
                    throw new UnreadableException("is larger than " + (LARGEST >> 20) + " MB", "");
                }
                String text = Decoder.decode(bytes.toByteArray());
                if (!text.isBlank() && !text.equals("\uFEFF")) {
                    return new Source(name + ":" + line, MediaType.FACTS_JSON, text);
                }
            }
            return null;
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            broken = true;
            throw new UnreadableException("cannot be read: " + e.getMessage(), "");
        }
    }
}
