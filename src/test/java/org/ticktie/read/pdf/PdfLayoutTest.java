package org.ticktie.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.ticktie.document.Document;
import org.ticktie.read.UnreadableException;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** How pages are laid out as fixed-width text. */
class PdfLayoutTest {
    private static final float SIZE = 10;

    /** What is printed on a page: a text, the place that it is set at, and whether that is its left edge, middle or right edge. */
    private record Print(String text, float x, float y, float part) {}

    private static Print left(String text, float x, float y) {
        return new Print(text, x, y, 0);
    }

    private static Print centred(String text, float x, float y) {
        return new Print(text, x, y, 0.5f);
    }

    private static Print right(String text, float x, float y) {
        return new Print(text, x, y, 1);
    }

    @SafeVarargs
    private static List<String> lines(List<Print>... pages) throws IOException, UnreadableException {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<Print> page : pages) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                    for (Print print : page) {
                        float width = font.getStringWidth(print.text()) / 1000 * SIZE;
                        out.beginText();
                        out.setFont(font, SIZE);
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
        return text.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    private static int end(String line, String word) {
        assertThat(line).contains(word);
        return line.indexOf(word) + word.length();
    }

    @Test
    void aTableGoesOnOnTheNextPageInTheSameColumns() throws Exception {
        List<String> lines = lines(
                List.of(
                        right("2025", 400, 60),
                        right("2024", 500, 60),
                        left("Cash", 60, 75),
                        right("1,203", 400, 75),
                        right("984", 500, 75),
                        left("Receivables", 60, 90),
                        right("310", 400, 90),
                        right("295", 500, 90)),
                List.of(
                        left("Inventories held at the lower of cost and market", 60, 60),
                        right("88", 400, 60),
                        right("10,071", 500, 60),
                        left("Total", 60, 75),
                        right("1,601", 400, 75),
                        right("11,350", 500, 75)));
        assertThat(lines).hasSize(5).noneMatch(line -> line.contains("<PAGE>"));
        assertThat(end(lines.get(1), "1,203")).isEqualTo(end(lines.get(4), "1,601"));
        assertThat(end(lines.get(1), "984")).isEqualTo(end(lines.get(4), "11,350"));
        assertThat(end(lines.get(0), "2024")).isEqualTo(end(lines.get(4), "11,350"));
    }

    @Test
    void aTableWithHeadingsOfItsOwnStaysOnItsPage() throws Exception {
        List<Print> page = List.of(
                right("2025", 400, 60),
                right("2024", 500, 60),
                left("Cash", 60, 75),
                right("1,203", 400, 75),
                right("984", 500, 75));
        assertThat(lines(page, page)).contains("<PAGE>");
    }

    @Test
    void headingsInTheMiddleOfTheirColumnsEndWithTheFigures() throws Exception {
        List<String> lines = lines(List.of(
                centred("Home", 305, 60),
                centred("Abroad", 465, 60),
                centred("2025", 265, 75),
                centred("2024", 345, 75),
                centred("2025", 425, 75),
                centred("2024", 505, 75),
                left("Sales", 60, 90),
                right("1,203", 303, 90),
                right("984", 383, 90),
                right("77", 463, 90),
                right("65", 543, 90)));
        assertThat(end(lines.get(2), "2025")).isEqualTo(end(lines.get(3), "1,203"));
        assertThat(lines.get(2).lastIndexOf("2024") + 4).isEqualTo(end(lines.get(3), "65"));
        assertThat(lines.get(1).trim().split(" +")).hasSize(2).allMatch(dashes -> dashes.matches("-+"));
        assertThat(lines.get(1)).hasSize(end(lines.get(3), "65"));
    }

    @Test
    void headingsHalfALineApartAreOneRow() throws Exception {
        List<String> lines = lines(List.of(
                centred("June 30,", 365, 66),
                centred("March 31,", 285, 60),
                centred("Change", 465, 60),
                left("Sales", 60, 90),
                right("1,203", 303, 90),
                right("984", 383, 90),
                right("77", 483, 90)));
        assertThat(lines.get(0)).contains("March 31,", "June 30,", "Change");
    }

    @Test
    void percentagesOfNarrowColumnsAreTwo() throws Exception {
        List<String> lines = lines(List.of(
                left("Sales", 60, 60),
                right("1,203", 303, 60),
                right("(41%)", 350, 60),
                left("(42%)", 353, 60),
                left("Costs", 60, 75),
                right("1,203", 303, 75),
                right("(1%)", 350, 75),
                right("(12%)", 378, 75)));
        assertThat(lines.get(0)).matches(".*\\(41%\\) {2,}\\(42%\\)");
    }

    @Test
    void pageNumbersInTurnAreLeftOutWhereverTheyStand() throws Exception {
        List<String> lines = lines(
                List.of(left("First words", 60, 60), centred("- 7 -", 300, 90), left("Second words", 60, 120)),
                List.of(left("Third words", 60, 60), centred("- 8 -", 300, 140), left("Fourth words", 60, 180)),
                List.of(left("Fifth words", 60, 60), centred("- 9 -", 300, 220), left("Sixth words", 60, 260)));
        assertThat(String.join("\n", lines)).contains("First", "Sixth").doesNotContain("7", "8", "9");
    }
}
