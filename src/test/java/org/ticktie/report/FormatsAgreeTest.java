package org.ticktie.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ticktie.Ticktie;
import org.ticktie.finding.Counts;
import org.ticktie.finding.Result;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** All formats tell the same of one release, and of one release in two kinds of file. */
class FormatsAgreeTest {
    private static final Path RELEASE = Path.of("fixtures/golden/release.txt");
    private static final Ticktie TICKTIE = new Ticktie();

    private static final String TEXT = """
            Income Statement
            (in thousands)

                                     Q1 2025       Q1 2024
            Product sales              4,210         3,875
            Licence fees               1,106         1,020
            Service income               397           412
            Total revenues             5,731         5,307
            Cost of revenues           3,188         3,019
            Gross profit               2,525         2,288
            """;

    private static String html() {
        StringBuilder html = new StringBuilder("<html><body><p>Income Statement</p><p>(in thousands)</p><table>");
        TEXT.lines().skip(3).forEach(line -> {
            html.append("<tr>");
            String[] cells = (line.startsWith(" ") ? " " + line.strip() : line).split(" {2,}");
            boolean heading = cells.length == 2;
            html.append(heading ? "<td></td>" : "");
            for (String cell : cells) {
                html.append("<td>").append(cell.strip()).append("</td>");
            }
            html.append("</tr>\n");
        });
        return html.append("</table></body></html>").toString();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatShowsTheSameTally(Format format) throws IOException {
        Result result = TICKTIE.check(RELEASE);
        Counts c = result.counts();
        assertThat(c.exceptions()).isPositive();
        byte[] bytes = Written.bytes(format, result);
        switch (format) {
            case JSON, JSONL ->
                assertThat(new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s", ""))
                        .contains("\"relations\":" + c.relations() + ",\"agree\":" + c.agree() + ",\"rounding\":"
                                + c.rounding() + ",\"exceptions\":" + c.exceptions() + ",\"accepted\":0,\"numbers\":"
                                + c.numbers())
                        .contains("\"untested\":" + c.untested() + "}");
            case XLSX -> {
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    assertThat(book.getSheet("Findings").getRow(1).getCell(0).getStringCellValue())
                            .isEqualTo(Tally.of(c));
                }
            }
            default -> assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(Tally.of(c));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "JSON", "JSONL", "SARIF", "JUNIT", "MARKDOWN", "GITHUB"})
    void oneReleaseInHtmlAndTextHasTheSameFindings(Format format) {
        String text = withoutPlaces(format, new Source("release", MediaType.TEXT, TEXT));
        assertThat(text).contains("FT01", "5,731");
        assertThat(withoutPlaces(format, new Source("release", MediaType.HTML, html())))
                .isEqualTo(text);
    }

    /** What a report says without where it stands in the file. */
    private static String withoutPlaces(Format format, Source source) {
        return Written.text(format, TICKTIE.check(source))
                .replaceAll("\\(line \\d+(, column \\d+)?\\)", "")
                .replaceAll(",(line|endLine|col|endColumn)=\\d+", "")
                .replaceAll("\"(start|end|line|column|startLine|startColumn|endColumn|charOffset)\"\\s?:\\s?\\d+", "")
                .replaceAll("(?m)[ ,]+$", "");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsExplainedInTheReadme(Format format) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("| `" + format + "` | " + format.audience() + " |");
    }
}
