package org.ticktie.read;

import java.nio.charset.StandardCharsets;
import org.ticktie.source.MediaType;

/** Knows files that are no text by how they begin. */
final class FileSignature {
    private FileSignature() {}

    /** What the bytes are, or null where they may be text. Fails on files of a kind that is not read. */
    static MediaType recognise(byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        // programs that scan or mail may put a few bytes before it
        if (head.startsWith("%PDF-") || head.contains("\n%PDF-1.")) {
            return MediaType.PDF;
        }
        if (head.startsWith("PK\3\4")) {
            return zipped(bytes);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw compound(bytes);
        }
        String foreign = foreign(head);
        if (!foreign.isEmpty()) {
            throw new UnreadableException(
                    "is " + foreign + ", which is not read",
                    "Maybe convert it to HTML or plain text first, for example with an office program.");
        }
        return null;
    }

    private static String foreign(String head) {
        if (head.startsWith("PK\5\6")) {
            return "an empty zip archive";
        }
        if (head.startsWith("\u001F\u008B")) {
            return "a gzip archive";
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
            return "a picture";
        }
        return head.startsWith("{\\rtf") ? "a rich text document" : "";
    }

    private static MediaType zipped(byte[] bytes) throws UnreadableException {
        try (Archive archive = Archive.of(bytes)) {
            if (archive.has("word/document.xml")) {
                return MediaType.DOCX;
            }
            if (archive.has("xl/workbook.xml")) {
                return MediaType.XLSX;
            }
        }
        throw new UnreadableException(
                "is a zip archive, but neither a Word document nor a workbook", "Maybe unpack it first.");
    }

    /** The old container of office programs, which also holds encrypted new documents. */
    private static UnreadableException compound(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")) {
            return new UnreadableException(
                    "is an encrypted Word document or workbook", "Maybe save it without a password first.");
        }
        return new UnreadableException(
                "is an old Word document or workbook, which is not read", "Maybe save it as .docx or .xlsx first.");
    }
}
