package org.ticktie.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ticktie.read.pdf.PrintedPages.headings;
import static org.ticktie.read.pdf.PrintedPages.left;
import static org.ticktie.read.pdf.PrintedPages.lines;
import static org.ticktie.read.pdf.PrintedPages.page;
import static org.ticktie.read.pdf.PrintedPages.row;
import static org.ticktie.read.pdf.PrintedPages.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Headings of columns and of running text, and the marks of notes, where pages are laid out as text. */
class PdfHeadingsTest {
    @Test
    void headingsOfNeighbouringColumnsAreFourBlanksApart() throws Exception {
        List<String> lines = lines(page(
                headings(60, "June 26, 2025", "June 27, 2024", "% Better / (Worse)"),
                row(75, "Sales", "1,203", "984", "22")));
        assertThat(lines.get(0)).matches(" *June 26, 2025 {4,}June 27, 2024 {4,}% Better / \\(Worse\\)");
    }

    @Test
    void aHeadingGoesOnAloneOnTheNextLine() throws Exception {
        List<String> lines = lines(page(
                headings(60, "As reported", "Adjustments for", "As adjusted"),
                headings(71, "", "acquired businesses", ""),
                row(86, "Sales", "1,203", "81", "1,284"),
                row(98, "Costs", "703", "41", "744")));
        assertThat(lines.get(0).trim()).isEqualTo("Adjustments for");
        assertThat(lines.get(1)).matches(" *As reported {4}acquired businesses {4}As adjusted");
    }

    @Test
    void aLargerHeadingIsPartedFromItsParagraph() throws Exception {
        String text = text(List.of(
                left("Sales of the third quarter were 98.", 60, 60),
                left("Fourth quarter against third", 60, 74).sized(11),
                left("Sales of 120 rose by 22 against the quarter before.", 60, 88),
                left("Costs of 80 fell by 11 against the quarter before it.", 60, 102)));
        assertThat(text.lines())
                .containsExactly(
                        "Sales of the third quarter were 98.",
                        "",
                        "Fourth quarter against third",
                        "",
                        "Sales of 120 rose by 22 against the quarter before.",
                        "Costs of 80 fell by 11 against the quarter before it.");
    }

    @Test
    void aSmallDigitBehindAWordIsTheMarkOfANote() throws Exception {
        List<String> lines = lines(List.of(
                left("Sales rose on a neutral basis", 60, 60),
                left("5", 60 + width("Sales rose on a neutral basis"), 60).sized(6),
                left(", by 16", 60 + width("Sales rose on a neutral basis") + 3.3f, 60)));
        assertThat(lines).containsExactly("Sales rose on a neutral basis, by 16");
    }

    private static float width(String text) throws IOException {
        return new PDType1Font(FontName.HELVETICA).getStringWidth(text) / 100;
    }
}
