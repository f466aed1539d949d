package org.ticktie.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a zipped document, of which no more is unpacked than any honest document holds. */
public final class Archive implements AutoCloseable {
    /** What one document may unpack to, over all the parts that are read. */
    static final int LARGEST = 96 << 20;
    /** Parts that inflate more than this were made to fill the memory; text of many equal rows reaches 50. */
    static final int STEEPEST = 250;

    private static final int SMALL = 1 << 20;

    private final ZipFile zip;
    private long left = LARGEST;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** The archive that {@code bytes} are. */
    public static Archive of(byte[] bytes) throws UnreadableException {
        try {
            return new Archive(ZipFile.builder().setByteArray(bytes).get());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("is a damaged archive", "Maybe it was cut off while it was copied.");
        }
    }

    /** Whether there is such a part. */
    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The bytes of a part, or null where there is none. */
    public byte[] read(String part) throws UnreadableException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException("is encrypted", "Maybe save it without a password first.");
        }
        long most = Math.min(left, Math.max(SMALL, entry.getCompressedSize() * STEEPEST));
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes((int) most + 1);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("is a damaged archive: " + part + " cannot be unpacked", "");
        }
        if (bytes.length > most) {
            throw new UnreadableException(
                    "unpacks to more than a document holds (" + part + ")",
                    "Maybe it was made to fill the memory of who opens it.");
        }
        left -= bytes.length;
        return bytes;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
