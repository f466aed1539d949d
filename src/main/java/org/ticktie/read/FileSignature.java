package org.ticktie.read;

import java.nio.charset.StandardCharsets;

/** Knows files that are no text by how they begin. */
final class FileSignature {
    private FileSignature() {}

    /** What the bytes are, in words, or empty where they may be text. */
    static String recognise(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return "a PDF";
        }
        if (head.startsWith("PK\3\4")) {
            return "a zip archive, a Word document or a workbook";
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "an old Word document or workbook";
        }
        if (head.startsWith("\u001F\u008B")) {
            return "a gzip archive";
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
            return "a picture";
        }
        return head.startsWith("{\\rtf") ? "a rich text document" : "";
    }
}
