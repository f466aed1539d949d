package org.ticktie.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Layout;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Table;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

class TextReaderTest {
    private static List<Block> blocks(String text) {
        return read(text).blocks();
    }

    private static Document read(String text) {
        return new TextReader().read(new Source("a.txt", MediaType.TEXT, text));
    }

    private static Table table(String text) {
        return (Table) blocks(text).stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** The rows that print something, cells separated by bars. */
    private static List<String> rows(Table table) {
        return table.rows().stream()
                .filter(row -> row.rule() == Rule.NONE && !row.cells().isEmpty())
                .map(TextReaderTest::row)
                .toList();
    }

    private static String row(Row row) {
        return row.cells().stream().map(cell -> cell.text().string()).collect(Collectors.joining("|"));
    }

    private static Cell cell(Table table, String text) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().string().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsATaggedFixedWidthTable() {
        Table table = table("<TABLE>\n<CAPTION>\n"
                + "                          Three Months Ended\n"
                + "                               March 31,\n"
                + "                         ---------------------\n"
                + "                           2031         2030\n"
                + "                         --------     --------\n"
                + "<S>                      <C>          <C>\n"
                + "Net sales ..............  $ 1,250     $  1,180\n"
                + "Cost of goods and\n"
                + " services sold              (750)         (700)\n"
                + "                         --------     --------\n"
                + "Gross profit              $   500     $    480\n"
                + "                         ========     ========\n"
                + "</TABLE>\n");
        assertThat(table.layout()).isEqualTo(Layout.CHARACTERS);
        assertThat(rows(table))
                .containsExactly(
                        "Three Months Ended",
                        "March 31,",
                        "2031|2030",
                        "Net sales|$ 1,250|$ 1,180",
                        "Cost of goods and services sold|(750)|(700)",
                        "Gross profit|$ 500|$ 480");
        Cell span = cell(table, "Three Months Ended");
        assertThat(List.of(span.left(), span.right())).containsExactly(25, 46);
        Cell amount = cell(table, "$ 480");
        assertThat(List.of(amount.left(), amount.right())).containsExactly(38, 46);
        assertThat(table.rows().stream().map(Row::rule))
                .containsSubsequence(Rule.SINGLE, Rule.SINGLE, Rule.SINGLE, Rule.DOUBLE);
    }

    @Test
    void keepsSignsWithTheirFigures() {
        Table table = table("Revenue            $   1,234    $(2,345)     8 %      --\n"
                + "Margin                (44 %)      12.5 %     N/A     (1.5)%\n"
                + "Expenses of the very long kind 1,111       2,222      7 %       -\n");
        assertThat(rows(table))
                .containsExactly(
                        "Revenue|$ 1,234|$(2,345)|8 %|--",
                        "Margin|(44 %)|12.5 %|N/A|(1.5)%", "Expenses of the very long kind 1,111|2,222|7 %|-");
    }

    @Test
    void findsAFigureDirectlyBehindALongCaption() {
        Table table = table("Interest on deposits              9,215      9,573\n"
                + "Interest on the other borrowings 11,914      2,536\n"
                + "Total interest                   21,129     12,109\n");
        assertThat(rows(table).get(1)).isEqualTo("Interest on the other borrowings|11,914|2,536");
    }

    @Test
    void theYearOfAQuarterOverAColumnIsNoFigureOfIt() {
        Table table = table("                              Q3 23     Q3 24\n"
                + "Sales                         1,203       984\n"
                + "Cost of sales                   700       600\n"
                + "Gross profit                    503       384\n");
        assertThat(rows(table).get(0)).isEqualTo("Q3 23|Q3 24");
    }

    @Test
    void separatesColumnsThatStandOneBlankApart() {
        Table table = table(
                "Savings       $ 17,933    2% $   21,628   2%\n" + "Checking        72,434    7%     78,294   8%\n");
        assertThat(rows(table)).containsExactly("Savings|$ 17,933|2%|$ 21,628|2%", "Checking|72,434|7%|78,294|8%");
    }

    @Test
    void tellsASectionFromAWrappedCaption() {
        Table table = table("                              2031     2030\n"
                + "                            ------   ------\n"
                + "Demand deposits\n"
                + "   Savings                     100      110\n"
                + "   Checking                    200      210\n"
                + "Income before provision for\n"
                + " Income Taxes                   50       60\n"
                + "Operating expenses:\n"
                + "Administration                  20       30\n");
        assertThat(rows(table))
                .containsExactly(
                        "2031|2030",
                        "Demand deposits",
                        "Savings|100|110",
                        "Checking|200|210",
                        "Income before provision for Income Taxes|50|60",
                        "Operating expenses:",
                        "Administration|20|30");
        assertThat(cell(table, "Savings").style().indent()).isEqualTo(3);
    }

    @Test
    void beginsATableAtAHeadingOfPeriods() {
        String text = "```\n"
                + "                Example Works\n"
                + "               Balance Sheets\n\n"
                + "                     June 30,   June 30,\n"
                + "                       2031       2030\n"
                + "                     --------   --------\n"
                + "Cash                      100        110\n"
                + "Inventory                 200        210\n"
                + "Total assets              300        320\n\n"
                + "                Example Works\n"
                + "           Statements of Income\n\n"
                + "                        Year Ended June 30,\n"
                + "                       2031       2030\n"
                + "                     --------   --------\n"
                + "Revenue                 1,000      1,100\n"
                + "Net income                 10         11\n"
                + "```\n";
        assertThat(blocks(text).stream().filter(Table.class::isInstance)).hasSize(2);
        assertThat(blocks(text).stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).text().string()))
                .containsExactly("Example Works", "Balance Sheets", "Example Works", "Statements of Income");
    }

    /** Such a line is not cut into pieces, and is no heading of columns either. */
    @Test
    void aLineOfHundredsOfCharactersMayStandAboveTheFirstRow() {
        String line = "and what was sold in the regions ".repeat(13).strip();
        Table table = table("Sales\n(in thousands)\n\n"
                + line + "\n"
                + "north of the river           1,234       1,100\n"
                + "Licence fees                 2,345       2,200\n"
                + "Total sales                  3,579       3,300\n");
        assertThat(rows(table)).contains("Licence fees|2,345|2,200", "Total sales|3,579|3,300");
    }

    @Test
    void fiveDatesOnALineAreHeadings() {
        String text = "                Example Works\n"
                + "           Statements of Income\n\n"
                + "                                          Twelve Months\n"
                + "                 Three Months Ended           Ended\n"
                + "              Jun 30,  Mar 31,  Jun 30,  Jun 30,  Jun 30,\n"
                + "               2031     2031     2030     2031     2030\n"
                + "Revenue       $1,506   $1,492   $1,967   $4,958   $4,589\n"
                + "Net income       170      131      194      427      267\n";
        assertThat(rows(table(text))).contains("Jun 30,|Mar 31,|Jun 30,|Jun 30,|Jun 30,");
    }

    @Test
    void keepsProseOutOfTables() {
        List<Block> blocks = blocks("The plant opened in the spring and has since then delivered all\n"
                + "that was asked of it, so that revenue in 2031 rose to\n"
                + "$12.5 million.\n\n"
                + "Revenue         12,500      11,000\n"
                + "Costs           10,500      10,000\n\n"
                + "Figures for the year before have been adapted to the order of the current year.\n");
        assertThat(blocks).hasSize(3);
        assertThat(((Paragraph) blocks.get(0)).text().string()).endsWith("rose to $12.5 million.");
        assertThat(blocks.get(1)).isInstanceOf(Table.class);
    }

    @Test
    void readsAMarkdownTable() {
        Table table = table("| (in thousands) | **2031** | | 2030 | |\n"
                + "|---|---|---|---|---|\n"
                + "| **Revenue**<sup>1</sup> | \\$ | 1,234 | $ | 2,345 |\n"
                + "| Net loss | | (56 | ) | (78 | ) |\n"
                + "| Margin | | 5 | % | — | |\n"
                + "| | | | | |\n"
                + "| See [note](https://example.com/a_b)&nbsp;4 | | 1 | | 2 |\n");
        assertThat(table.layout()).isEqualTo(Layout.ORDINAL);
        assertThat(rows(table))
                .containsExactly(
                        "(in thousands)|2031|2030",
                        "Revenue|$ 1,234|$ 2,345",
                        "Net loss|(56)|(78)",
                        "Margin|5%|—",
                        "See note 4|1|2");
        Cell amount = cell(table, "$ 2,345");
        assertThat(List.of(amount.left(), amount.right())).containsExactly(3, 5);
        assertThat(cell(table, "2031").style().bold()).isTrue();
    }

    @Test
    void turnsListsLaidOutAsTablesIntoParagraphs() {
        assertThat(blocks("| ● | demand may fall; |\n|---|---|\n| ● | prices may rise. |\n"))
                .extracting(DumpText::shown)
                .containsExactly("P1 demand may fall;", "P1 prices may rise.");
    }

    @Test
    void readsTabSeparatedFieldsWithNoise() {
        Table table = table("\tTh\tThree Months Ended June 30,\t\n"
                + "Sales:\t\t\t\n"
                + "Goods\t\\$\t1,500 \\$\t1,600\n"
                + "Licences\t—\t400\t300\n"
                + "\t·\t_\t·\n"
                + "Long name of other income and\t\t\t\n"
                + "gains\t\t20\t=,=50\n"
                + "Total\t\\$\t1,920 \\$\t1,900\n"
                + "Per share\t<u>\\$ (0.25)</u> <u>\\$</u>\t(0.21)\t\n");
        assertThat(rows(table))
                .containsExactly(
                        "Th|Three Months Ended June 30,",
                        "Sales:",
                        "Goods|$ 1,500|$ 1,600",
                        "Licences|400|300",
                        "Long name of other income and gains|20",
                        "Total|$ 1,920|$ 1,900",
                        "Per share|$ (0.25)|$ (0.21)");
    }

    @Test
    void putsOneCellALineTogether() {
        Table table =
                table("Statements of Operations\n\nThree Months Ended\n\nJune 30,2031\n\nJune 30,2030\n\n Revenue\n\n"
                        + "$\n\n1,500\n\n$\n\n1,400\n\n Costs and\n\nother things\n\n(900\n\n)\n\n(800)\n\n Operating expenses:\n\n Rent\n\n"
                        + "-\n\n20\n\n Net income\n\n$\n\n600\n\n$\n\n580\n\n");
        assertThat(rows(table))
                .containsExactly(
                        "Three Months Ended",
                        "June 30,2031|June 30,2030",
                        "Revenue|$ 1,500|$ 1,400",
                        "Costs and other things|(900)|(800)",
                        "Operating expenses:",
                        "Rent|-|20",
                        "Net income|$ 600|$ 580");
    }

    @Test
    void readsAStatementPrintedOnOneLine() {
        Document document = read(
                "EXAMPLE WORKS STATEMENTS OF INCOME For the Years Ended June 30, 2031 2030Revenue $ 5,500,100 $ 4,400,200"
                        + "Costs:Goods (3,300,100)(2,200,200)Rent -(100,000)Operating income 2,200,0002,100,000"
                        + "Shares of $0.01 par value; 700,000 shares issued 7,0007,100Net income per share 0.150.14 Odd 1234567 89\n");
        assertThat(document.blocks().get(0))
                .extracting(DumpText::shown)
                .isEqualTo("H2 EXAMPLE WORKS STATEMENTS OF INCOME");
        Table table = (Table) document.blocks().get(1);
        assertThat(rows(table))
                .containsExactly(
                        "For the Years Ended June 30,",
                        "2031|2030",
                        "Revenue|$ 5,500,100|$ 4,400,200",
                        "Costs:",
                        "Goods|(3,300,100)|(2,200,200)",
                        "Rent|-|(100,000)",
                        "Operating income|2,200,000|2,100,000",
                        "Shares of $0.01 par value; 700,000 shares issued|7,000|7,100",
                        "Net income per share|0.15|0.14");
        assertThat(document.unread()).hasSize(1);
    }

    @Test
    void readsProse() {
        assertThat(
                        blocks(
                                "---\ntitle: \"Sales up 5%\"\ndate: 2031\nsummary: \ntags:\n  - none\n---\n# Results\n\n**Highlights**\n\n- Sales of \\$5 million\n  in *May*\n"
                                        + "  - more\n* Costs\n\nTHE WHOLE YEAR\n\nFirst line\nsecond &amp; last.\n\n                 (more)\n\n- -   Escaped dash\n"))
                .extracting(DumpText::shown)
                .containsExactly(
                        "P0 Sales up 5%",
                        "H1 Results",
                        "H3 Highlights",
                        "P1 Sales of $5 million in May",
                        "P2 more",
                        "P1 Costs",
                        "H2 THE WHOLE YEAR",
                        "P0 First line second & last.",
                        "P1 Escaped dash");
    }

    @Test
    void goesOnBehindAPageBreak() {
        assertThat(
                        blocks(
                                "The replay of the call is available until the end of the month and can be\n\n   (more)\n\n<PAGE>\n\n"
                                        + "Example Reports\nPage 2\n\nheard at the number given above on every day.\n\n<PAGE>\n\nExample Reports\nPage 3\n\nNext.\n"))
                .extracting(DumpText::shown)
                .containsExactly(
                        "P0 The replay of the call is available until the end of the month and can be heard at the number given above on every day.",
                        "P0 Next.");
    }

    @Test
    void countsTheByteOrderMarkAndCarriageReturns() {
        Table table = table("\uFEFFTitle\r\n\r\n| a | 1,234 |\r\n|---|---|\r\n| b | 5,678 |\r\n");
        assertThat(cell(table, "5,678").text().place()).isEqualTo(new TextSpan(42, 47, 5, 7));
    }

    @Test
    void takesEveryOtherBlankLineOutOfDoubleSpacedText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append("this line of the report is as long as the wrapped lines of old are\n\n");
        }
        text.append("\n\nRevenue           100      200\n\nCosts              50       60\n\n");
        assertThat(blocks(text.toString())).hasSize(2);
    }

    @Test
    void neverThrows() {
        for (String text : List.of(
                "",
                "\n",
                "|",
                "|-",
                "\\",
                "**",
                "&#",
                "<",
                "[](",
                "`",
                "```\n|\n```",
                "- -",
                "\t\t\t",
                "\uD800",
                "$\n\n$\n\n$",
                "a\t1\n\n\n\t",
                "( ( ( (",
                "1 2 3 4 5 6 7 8 9".repeat(100),
                "| ".repeat(5000),
                "*a ".repeat(5000))) {
            assertThatCode(() -> read(text)).doesNotThrowAnyException();
        }
    }
}
