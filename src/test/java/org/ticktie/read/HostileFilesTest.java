package org.ticktie.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ticktie.Limits;
import org.ticktie.Ticktie;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.rule.RuleSettings;

/** Files that were made to harm, or were harmed: each is refused with its reason, in little time and memory. */
class HostileFilesTest {
    private static final Ticktie TICKTIE = new Ticktie();
    private static final Path CLEAN = Path.of("fixtures/clean");

    private static Result check(byte[] bytes) {
        return TICKTIE.check("hostile", new java.io.ByteArrayInputStream(bytes));
    }

    private static void refused(byte[] bytes, String reason) {
        Result result = check(bytes);
        assertThat(result.status()).isEqualTo(Status.UNREADABLE);
        assertThat(result.reason()).startsWith(reason);
    }

    /** An archive of one part, filled with {@code times} times the same. */
    private static byte[] zip(String part, String head, String repeated, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            byte[] piece = repeated.repeat(1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / 1024; i++) {
                zip.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void zipBombs() throws IOException {
        refused(zip("word/document.xml", "", " ", 1 << 27), "unpacks to more than a document holds");
        refused(zip("xl/workbook.xml", "", " ", 1 << 27), "unpacks to more than a document holds");
    }

    @Test
    void entities() throws IOException {
        String bomb = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
                + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]><w:document><w:body><w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p>";
        refused(zip("word/document.xml", bomb, "", 0), "declares entities (word/document.xml)");
        refused(zip("xl/workbook.xml", bomb, "", 0), "declares entities (xl/workbook.xml)");
    }

    /** What is read as a stream refuses entities like what is read as a whole, and however late they are declared. */
    @Test
    void entitiesInTheSheetsAndTextsOfAWorkbook() throws IOException {
        String bomb = "<?xml version='1.0'?><!--" + " ".repeat(2_000) + "--><!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'>]>";
        Path clean = CLEAN.resolve("harrow-vale-2025-q1.xlsx");
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipFile from = new ZipFile(clean.toFile());
                    ZipOutputStream to = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : Collections.list(from.entries())) {
                    String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    String written =
                            entry.getName().equals(part) ? bomb + text.replaceFirst("^<\\?xml[^>]*>\\s*", "") : text;
                    to.write(bytes(written));
                }
            }
            refused(bytes.toByteArray(), "declares entities (" + part + ")");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void deepNesting() throws IOException {
        String inner = "<p>Revenues were $5.7 million.</p><table><tr><td>Cash<td>1,024</table>";
        for (String open : List.of("<div>", "<table><tr><td>", "<span>", "<ul><li>")) {
            Result html = check(bytes("<html>" + open.repeat(30_000) + inner));
            assertThat(html.unread())
                    .as(open)
                    .containsExactly(
                            "Parts nested deeper than 512 levels, of which not all was read. Maybe allow more with --max-nesting.");
        }
        assertThat(check(bytes("<html>" + "<div>".repeat(400) + inner)).unread())
                .isEmpty();
        refused(
                zip("word/document.xml", "<w:document><w:body>", "<w:tbl><w:tr><w:tc>", 20_480),
                "is nested deeper than 512 levels (word/document.xml), which no office program writes");
        refused(
                zip("xl/workbook.xml", "<workbook>", "<sheets>", 20_480),
                "is nested deeper than 512 levels (xl/workbook.xml)");
        Result json = check(bytes("{\"facts\": " + "[".repeat(100_000)));
        assertThat(json.reason()).contains("is nested deeper than 32 levels");
        assertThat(check(bytes("[".repeat(100_000))).reason()).endsWith("is nested deeper than 32 levels");
        StringBuilder pages = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int i = 2; i < 50_000; i++) {
            pages.append(i)
                    .append(" 0 obj<</Type/Pages/Count 1/Kids[")
                    .append(i + 1)
                    .append(" 0 R]>>endobj\n");
        }
        Result pdf = check(bytes(pages + "trailer<</Root 1 0 R>>\n%%EOF"));
        assertThat(pdf.status()).isEqualTo(Status.UNREADABLE);
        assertThat(pdf.reason()).doesNotContain("fail");
    }

    /** More is read where the user allows it, on a stack that holds it. */
    @Test
    void nestingIsAnOption() {
        Ticktie deep = new Ticktie(RuleSettings.BUILT_IN, new Limits(1, 1_000_000, 10_000, Duration.ofMinutes(5)));
        byte[] page = bytes("<html>" + "<div>".repeat(9_000) + "<table><tr><td>Cash<td>1,024</table>");
        Result result = deep.check("deep", new java.io.ByteArrayInputStream(page));
        assertThat(result.unread()).isEmpty();
        assertThat(result.ticks()).hasSize(1);
    }

    /** Patterns must not recurse for each piece of what they match. */
    @Test
    void longRunsOfOneThing() {
        for (String run : List.of(",555", "- ", "# ", "&a", "<s> ", "(1)", "(", "5", ". ", "a.", "$", "\t", "|")) {
            Result result = check(bytes("Revenues were $5" + run.repeat(20_000) + " million.\n"));
            assertThat(result.reason()).as(run).doesNotContain("nested").doesNotContain("fail");
        }
    }

    /** A submission of thousands of documents, none of them ended. */
    @Test
    void submissionThatWasCutOff() {
        String part = "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nRevenues were $5.7 million.\n";
        Result result = check(bytes("<SEC-DOCUMENT>x\n" + part.repeat(2_000)));
        assertThat(result.ticks()).hasSize(2_000);
    }

    @Test
    void truncated() throws IOException {
        for (String format : new String[] {"docx", "xlsx"}) {
            byte[] whole = Files.readAllBytes(CLEAN.resolve("harrow-vale-2025-q1." + format));
            refused(Arrays.copyOf(whole, whole.length / 2), "is a damaged archive");
        }
        byte[] pdf = Files.readAllBytes(CLEAN.resolve("harrow-vale-2025-q1.pdf"));
        Result result = check(Arrays.copyOf(pdf, 200));
        assertThat(result.status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void aFlippedByteAnywhereThrowsNothing() throws IOException {
        for (String format : new String[] {"docx", "xlsx", "pdf"}) {
            byte[] whole = Files.readAllBytes(CLEAN.resolve("harrow-vale-2025-q1." + format));
            for (int i = 7; i < whole.length; i += whole.length / 40) {
                byte[] damaged = whole.clone();
                damaged[i] ^= 0x15;
                assertThat(check(damaged).reason()).doesNotContain("made Ticktie fail");
            }
        }
    }

    @Test
    void otherArchivesAndOldDocuments() throws IOException {
        refused(zip("notes.txt", "words", "", 0), "is a zip archive, but neither a Word document nor a workbook");
        byte[] old = "\u00D0\u00CF\u0011\u00E0 W o r d".getBytes(StandardCharsets.ISO_8859_1);
        refused(old, "is an old Word document or workbook");
        byte[] locked = "\u00D0\u00CF\u0011\u00E0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e"
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(locked, "is an encrypted Word document or workbook");
    }

    @Test
    void encryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            refused(saved(document), "is an encrypted PDF");
        }
    }

    @Test
    void pdfWithoutText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            refused(saved(document), "is a PDF without a text layer");
        }
    }

    @Test
    void pdfOfThreeThousandPages() throws IOException {
        byte[] clean = Files.readAllBytes(CLEAN.resolve("harrow-vale-2025-q1.pdf"));
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(clean)) {
            for (int i = document.getNumberOfPages(); i < 3000; i++) {
                document.addPage(new PDPage());
            }
            Result result = check(saved(document));
            assertThat(result.status()).isEqualTo(Status.AGREES);
            assertThat(result.unread()).contains("Pages 501 to 3000: no more than 500 are read.");
        }
    }

    /** PDFBox keeps a list of the machine's fonts there when it is left to itself. */
    @Test
    void pdfWithAFontThatItDoesNotHoldLeavesNothingInTheHome(@TempDir Path home) throws IOException {
        String before = System.setProperty("user.home", home.toString());
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                content.newLineAtOffset(72, 700);
                content.showText("Total revenues were $5.7 million.");
                content.endText();
            }
            assertThat(check(saved(document)).ticks()).hasSize(1);
            assertThat(home).isEmptyDirectory();
        } finally {
            System.setProperty("user.home", before);
        }
    }

    @Test
    void everyHostileFileGetsItsErrorAndTheOthersAreChecked() throws IOException {
        Path folder = Path.of("fixtures/hostile");
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("README.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 3 && cells[1].contains("`")) {
                reasons.put(cells[1].replace("`", "").strip(), cells[2].strip());
            }
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.map(f -> f.getFileName().toString()).sorted().forEach(files::add);
        }
        files.removeAll(List.of("README.md", "fuzz", "scripts.html"));
        assertThat(reasons.keySet()).containsExactlyElementsOf(files);
        reasons.forEach((file, reason) -> {
            Result result = TICKTIE.check(folder.resolve(file));
            assertThat(result.status()).as(file).isEqualTo(Status.UNREADABLE);
            assertThat(result.reason()).as(file).startsWith(reason);
        });
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
