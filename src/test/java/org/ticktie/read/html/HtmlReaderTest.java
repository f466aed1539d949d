package org.ticktie.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.source.Excerpt;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

class HtmlReaderTest {
    private static Document read(String html) {
        return new HtmlReader().read(new Source("release.html", MediaType.HTML, html));
    }

    private static String dump(String html) {
        return DumpHtml.dump(read(html));
    }

    @Test
    void headingsParagraphsAndBulletsStandInReadingOrder() {
        String html = """
                <html><head><title>not read</title><style>p { color: red }</style></head><body>
                <h2>Quarterly results</h2>
                <p><b>Highlights</b></p>
                <p>Sales rose 5% to $12.3&nbsp;million.</p>
                <ul><li>First item<ul><li>Item below</li></ul></li></ul>
                <p>• Bullet in the text</p>
                <div style="padding-left:40pt">– Dash farther right</div>
                <p>SUMMARY OF OPERATIONS</p>
                <script>var notRead = 1;</script><!-- nor this --><div style="display: none">nor this</div>
                </body></html>
                """;
        assertThat(dump(html)).isEqualTo("""
                        H2 Quarterly results
                        H3 Highlights
                        P0 Sales rose 5% to $12.3 million.
                        P1 First item
                        P2 Item below
                        P1 Bullet in the text
                        P2 Dash farther right
                        H2 SUMMARY OF OPERATIONS
                        """);
    }

    @Test
    void aLineBreakFoldsToABlankTwoEndTheParagraphAndOneBehindATitleEndsTheTitle() {
        assertThat(dump("<p>net<br>income</p><p>one<br><br/>two</p><p><b>Balance Sheets</b><br>(in thousands)</p>"))
                .isEqualTo("""
                        P0 net income
                        P0 one
                        P0 two
                        H3 Balance Sheets
                        P0 (in thousands)
                        """);
    }

    @Test
    void noteMarksAboveTheLineAreDroppedOrdinalsAreNot() {
        assertThat(dump("""
                                <p>EPS<sup>1</sup> was up in the 4<sup>th</sup> quarter<font style="font-size:6pt;position:relative;top:-3pt">(2),(3)</font>.</p>
                                <p style="font-size:10pt">Net income<span style="font-size:6.5pt;vertical-align:super">a</span> fell</p>
                                """)).isEqualTo("P0 EPS was up in the 4th quarter.\nP0 Net income fell\n");
    }

    @Test
    void pageNumbersAreDroppedAndASentenceThatTheyCutIsJoined() {
        assertThat(dump("""
                                <p>Operating cash flow for the first half of the year was $4.2 million, compared with</p>
                                <p>- 3 -</p><hr style="page-break-after:always"><p>Results, continued</p>
                                <p>an outflow of $1.1 million in the year before.</p><p>Page 4 of 9</p><p>-more-</p>
                                """)).isEqualTo("""
                        P0 Operating cash flow for the first half of the year was $4.2 million, compared with an outflow of $1.1 million in the year before.
                        P0 Results, continued
                        """);
    }

    @Test
    void everyCharacterKnowsItsPlaceThroughEntitiesFoldingAndCarriageReturns() {
        String html =
                "\uFEFF<p>Cash &amp;\r\n\r\n   short&#8209;term&nbsp;&nbsp;was &#36;1,234 &mdash; or&nbsp5 &lt; R&D</p>";
        Excerpt text = ((Paragraph) read(html).blocks().get(0)).text();
        assertThat(text.string()).isEqualTo("Cash & short‑term was $1,234 — or 5 < R&D");
        assertThat(sliced(html, text, "1,234")).isEqualTo("1,234");
        assertThat(sliced(html, text, "&")).isEqualTo("&amp;");
        assertThat(sliced(html, text, "$")).isEqualTo("&#36;");
        assertThat(sliced(html, text, "or 5 <")).isEqualTo("or&nbsp5 &lt;");
        assertThat(sliced(html, text, "R&D")).isEqualTo("R&D");
        assertThat(text.place(0, 4)).isEqualTo(new TextSpan(4, 8, 1, 5));
    }

    @Test
    void aFigureBrokenByMarkupHasNoPlace() {
        Excerpt text =
                ((Paragraph) read("<p>about 1,2<i>34</i> items</p>").blocks().get(0)).text();
        assertThat(text.string()).isEqualTo("about 1,234 items");
        assertThat(text.place(6, 11)).isNull();
        assertThat(text.place()).isNotNull();
    }

    @Test
    void placesHoldWhereTheMarkupIsBroken() {
        String html = "<table><tr>17 units<td>Sales<b><td>1,250</b></>&#160;<tr><td>Costs<td>980<p>25 <b 7";
        List<Block> blocks = read(html).blocks();
        for (Excerpt text : DumpHtml.texts(blocks)) {
            for (String figure : List.of("17", "1,250", "980", "25")) {
                if (text.string().contains(figure)) {
                    assertThat(sliced(html, text, figure)).isEqualTo(figure);
                }
            }
        }
        assertThat(DumpHtml.texts(blocks)).extracting(Excerpt::string).contains("17 units", "1,250", "980 25");
    }

    @Test
    void edgarsWrapperIsNotRead() {
        assertThat(dump("""
                                <DOCUMENT>
                                <TYPE>EX-99.1
                                <SEQUENCE>2
                                <FILENAME>release.htm
                                <TEXT>
                                <html><body><p>Release text.</p></body></html>
                                </TEXT>
                                </DOCUMENT>
                                <DOCUMENT>
                                <TYPE>GRAPHIC
                                <TEXT>
                                begin 644 logo.jpg M_1 12 34
                                </TEXT>
                                </DOCUMENT>
                                """)).isEqualTo("P0 Release text.\n");
    }

    @Test
    void inlineXbrlIsReadButForItsHiddenPart() {
        assertThat(
                        dump(
                                "<p>Sales of $<ix:nonFraction name='x' scale='6'>42</ix:nonFraction> million<ix:header><ix:hidden>99</ix:hidden></ix:header></p>"))
                .isEqualTo("P0 Sales of $42 million\n");
    }

    @Test
    void preformattedTextIsHandedOverLineByLine() {
        String html = "<PRE>Sales&nbsp;   1,200\r\nCosts     &lt;900&gt;</PRE>";
        Excerpt[] given = new Excerpt[1];
        Document document = new HtmlReader(lines -> {
                    given[0] = lines;
                    return List.of(new Heading(1, lines));
                })
                .read(new Source("r.html", MediaType.HTML, html));
        assertThat(given[0].string()).isEqualTo("Sales    1,200\nCosts     <900>");
        assertThat(sliced(html, given[0], "1,200")).isEqualTo("1,200");
        assertThat(sliced(html, given[0], "<900>")).isEqualTo("&lt;900&gt;");
        assertThat(document.blocks()).hasSize(1);
        assertThat(dump("<pre>One\nline\n\n Other</pre>")).isEqualTo("P0 One\nline\nP0 Other\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\uFEFF", "\0\0", "<", "&", "<table", "<table><tr><td colspan=", "</>", "<p>&#x;", "\uD800"})
    void oddInputIsReadWithoutComplaint(String html) {
        assertThat(read(html).unread()).isEmpty();
    }

    static Stream<String> monsters() {
        return Stream.of(
                "<div>".repeat(50_000) + "5",
                "<table><tr><td>".repeat(10_000) + "5",
                "<b>".repeat(50_000) + "<p>5",
                "<table>" + "<tr><td>Sales<td>1,234".repeat(50_000),
                "<table>" + "<tr><td colspan=1000000 rowspan=1000000>1<td colspan=99999999999999999999>2".repeat(1_000),
                "1<br>".repeat(50_000),
                "<style>" + ".a{border:1px}\n".repeat(50_000) + "</style><p class=a>5",
                "&nbsp;&bogus;&#99999999999;".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void hostileInputIsRead(String html) {
        assertThat(read(html).unread())
                .allSatisfy(u -> assertThat(u).startsWith("Parts nested deeper than 512 levels"));
    }

    private static String sliced(String html, Excerpt text, String part) {
        int from = text.string().indexOf(part);
        assertThat(from).as(part + " in " + text).isNotNegative();
        TextSpan span = (TextSpan) text.place(from, from + part.length());
        return html.substring(span.start(), span.end());
    }
}
