package org.ticktie.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.ticktie.document.Document;
import org.ticktie.read.UnreadableException;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** Pages of a PDF made for a test, and the text that they are laid out as. */
final class PrintedPages {
    private PrintedPages() {}

    private static final float SIZE = 10;

    /** What is printed on a page: a text, the place that it is set at, and whether that is its left edge, middle or right edge. */
    record Print(String text, float x, float y, float part, float size) {
        Print(String text, float x, float y, float part) {
            this(text, x, y, part, SIZE);
        }

        Print sized(float other) {
            return new Print(text, x, y, part, other);
        }
    }

    /** Right edges of the columns of figures. */
    private static final float[] COLUMNS = {300, 380, 460, 540};

    static Print left(String text, float x, float y) {
        return new Print(text, x, y, 0);
    }

    static Print centred(String text, float x, float y) {
        return new Print(text, x, y, 0.5f);
    }

    static Print right(String text, float x, float y) {
        return new Print(text, x, y, 1);
    }

    /** A row of a table: a caption, and figures at the right edges of the columns. */
    static List<Print> row(float y, String caption, String... figures) {
        List<Print> prints = new ArrayList<>(List.of(left(caption, 60, y)));
        for (int i = 0; i < figures.length; i++) {
            prints.add(right(figures[i], COLUMNS[i], y));
        }
        return prints;
    }

    /** A line of headings, in the middle of the columns; an empty one is not printed. */
    static List<Print> headings(float y, String... headings) {
        List<Print> prints = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            if (!headings[i].isEmpty()) {
                prints.add(centred(headings[i], COLUMNS[i] - 35, y));
            }
        }
        return prints;
    }

    @SafeVarargs
    static List<Print> page(List<Print>... lines) {
        return Stream.of(lines).flatMap(List::stream).toList();
    }

    @SafeVarargs
    static List<String> lines(List<Print>... pages) throws IOException, UnreadableException {
        return text(pages).lines().filter(line -> !line.isBlank()).toList();
    }

    /** What the pages are laid out as. */
    @SafeVarargs
    static String text(List<Print>... pages) throws IOException, UnreadableException {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<Print> page : pages) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                    for (Print print : page) {
                        float width = font.getStringWidth(print.text()) / 1000 * print.size();
                        out.beginText();
                        out.setFont(font, print.size());
                        out.newLineAtOffset(print.x() - print.part() * width, 780 - print.y());
                        out.showText(print.text());
                        out.endText();
                    }
                }
            }
            document.save(bytes);
        }
        StringBuilder text = new StringBuilder();
        new PdfReader(source -> {
                    text.append(source.text());
                    return new Document(source, List.of(), List.of());
                })
                .read(new Source("page.pdf", MediaType.PDF, "", bytes.toByteArray()));
        return text.toString();
    }
}
