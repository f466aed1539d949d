package org.ticktie.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.source.MediaType;

class SourceReaderTest {
    private final SourceReader reader = new SourceReader();

    @Test
    void keepsAByteOrderMarkAndEveryCarriageReturn() throws UnreadableException {
        byte[] bytes = "\uFEFFNet\r\nincome – 5".getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read("a", bytes).text()).isEqualTo("\uFEFFNet\r\nincome – 5");
    }

    @Test
    void readsOtherEncodings() throws UnreadableException {
        assertThat(reader.read("a", "caf\u00E9 \u2013 \u20AC5".getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("caf\u00E9 \u2013 \u20AC5");
        assertThat(reader.read("a", "\uFEFFsales".getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("\uFEFFsales");
        assertThat(reader.read("a", "\uFEFFsales".getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo("\uFEFFsales");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body>x</body></html> | HTML",
                "<!DOCTYPE html><p>x | HTML",
                "text before <td>5</td> | HTML",
                "<TABLE><S><C> Sales  5 </TABLE> | TEXT",
                "Sales 5 | TEXT",
                "# Sales | TEXT",
                "[Logo] Sales | TEXT",
                "{\"statements\": []} | FACTS_JSON",
                "[{\"a\": 1}] | FACTS_JSON"
            })
    void recognisesByContent(String text, MediaType type) throws UnreadableException {
        assertThat(reader.read("whatever.pdf", text.getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo(type);
    }

    @Test
    void typescriptBetweenTheTagsOfAPageIsText() throws UnreadableException {
        String page =
                "<html><body><div>\nSales\n" + "Rope          1,200     $ 1,100\n".repeat(5) + "</div></body></html>";
        assertThat(reader.read("a.html", page.getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo(MediaType.TEXT);
        String set = page.replace("Sales", "<p>Sales");
        assertThat(reader.read("a.html", set.getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo(MediaType.HTML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is empty",
                "' \n\t' | holds nothing but white space",
                "{\\rtf1 | is a rich text document, which is not read",
                "PK\u0003\u0004xx | is a damaged archive"
            })
    void refusesWithAReason(String text, String reason) {
        assertThatThrownBy(() -> reader.read("a", text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void refusesBinaryJunkMissingFilesAndDirectories(@TempDir Path folder) throws IOException {
        byte[] junk = new byte[4000];
        new Random(1).nextBytes(junk);
        assertThatThrownBy(() -> reader.read("a", junk))
                .hasMessage("is binary data, not text\nMaybe it is compressed or encrypted.");
        assertThatThrownBy(() -> reader.read(folder.resolve("none.txt"))).hasMessage("no such file");
        assertThatThrownBy(() -> reader.read(folder)).hasMessage("is a directory");
        Path file = Files.writeString(folder.resolve("a.txt"), "Sales 5");
        assertThat(reader.read(file).name()).isEqualTo(file.toString());
    }
}
