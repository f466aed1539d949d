package org.ticktie.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ticktie.read.pdf.PrintedPages.centred;
import static org.ticktie.read.pdf.PrintedPages.headings;
import static org.ticktie.read.pdf.PrintedPages.left;
import static org.ticktie.read.pdf.PrintedPages.lines;
import static org.ticktie.read.pdf.PrintedPages.page;
import static org.ticktie.read.pdf.PrintedPages.right;
import static org.ticktie.read.pdf.PrintedPages.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.read.pdf.PrintedPages.Print;

/** How pages are laid out as fixed-width text. */
class PdfLayoutTest {
    private static int end(String line, String word) {
        assertThat(line).contains(word);
        return line.indexOf(word) + word.length();
    }

    @Test
    void aTableGoesOnOnTheNextPageInTheSameColumns() throws Exception {
        List<String> lines = lines(
                page(
                        row(60, "($ in millions)", "2025", "2024"),
                        row(75, "Cash", "1,203", "984"),
                        row(90, "Receivables", "310", "295")),
                page(
                        row(60, "Inventories held at the lower of cost and market", "88", "10,071"),
                        row(75, "Total", "1,601", "11,350")));
        assertThat(lines).hasSize(5).noneMatch(line -> line.contains("<PAGE>"));
        assertThat(end(lines.get(1), "1,203")).isEqualTo(end(lines.get(4), "1,601"));
        assertThat(end(lines.get(1), "984")).isEqualTo(end(lines.get(4), "11,350"));
        assertThat(end(lines.get(0), "2024")).isEqualTo(end(lines.get(4), "11,350"));
    }

    @Test
    void aTableWithHeadingsOfItsOwnStaysOnItsPage() throws Exception {
        List<Print> page = page(headings(60, "2025", "2024"), row(75, "Cash", "1,203", "984"));
        assertThat(lines(page, page)).contains("<PAGE>");
    }

    @Test
    void aTableWhoseHeadingsEndAPageGoesOnOnTheNextOne() throws Exception {
        List<String> lines = lines(
                page(row(60, "Words of the page before", "2025", "2024")),
                page(row(60, "Assets:"), row(75, "Cash", "1,203", "984")));
        assertThat(lines).hasSize(3).noneMatch(line -> line.contains("<PAGE>"));
        assertThat(end(lines.get(0), "2024")).isEqualTo(end(lines.get(2), "984"));
    }

    @Test
    void headingsInTheMiddleOfTheirColumnsEndWithTheFigures() throws Exception {
        List<String> lines = lines(page(
                List.of(centred("Home", 305, 60), centred("Abroad", 465, 60)),
                headings(75, "2025", "2024", "2025", "2024"),
                row(90, "Sales", "1,203", "984", "77", "65")));
        assertThat(end(lines.get(2), "2025")).isEqualTo(end(lines.get(3), "1,203"));
        assertThat(lines.get(2).lastIndexOf("2024") + 4).isEqualTo(end(lines.get(3), "65"));
        assertThat(lines.get(1).trim().split(" +")).hasSize(2).allMatch(dashes -> dashes.matches("-+"));
        assertThat(lines.get(1)).hasSize(end(lines.get(3), "65"));
    }

    @Test
    void headingsHalfALineApartAreOneRow() throws Exception {
        List<String> lines = lines(page(
                headings(60, "March 31,", "", "Change"),
                headings(66, "", "June 30,"),
                row(90, "Sales", "1,203", "984", "77")));
        assertThat(lines.get(0)).contains("March 31,", "June 30,", "Change");
    }

    @Test
    void aHeadingOfOneLineStandsOnTheLastLineOfTheOthers() throws Exception {
        List<String> lines = lines(page(
                headings(60, "March 31,", "March 31,", "Change"),
                headings(71, "2025", "2024"),
                row(90, "Sales", "1,203", "984", "77")));
        assertThat(lines.get(0)).doesNotContain("Change");
        assertThat(end(lines.get(1), "Change")).isEqualTo(end(lines.get(2), "77"));
    }

    @Test
    void headingsAsCloseAsWordsAreTwo() throws Exception {
        List<String> lines = lines(page(
                List.of(right("North America", 303, 60), left("South America", 305.2f, 60)),
                List.of(left("Sales", 60, 75), right("1,203", 300, 75), right("984", 370, 75))));
        assertThat(lines.get(0)).matches(".*North America {2,}South America");
        assertThat(end(lines.get(0), "South America")).isEqualTo(end(lines.get(1), "984"));
    }

    @Test
    void aRowWrappedAroundItsFiguresIsOneLine() throws Exception {
        List<String> lines = lines(page(
                row(60, "Sales", "1,203", "984"),
                row(76, "Expense that the"),
                page(row(81.5f, "", "(310)", "(295)")),
                row(87, "owners bear"),
                row(103, "Income", "893", "689")));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).matches(" *Expense that the owners bear +\\(310\\) +\\(295\\)");
    }

    @Test
    void aCaptionGoesOnBelowItsFiguresWhereWhiteSpacePartsTheRows() throws Exception {
        List<String> lines = lines(page(
                row(60, "Sales", "1,203", "984"),
                row(76, "Expense"),
                row(87, "that the owners", "(310)", "(295)"),
                row(98, "bear"),
                row(114, "Income", "893", "689")));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).matches(" *Expense that the owners bear +\\(310\\) +\\(295\\)");
    }

    @Test
    void headingsOfSectionsBelongToNoRow() throws Exception {
        List<String> lines = lines(page(
                row(60, "Assets"),
                row(71, "Cash", "1,203", "984"),
                row(82, "Liabilities"),
                row(93, "Loans", "893", "689"),
                row(104, "Equity"),
                row(115, "Capital", "310", "295")));
        assertThat(lines).hasSize(6);
    }

    @Test
    void aLongCaptionPartsNoTable() throws Exception {
        List<String> lines = lines(page(
                row(60, "Sales", "3", "84"),
                row(75, "Expense that the owners bear for"),
                row(86, "others", "(310,295)", "(295)")));
        assertThat(end(lines.get(0), "3")).isEqualTo(lines.get(2).indexOf("295)") + 3);
    }

    @Test
    void aFigureRightBehindItsCaptionIsACell() throws Exception {
        List<String> lines = lines(page(
                List.of(right("Expense that the owners bear", 269.8f, 60), left("$ 310", 272, 60)),
                row(75, "Sales", "1,203")));
        assertThat(lines.get(0)).matches(".*bear {2,}\\$ 310");
    }

    @Test
    void percentagesOfNarrowColumnsAreTwo() throws Exception {
        List<String> lines = lines(page(
                row(60, "Sales", "1,203"),
                List.of(right("(41%)", 350, 60), left("(42%)", 353, 60)),
                row(75, "Costs", "1,203"),
                List.of(right("(1%)", 350, 75), right("(12%)", 378, 75))));
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
