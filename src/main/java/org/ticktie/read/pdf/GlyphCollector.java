package org.ticktie.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the glyphs of one page at a time. */
final class GlyphCollector extends PDFTextStripper {
    /** Glyphs of one page at most; a page that holds more prints no text that anybody reads. */
    private static final int MOST = 60_000;

    private static final String BULLETS = "\uF0B7\uF0A7\uF0D8\uF0FC\uF0A8\u2219\u25AA\u25CF";

    private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();
    private final Map<Long, Glyph> seen = new HashMap<>();
    private boolean space;
    private int shown;
    private int understood;

    GlyphCollector() {
        setSuppressDuplicateOverlappingText(false);
    }

    /** The glyphs of the page that run in the direction in which most of it is printed. */
    List<Glyph> glyphs(PDDocument document, int page) throws IOException {
        byDirection.clear();
        seen.clear();
        space = false;
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        List<Glyph> most = new ArrayList<>();
        for (List<Glyph> glyphs : byDirection.values()) {
            most = glyphs.size() > most.size() ? glyphs : most;
        }
        return most;
    }

    /** How many glyphs were shown on all pages so far. */
    int shown() {
        return shown;
    }

    /** Of how many of them it is known which character they stand for. */
    int understood() {
        return understood;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        shown++;
        if (seen.size() < MOST) {
            super.showGlyph(matrix, font, code, displacement);
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = plain(position.getUnicode());
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            return;
        }
        understood += isCharacter(text) ? 1 : 0;
        if (text.isBlank() || text.charAt(0) == '\u00A0') {
            space = true;
            return;
        }
        float left = position.getXDirAdj();
        float baseline = position.getYDirAdj();
        float size = Math.max(1, Math.abs(position.getYScale()));
        Glyph glyph = new Glyph(
                text,
                left,
                left + position.getWidthDirAdj(),
                baseline,
                size,
                space ? Glyph.Blank.PRINTED : Glyph.Blank.NONE);
        space = false;
        // some programs print bold by printing twice
        long place = ((long) Math.round(left) << 40) ^ ((long) Math.round(baseline) << 16) ^ text.hashCode();
        Glyph twin = seen.put(place, glyph);
        if (twin == null || Math.abs(twin.left() - left) > 0.2f * size) {
            byDirection
                    .computeIfAbsent(Math.round(position.getDir()), d -> new ArrayList<>())
                    .add(glyph);
        }
    }

    /** Bullets of symbol fonts have no character of their own, and full-width forms are those of plain text. */
    private static String plain(String text) {
        if (text == null || text.length() != 1) {
            return text;
        }
        char c = text.charAt(0);
        if (BULLETS.indexOf(c) >= 0) {
            return "•";
        }
        return c >= '\uFF01' && c <= '\uFF5E' ? String.valueOf((char) (c - 0xFEE0)) : text;
    }

    private static boolean isCharacter(String text) {
        char c = text.charAt(0);
        return c != '\uFFFD' && c >= ' ' && (c < '\uE000' || c > '\uF8FF');
    }
}
