package org.ticktie.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.ticktie.read.UnreadableException;

/** Refuses pages that unpack to more than a page holds, before they are unpacked into memory. */
final class ContentLimit {
    private static final int LARGEST = 48 << 20;
    /** Streams that are smaller than this cannot unpack to more. */
    private static final int HARMLESS = LARGEST / 1100;

    private ContentLimit() {}

    static void check(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            if (stream.getCOSObject().getLength() > HARMLESS
                    && stream.getFilters().contains(COSName.FLATE_DECODE)
                    && length(stream) > LARGEST) {
                throw new UnreadableException(
                        "unpacks to more than a document holds",
                        "Maybe it was made to fill the memory of who opens it.");
            }
        }
    }

    private static long length(PDStream stream) {
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
            for (int read = in.read(buffer); read >= 0 && length <= LARGEST; read = in.read(buffer)) {
                length += read;
            }
        } catch (IOException e) {
            return length;
        }
        return length;
    }
}
