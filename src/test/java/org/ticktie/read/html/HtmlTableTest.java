package org.ticktie.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Layout;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.document.Table;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

class HtmlTableTest {
    private static Document read(String html) {
        return new HtmlReader().read(new Source("release.html", MediaType.HTML, html));
    }

    private static String dump(String html) {
        return DumpHtml.dump(read(html));
    }

    private static Cell cell(String html, int row, int cell) {
        Table table = (Table) read(html).blocks().get(0);
        assertThat(table.layout()).isEqualTo(Layout.GRID);
        return table.rows().get(row).cells().get(cell);
    }

    @Test
    void spansMoveTheCellsBehindAndBelowThem() {
        assertThat(dump("""
                                <table>
                                <tr><td style="width:1%"></td><td></td></tr>
                                <tr><td rowspan="2">In millions</td><td colspan="3">Year ended</td><td colspan="3">Change</td></tr>
                                <tr><td colspan="3">2023</td><td colspan="3">%</td></tr>
                                <tr><td></td></tr>
                                <tr><td>Sales</td><td>$</td><td>1,200</td><td></td><td colspan="2">(4</td><td>)</td></tr>
                                </table>
                                """)).isEqualTo("""
                        T #1
                           | 0-1 In millions | 1-4 Year ended | 4-7 Change\s
                           | 1-4 2023 | 4-7 %\s
                          \s
                           | 0-1 Sales | 1-2 $ | 2-3 1,200 | 4-6 (4 | 6-7 )\s
                        """);
    }

    @Test
    void stylesSayBoldIndentAndLines() {
        String html = """
                <table><tr style="font-weight:700">
                  <td style="padding:2px 1pt 2px 19pt"><div style="padding-left:9pt;text-indent:-4pt">Total</div></td>
                  <td style="border-top:1pt solid #000;border-bottom:3pt double #000">12</td>
                  <td><font style="font-weight:400">plain</font></td>
                  <td class="news_border_bottom_double">1</td>
                  <td>&nbsp;&nbsp;moved</td>
                  <td style="border-bottom:1px solid #ffffff;border-top:none">2</td>
                  <td><u>7</u></td></tr></table>
                """;
        assertThat(cell(html, 0, 0).style()).isEqualTo(new Style(true, 24, Rule.NONE, Rule.NONE));
        assertThat(cell(html, 0, 1).style()).isEqualTo(new Style(true, 0, Rule.SINGLE, Rule.DOUBLE));
        assertThat(cell(html, 0, 2).style()).isEqualTo(Style.PLAIN);
        assertThat(cell(html, 0, 3).style().below()).isEqualTo(Rule.DOUBLE);
        assertThat(cell(html, 0, 4).style().indent()).isEqualTo(6);
        assertThat(cell(html, 0, 5).style()).isEqualTo(new Style(true, 0, Rule.NONE, Rule.NONE));
        assertThat(cell(html, 0, 6).style().below()).isEqualTo(Rule.SINGLE);
    }

    @Test
    void classesOfAStyleSheetCount() {
        String html = """
                <style>/* .t {} */ td.t, .u { border-top: 1px solid black; font-weight: bold } .h{display:none}</style>
                <table><tr><td>Total</td><td class="t">12</td><td class="h">99</td></tr></table>
                """;
        assertThat(cell(html, 0, 1).style()).isEqualTo(new Style(true, 0, Rule.SINGLE, Rule.NONE));
        assertThat(((Table) read(html).blocks().get(0)).rows().get(0).cells()).hasSize(2);
    }

    @Test
    void linesOfTheirOwnAreRowsWithARule() {
        assertThat(dump("""
                                <table><tr><td>Costs</td><td>5</td></tr>
                                <tr><td></td><td style="border-top:1pt solid #000000"></td></tr>
                                <tr><td>Income</td><td>7</td></tr>
                                <tr><td>&nbsp;</td><td>=====</td></tr>
                                <tr><td></td><td></td></tr>
                                <tr><td>Other</td><td>--</td></tr>
                                <tr><td></td><td><hr></td></tr>
                                <tr><td>Rest</td><td>1</td></tr></table>
                                """)).isEqualTo("""
                        T #1
                           | 0-1 Costs | 1-2 5\s
                           rule SINGLE | 1-2^ \s
                           | 0-1 Income | 1-2 7\s
                           rule DOUBLE | 1-2= \s
                          \s
                           | 0-1 Other | 1-2 --\s
                           rule SINGLE | 1-2_ \s
                           | 0-1 Rest | 1-2 1\s
                        """);
    }

    @Test
    void tablesThatOnlyArrangeTextAreDissolved() {
        assertThat(dump("""
                                <table><tr><td>
                                  <p>Prose in a frame, up 5% to $3 million.</p>
                                  <table><tr><td>Sales</td><td>12</td></tr></table>
                                </td></tr></table>
                                <table><tr><td>•</td><td>Sales rose 5% to $12 million in the year</td></tr>
                                <tr><td>•</td><td>Costs fell by 2%, mostly freight</td></tr></table>
                                <table><tr><td>(1)</td><td>Includes a charge of $3 million in 2023.</td></tr>
                                <tr><td>(2)</td><td>Not audited.</td></tr></table>
                                <table><tr><td>3</td></tr></table>
                                <table><tr><td></td></tr></table>
                                """)).isEqualTo("""
                        P0 Prose in a frame, up 5% to $3 million.
                        T #1
                           | 0-1 Sales | 1-2 12\s
                        P1 Sales rose 5% to $12 million in the year
                        P1 Costs fell by 2%, mostly freight
                        P0 (1) Includes a charge of $3 million in 2023.
                        P0 (2) Not audited.
                        """);
    }

    @Test
    void titlesInATableOfTheirOwnAreHeadings() {
        assertThat(dump("""
                                <table><tr><td colspan="3">Example Corp.</td></tr><tr><td colspan="3">Statements of Income</td></tr>
                                <tr><td>(In millions)</td></tr></table>
                                <table><tr><td></td><td>2024</td><td>2023</td></tr></table>
                                <table><tr><td>Fourth quarter 2024</td><td>vs.</td><td>fourth quarter 2023</td></tr></table>
                                <table><tr><td>Press</td><td>press@example.com</td></tr><tr><td>Calls</td><td>(555) 123-4567</td></tr></table>
                                """)).isEqualTo("""
                        H3 Example Corp.
                        H3 Statements of Income
                        H3 (In millions)
                        T #1
                           | 1-2 2024 | 2-3 2023\s
                        H3 Fourth quarter 2024 vs. fourth quarter 2023
                        P0 Press
                        P0 press@example.com
                        P0 Calls
                        P0 (555) 123-4567
                        """);
    }

    @Test
    void notesBelowTheRowsAreParagraphsAndTitlesAboveThemStay() {
        assertThat(dump("""
                                <table><caption>Table 1</caption><tr><th colspan="2">Balance Sheet</th></tr>
                                <tr><td>Cash<font style="font-size:5pt;position:relative;top:-2pt">(a)</font></td><td>12</td></tr>
                                <tr><td></td><td style="border-top:3pt double #000"></td></tr>
                                <tr><td>&#160;</td></tr>
                                <tr><td colspan="2">(a) Including deposits of 3 for leases.</td></tr></table>
                                """)).isEqualTo("""
                        P0 Table 1
                        T #1
                           | 0-2B Balance Sheet\s
                           | 0-1 Cash | 1-2 12\s
                           rule DOUBLE | 1-2^^ \s
                        P0 (a) Including deposits of 3 for leases.
                        """);
    }

    @Test
    void aCellsLinesAreFoldedAndItsPlaceKept() {
        String html =
                "<table><tr><td>Net<br>sales</td><td>$&nbsp;1,<!-- x -->250</td><td><p>2024</p><p>2023</p></td></tr></table>";
        List<Cell> cells = ((Table) read(html).blocks().get(0)).rows().get(0).cells();
        assertThat(cells).extracting(cell -> cell.text().string()).containsExactly("Net sales", "$ 1,250", "2024 2023");
    }

    @Test
    void aFootWrittenFirstIsPrintedLast() {
        assertThat(
                        dump(
                                "<table><tfoot><tr><td>Total<td>3</tfoot><tbody><tr><td>Part<td>1<tr><td>Rest<td>2</tbody></table>"))
                .isEqualTo("T #1\n   | 0-1 Part | 1-2 1 \n   | 0-1 Rest | 1-2 2 \n   | 0-1 Total | 1-2 3 \n");
    }
}
