package org.ticktie.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same archive without the time of its making: one result gives the same bytes on every day. */
final class TimelessZip {
    /** The first day of the format's own calendar would be written with a time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private TimelessZip() {}

    static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(e.getName());
                timeless.setTimeLocal(ALWAYS);
                out.putNextEntry(timeless);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
