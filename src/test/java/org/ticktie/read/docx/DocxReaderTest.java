package org.ticktie.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Table;
import org.ticktie.read.html.HtmlReader;
import org.ticktie.source.DocxRun;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

class DocxReaderTest {
    private static Document read(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
            put(
                    zip,
                    "word/styles.xml",
                    "<w:styles><w:style w:styleId='H2'><w:name w:val='heading 2'/></w:style></w:styles>");
            put(
                    zip,
                    "word/footnotes.xml",
                    "<w:footnotes><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='1'><w:p><w:r>"
                            + "<w:t>Restated for pumps.</w:t></w:r></w:p></w:footnote></w:footnotes>");
        }
        return new DocxReader(new HtmlReader()).read(new Source("draft.docx", MediaType.DOCX, "", bytes.toByteArray()));
    }

    private static void put(ZipOutputStream zip, String part, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .map(b -> b instanceof Paragraph p
                        ? "p" + p.bullet() + " " + p.text()
                        : b instanceof Heading h ? "h" + h.level() + " " + h.text() : "table")
                .toList();
    }

    @Test
    void headingsListsAndNotes() throws IOException {
        Document document = read("<w:p><w:pPr><w:pStyle w:val='H2'/></w:pPr>" + run("Results") + "</w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr></w:pPr>" + run("Pumps grew")
                + "</w:p><w:p>" + run("Sales were flat") + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>");
        assertThat(texts(document))
                .containsExactly("h2 Results", "p2 Pumps grew", "p0 Sales were flat", "p0 Restated for pumps.");
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndToldOf() throws IOException {
        Document document = read("<w:p>" + run("Sales were $1.")
                + "<w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:ins>" + run("9") + "</w:ins>" + run(" million")
                + "</w:p><w:del><w:p>" + run("gone") + "</w:p></w:del>");
        assertThat(texts(document)).startsWith("p0 Sales were $1.9 million").hasSize(2);
        assertThat(document.unread())
                .containsExactly(
                        "Tracked changes: the document was read as if they were accepted (insertions: 1, deletions left out: 2).");
    }

    @Test
    void paragraphsWhoseMarkWasDeletedAreOne() throws IOException {
        Document document = read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Sales rose") + "</w:p><w:p>"
                + run("to $1.9 million") + "</w:p>");
        assertThat(texts(document)).startsWith("p0 Sales rose to $1.9 million").hasSize(2);
    }

    @Test
    void figuresPointAtParagraphAndRun() throws IOException {
        Document document =
                read("<w:p/><w:p>" + run("Sales were $") + run("1,9") + run("50") + run(" thousand") + "</w:p>");
        Paragraph paragraph = (Paragraph) document.blocks().get(0);
        assertThat(paragraph.text().string()).isEqualTo("Sales were $1,950 thousand");
        assertThat(paragraph.text().place(12, 17)).isEqualTo(new DocxRun("document", 2, 2));
        assertThat(paragraph.text().place(18, 26)).isEqualTo(new DocxRun("document", 2, 4));
    }

    @Test
    void spansOfTablesAreKept() throws IOException {
        Document document = read("<w:tbl>"
                + row(cell("", ""), cell("<w:gridSpan w:val='2'/>", "Quarter ended March 31,"))
                + row(cell("", ""), cell("", "2025"), cell("", "2024"))
                + row(cell("<w:vMerge w:val='restart'/>", "Sales"), cell("", "1,950"), cell("", "1,700"))
                + row(cell("<w:vMerge/>", "hidden"), cell("", "12"), cell("", "10"))
                + "</w:tbl>");
        Table table = (Table) document.blocks().get(0);
        assertThat(table.rows().get(0).cells().get(0).right()).isEqualTo(3);
        assertThat(table.rows().get(2).cells())
                .extracting(c -> c.text().string())
                .containsExactly("Sales", "1,950", "1,700");
        assertThat(table.rows().get(3).cells())
                .extracting(c -> c.left() + " " + c.text())
                .containsExactly("1 12", "2 10");
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
    }
}
