package org.ticktie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ticktie.cli.Called.ticktie;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release held against a filing, against what was published before, and against its own earlier draft. */
class OtherDocumentsTest {
    private static final Path CLEAN = Path.of("fixtures/clean/harrow-vale-2025-q1.txt");

    @TempDir
    Path folder;

    private String clean;
    private String release;

    @BeforeEach
    void aRelease() throws IOException {
        clean = Files.readString(CLEAN);
        release = write("release.txt", clean);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Two rows of the balance sheet that add up to what they did, so that nothing inside the document is wrong. */
    private String moved(String text) {
        assertThat(text).contains("2,610", "2,996");
        return text.replace("2,610", "2,601").replace("2,996", "3,005");
    }

    @Test
    void aReleaseThatSaysWhatTheFilingSaysIsSilent() {
        Called same = ticktie("check", "--against", CLEAN.toString(), release);
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains(" 0 exceptions").doesNotContain("OD0");
        Called json = ticktie("check", "--format", "jsonl", "--against", CLEAN.toString(), release);
        assertThat(json.out()).contains("\"rule\":\"OD01\",\"outcome\":\"agrees\",\"formula\":\"5,713 = 5,713\"");
    }

    @Test
    void aFilingInOtherUnitsIsComparedAsRoundlyAsItIsPrinted() throws IOException {
        String cents = clean.replace("(in thousands)", "(in dollars)")
                .replaceAll(
                        "(?m)^((?:  |Tot|Prop|Intang|Long).*?[^0-9.])(\\d{1,3}(?:,\\d{3})?)( +\\$? +)(\\d{1,3}(?:,\\d{3})?)$",
                        "$1$2,000$3$4,000");
        assertThat(cents).contains("23,815,000");
        Called other = ticktie("check", "--format", "jsonl", "--against", write("filing.txt", cents), release);
        assertThat(other.out())
                .contains("\"formula\":\"23,815,000 = 23,815\"")
                .doesNotContain("\"rule\":\"OD01\",\"outcome\":\"exception\"");
    }

    @Test
    void aDifferenceNamesBothPlaces() throws IOException {
        String filing = write("filing.txt", moved(clean));
        Called told = ticktie("check", "--against", filing, release);
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out())
                .contains(
                        "error OD01  A figure agrees with the document that it is held against",
                        "Inventories > December 31, 2024 (line 82, column 64)",
                        "against     3,005  " + filing + ": ",
                        "2 exceptions");
        Called json = ticktie("check", "--format", "json", "--against", filing, release);
        assertThat(json.out()).contains("\"document\" : \"" + filing + "\"");
        assertThat(schema().validate(json.out(), InputFormat.JSON)).isEmpty();
        Called sarif = ticktie("check", "--format", "sarif", "--against", filing, release);
        assertThat(sarif.out()).contains("file://" + filing);
    }

    @Test
    void aComparativeThatIsNotWhatWasPublishedIsAWarning() throws IOException {
        String prior = write("prior.txt", moved(clean));
        Called told = ticktie("check", "--fail-on", "warning", "--prior", prior, release);
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains("warning OD02", "2 exceptions");
    }

    @Test
    void aComparativeThatSaysItWasRestatedIsANote() throws IOException {
        String line = "                                             March 31,   December 31,\n";
        assertThat(clean).contains(line);
        String marked = write(
                "restated.txt",
                moved(clean)
                        .replace(
                                line,
                                "                                             Unaudited    As restated\n" + line));
        Called told = ticktie("check", "--fail-on", "warning", "--prior", release, marked);
        assertThat(told.out()).contains("note OD03").doesNotContain("OD02");
        assertThat(told.code()).isZero();
    }

    @Test
    void columnsThatAreNotTheSameAccuseNobody() throws IOException {
        String years = "2025           2024";
        assertThat(clean).contains(years);
        String other = write("other.txt", clean.replace(years, "2024           2025"));
        Called told = ticktie("check", "--against", other, release);
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("lines show other figures there: it may be for something else");
    }

    @Test
    void aDocumentAboutOtherPeriodsIsSaidToBe() throws IOException {
        String other = write("other.txt", clean.replace("2025", "2019").replace("2024", "2018"));
        assertThat(ticktie("check", "--against", other, release).out())
                .contains("it shows no line of a statement for a period that this document shows");
    }

    @Test
    void aReferenceThatCannotBeReadEndsTheRun() {
        Called told = ticktie("check", "--against", folder.resolve("none.htm").toString(), release);
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).isEqualTo("ticktie: " + folder.resolve("none.htm") + ": no such file\n");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void whatIsNewAndResolvedSinceTheLastDraft() throws IOException {
        String draft = write("draft.txt", clean.replace("     1,445          1,364", "     1,454          1,364"));
        String next = write("next.txt", clean.replace("     1,489          1,576", "     1,498          1,576"));
        Called told = ticktie("check", "--previous-draft", draft, next);
        assertThat(told.out())
                .contains("Since " + draft
                        + ": 1 finding new, 1 resolved, 0 changed; 2 numbers moved, 1 without what they agreed with\n")
                .contains(
                        "  new         f1 BS06 ",
                        "  resolved    IS11 ",
                        "  moved alone 1,489 → 1,498  ",
                        "  but not     3,853  ");
        Called json = ticktie("check", "--format", "json", "--previous-draft", draft, next);
        assertThat(json.out()).contains("\"previous\" : \"" + draft + "\"", "\"from\" : \"1,489\"");
        assertThat(schema().validate(json.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aNumberThatMovesWithoutItsSentenceIsTold() throws IOException {
        String moved = clean.replace("12,675         11,893", "12,775         11,893")
                .replace("3,118          2,996", "3,218          2,996")
                .replace("23,815       $ 22,901", "23,915       $ 22,901");
        Called told = ticktie("check", "--previous-draft", release, write("next.txt", moved));
        assertThat(told.out()).contains("moved alone", "23,815 → 23,915");
    }

    @Test
    void anEarlierDraftIsOfOneDocument() {
        Called told = ticktie("check", "--previous-draft", release, release, CLEAN.toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("--previous-draft is the earlier draft of one document, not of 2");
    }

    private static com.networknt.schema.Schema schema() throws IOException {
        try (InputStream in =
                OtherDocumentsTest.class.getResourceAsStream("/org/ticktie/schema/ticktie-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
