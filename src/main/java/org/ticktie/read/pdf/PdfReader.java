package org.ticktie.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ticktie.document.Document;
import org.ticktie.read.DocumentReader;
import org.ticktie.read.Rendition;
import org.ticktie.read.UnreadableException;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** Reads the text layer of PDFs: each page is laid out as fixed-width text and goes the way of that. */
public final class PdfReader {
    /** Pages that are read; no release has as many. */
    static final int MOST_PAGES = 500;
    /** Of a hundred glyphs, how many must stand for a known character. */
    private static final int UNDERSTOOD = 70;

    private final DocumentReader text;

    /**
     * @param text reads what the pages are laid out as
     */
    public PdfReader(DocumentReader text) {
        this.text = text;
    }

    public Document read(Source source) throws UnreadableException {
        BundledFont.use();
        try (PDDocument document = Loader.loadPDF(source.bytes())) {
            return read(source, document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("is an encrypted PDF", "Maybe save it without a password first.");
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("is a damaged PDF", "Maybe it was cut off while it was copied.");
        }
    }

    private Document read(Source source, PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        List<String> unread = new ArrayList<>();
        List<List<PrintedLine>> pages = new ArrayList<>();
        List<Integer> empty = new ArrayList<>();
        GlyphCollector collector = new GlyphCollector();
        for (int page = 1; page <= Math.min(count, MOST_PAGES); page++) {
            ContentLimit.check(document.getPage(page - 1));
            List<Glyph> glyphs = collector.glyphs(document, page);
            if (glyphs.isEmpty()) {
                empty.add(page);
            }
            pages.add(PageLines.of(glyphs, page));
        }
        if (collector.shown() == 0) {
            throw new UnreadableException(
                    "is a PDF without a text layer",
                    "Maybe it is a scan; recognise its text with an OCR program first.");
        }
        if (collector.understood() * 100L < collector.shown() * (long) UNDERSTOOD) {
            throw new UnreadableException(
                    "is a PDF whose fonts do not say which characters they print",
                    "Maybe print it to a new PDF, or recognise its text with an OCR program first.");
        }
        if (count > MOST_PAGES) {
            unread.add("Pages " + (MOST_PAGES + 1) + " to " + count + ": no more than " + MOST_PAGES + " are read.");
        }
        if (!empty.isEmpty()) {
            unread.add("Pages without text, such as pictures: " + numbers(empty) + ".");
        }
        Rendition rendition = new Rendition();
        boolean first = true;
        for (List<PrintedLine> page : TableContinuation.joined(RunningLines.without(pages))) {
            rendition.add(first ? "" : "\n<PAGE>\n\n");
            new PageGrid(page).write(rendition);
            first = false;
        }
        return rendition.read(source, MediaType.TEXT, text, unread);
    }

    private static String numbers(List<Integer> pages) {
        List<String> shown = pages.stream().limit(20).map(String::valueOf).toList();
        return String.join(", ", shown) + (pages.size() > shown.size() ? " and more" : "");
    }
}
