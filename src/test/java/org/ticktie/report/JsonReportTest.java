package org.ticktie.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.ticktie.finding.Result;

class JsonReportTest {
    private static final String LINE =
            "{\"schema\":\"ticktie/1\",\"document\":\"release.txt\",\"status\":\"exceptions\",\"counts\":{\"relations\":1,\"agree\":0,"
                    + "\"rounding\":0,\"exceptions\":1,\"accepted\":0,\"numbers\":4,\"tied\":0,\"rounding_numbers\":0,\"discrepancies\":1,\"untested\":3},"
                    + "\"relations\":[{\"id\":\"r1\",\"rule\":\"FT01\",\"outcome\":\"exception\",\"formula\":\"5,507 + 1,406 = 6,931\","
                    + "\"numbers\":[\"n3\",\"n1\",\"n2\"]}],"
                    + "\"findings\":[{\"id\":\"f1\",\"rule\":\"FT01\",\"title\":\"A total equals the sum of the rows that it covers\","
                    + "\"severity\":\"error\",\"message\":\"Total revenues shows 6,931; the rows above it come to 6,913.\",\"relations\":[\"r1\"],"
                    + "\"fingerprint\":\"0a1b2c\",\"reported\":{\"value\":\"6931000\",\"uom\":\"USD\"},"
                    + "\"expected\":{\"low\":\"6912000\",\"high\":\"6914000\"},\"difference\":\"18000\","
                    + "\"diagnosis\":{\"mechanism\":\"transposition\",\"implied\":\"6,913\",\"confidence\":\"high\"},"
                    + "\"suspects\":[{\"number\":\"n3\",\"start\":120,\"end\":125,\"text\":\"6,931\",\"where\":\"Statements of Income > row 3 > 2025\"},"
                    + "{\"number\":\"n1\",\"start\":40,\"end\":45,\"text\":\"5,507\",\"where\":\"Statements of Income > row 1 > 2025\"}],"
                    + "\"evidence\":[{\"number\":\"n2\",\"start\":80,\"end\":85,\"text\":\"1,406\",\"role\":\"component\",\"cleared_by\":[]}]}],";

    @Test
    void printsEverythingOnOneLine() {
        String printed = new JsonReport(true).print(GivenResult.withFinding());
        assertThat(printed).startsWith(LINE).endsWith("}\n").hasLineCount(1);
        assertThat(printed)
                .contains(
                        "{\"id\":\"n4\",\"in\":\"table\",\"place\":{\"kind\":\"json\",\"pointer\":\"/statements/0/rows/3/values/0\"},"
                                + "\"text\":\"17\",\"value\":\"-17000\",\"uom\":\"USD\",\"where\":\"Statements of Income > row 4 > 2025\","
                                + "\"status\":\"untested\",\"reason\":\"no relation that the document shows covers it\",\"relations\":[]}");
    }

    @Test
    void followsThePublishedSchema() throws IOException {
        for (Result result : new Result[] {GivenResult.withFinding(), Result.unreadable("x", "is empty")}) {
            for (boolean oneLine : new boolean[] {true, false}) {
                String printed = new JsonReport(oneLine).print(result);
                assertThat(schema("ticktie-1").validate(printed, InputFormat.JSON))
                        .isEmpty();
            }
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() throws IOException {
        assertThat(schema("ticktie-1").validate("{\"schema\":\"ticktie/1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void isTheSameForEveryLocaleAndTimeZone() {
        String expected = new JsonReport(true).print(GivenResult.withFinding());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new JsonReport(true).print(GivenResult.withFinding())).isEqualTo(expected);
            assertThat(new TextReport(false).print(GivenResult.withFinding()))
                    .contains("1 relation tested, 0 agreed, 1 exception");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Extracted data may hold half a character, which has no bytes: it is written as its number and nothing is lost. */
    @Test
    void writesCharactersBeyondTheFirstPlaneAndHalvesOfThem() {
        byte[] whole = new JsonReport(true).part(Result.unreadable("up \uD83D\uDCC8.json", "a"));
        assertThat(new String(whole, StandardCharsets.UTF_8)).contains("\"document\":\"up \uD83D\uDCC8.json\"");
        byte[] half = new JsonReport(true).part(Result.unreadable("up \uD83D.json", "\uDCC8"));
        assertThat(new String(half, StandardCharsets.UTF_8))
                .contains("\"document\":\"up \\uD83D.json\"")
                .contains("\"reason\":\"\\uDCC8\"");
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream("/org/ticktie/schema/" + name + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
