package org.ticktie.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** Gets the characters of a file and recognises by its content, not by its name, what kind of file it is. */
public final class SourceReader {
    /** Larger files are no releases. */
    public static final int USUAL_MEGABYTES = 64;

    private final int megabytes;

    /** A reader of files of a usual size. */
    public SourceReader() {
        this(USUAL_MEGABYTES);
    }

    /** @param megabytes the largest file that is read: larger ones would cost the other documents of a batch their memory */
    public SourceReader(int megabytes) {
        this.megabytes = megabytes;
    }

    /** The file at that path, named as given. */
    public Source read(Path path) throws UnreadableException {
        if (Files.isDirectory(path)) {
            throw new UnreadableException("is a directory", "");
        }
        if (!Files.exists(path)) {
            throw new UnreadableException("no such file", "");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in);
        } catch (UnreadableException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new UnreadableException("may not be read by this user", "");
        } catch (IOException | SecurityException e) {
            throw new UnreadableException("cannot be read: " + e.getMessage(), "");
        }
    }

    /** What a stream holds, under a name of the caller's choice. */
    public Source read(String name, InputStream in) throws UnreadableException {
        byte[] bytes;
        try {
            bytes = in.readNBytes((int) Math.min((long) megabytes << 20, Integer.MAX_VALUE - 16) + 1);
        } catch (IOException e) {
            throw new UnreadableException("cannot be read: " + e.getMessage(), "");
        }
        if (bytes.length > (long) megabytes << 20) {
            throw new UnreadableException(
                    "is larger than " + megabytes + " MB", "Maybe allow it more with --max-megabytes.");
        }
        return read(name, bytes);
    }

    /** The characters of {@code bytes}. */
    public Source read(String name, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("is empty", "");
        }
        MediaType type = FileSignature.recognise(bytes);
        if (type != null) {
            return new Source(name, type, "", bytes);
        }
        String text = Decoder.decode(bytes);
        if (Decoder.isBinary(text)) {
            throw new UnreadableException("is binary data, not text", "Maybe it is compressed or encrypted.");
        }
        if (text.isBlank() || text.equals("\uFEFF")) {
            throw new UnreadableException("holds nothing but white space", "");
        }
        return new Source(name, MediaTypeSniffer.sniff(text), text);
    }
}
