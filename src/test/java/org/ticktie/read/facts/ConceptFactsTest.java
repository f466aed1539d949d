package org.ticktie.read.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.Ticktie;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.source.JsonPointer;

/** Figures that carry their meaning with them, in each of the forms in which they are given. */
class ConceptFactsTest {
    private static final Ticktie TICKTIE = new Ticktie();

    private static Result check(String text) {
        return TICKTIE.check("facts", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> formulas(Result result) {
        return result.relations().stream()
                .map(r -> r.rule().code() + " " + r.outcome() + " "
                        + r.comparison().formula())
                .toList();
    }

    @Test
    void everyFormSaysTheSame() throws IOException {
        String list = Files.readString(Path.of("fixtures/facts/flat-list.json"));
        String csv = Files.readString(Path.of("fixtures/facts/flat-list.csv"));
        String oim = """
                {"documentInfo": {"documentType": "https://xbrl.org/2021/xbrl-json"}, "facts": {
                  "a": {"value": "23815000", "decimals": -3, "dimensions": {"concept": "us-gaap:Assets", "entity": "cik:1", "period": "2025-04-01T00:00:00", "unit": "iso4217:USD"}},
                  "b": {"value": "10093000", "decimals": -3, "dimensions": {"concept": "us-gaap:Liabilities", "entity": "cik:1", "period": "2025-04-01T00:00:00", "unit": "iso4217:USD"}},
                  "c": {"value": "13722000", "decimals": -3, "dimensions": {"concept": "us-gaap:StockholdersEquity", "entity": "cik:1", "period": "2025-04-01T00:00:00", "unit": "iso4217:USD"}},
                  "d": {"value": "23815000", "decimals": -3, "dimensions": {"concept": "us-gaap:LiabilitiesAndStockholdersEquity", "entity": "cik:1", "period": "2025-04-01T00:00:00", "unit": "iso4217:USD"}},
                  "e": {"value": "words", "dimensions": {"concept": "us-gaap:PolicyTextBlock", "period": "2025-04-01T00:00:00"}}}}
                """;
        String company = """
                {"cik": 1, "entityName": "Harrow Vale Instruments", "facts": {"us-gaap": {
                  "Assets": {"label": "Assets", "units": {"USD": [{"end": "2025-03-31", "val": 23815000, "accn": "1-1", "fy": 2025, "fp": "Q1"}]}},
                  "Liabilities": {"units": {"USD": [{"end": "2025-03-31", "val": 10093000, "accn": "1-1"}]}},
                  "StockholdersEquity": {"units": {"USD": [{"end": "2025-03-31", "val": 13722000, "accn": "1-1"}]}},
                  "LiabilitiesAndStockholdersEquity": {"units": {"USD": [{"end": "2025-03-31", "val": 23815000, "accn": "1-1"}]}}}}}
                """;
        assertThat(formulas(check(list)))
                .containsExactly(
                        "XB01 AGREES 23,815,000 = 23,815,000", "XB01 AGREES 10,093,000 + 13,722,000 = 23,815,000")
                .isEqualTo(formulas(check(csv)))
                .isEqualTo(formulas(check(oim)))
                .isEqualTo(formulas(check(company)));
    }

    @Test
    void aBreakPointsAtItsValue() {
        Result result = check("""
                {"facts": [
                  {"concept": "us-gaap:Assets", "instant": "2025-03-31", "unit": "USD", "decimals": -3, "value": "23815000"},
                  {"concept": "us-gaap:LiabilitiesAndStockholdersEquity", "instant": "2025-03-31", "unit": "USD", "decimals": -3, "value": "28315000"}]}
                """);
        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0).rule()).isEqualTo("XB01");
        assertThat(result.findings().get(0).suspects())
                .extracting(a -> ((JsonPointer) a.place()).pointer())
                .contains("/facts/1/value");
    }

    @Test
    void aKnownGapIsNamed() {
        Result result = check("""
                concept,end,unit,decimals,value
                us-gaap:LiabilitiesAndStockholdersEquity,2025-03-31,USD,0,1000
                us-gaap:Liabilities,2025-03-31,USD,0,600
                us-gaap:StockholdersEquity,2025-03-31,USD,0,380
                us-gaap:MinorityInterest,2025-03-31,USD,0,20
                """);
        assertThat(result.relations())
                .extracting(r -> r.comparison().variant())
                .containsExactly("with non-controlling interests");
        assertThat(result.status()).isEqualTo(Status.AGREES);
    }

    @Test
    void dimensionsAreNeverMixed() {
        Result result = check("""
                concept,end,unit,decimals,value,SegmentAxis
                us-gaap:Assets,2025-03-31,USD,0,1000,
                us-gaap:LiabilitiesAndStockholdersEquity,2025-03-31,USD,0,900,PumpsMember
                """);
        assertThat(result.relations()).isEmpty();
    }

    /** What holds in no period is not what the filing means; what holds in one is an error in the other. */
    @ParameterizedTest
    @CsvSource({"1000, 1100, 1", "990, 1100, 0", "1000, 1200, 0", "990, 1200, 1"})
    void theFilingItselfBearsAnIdentityOut(String first, String second, int findings) {
        Result result = check("""
                concept,end,unit,decimals,value
                us-gaap:Liabilities,2025-03-31,USD,0,%s
                us-gaap:LiabilitiesCurrent,2025-03-31,USD,0,400
                us-gaap:LiabilitiesNoncurrent,2025-03-31,USD,0,600
                us-gaap:Liabilities,2024-12-31,USD,0,%s
                us-gaap:LiabilitiesCurrent,2024-12-31,USD,0,500
                us-gaap:LiabilitiesNoncurrent,2024-12-31,USD,0,700
                """.formatted(first, second));
        assertThat(result.findings()).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'concept': 'a:B', 'instant': '2025-03-31', 'value': 'NaN'}|/facts/0/value: expected a number of at most 18 digits, not \"NaN\"",
                "{'concept': 'a:B', 'instant': '2025-03-31', 'value': 1e400}|/facts/0/value: expected a number of at most 18 digits, not \"1e400\"",
                "{'concept': 'a:B', 'instant': '2025-31-03', 'value': 1}|/facts/0/end: expected a day such as 2025-03-31, not \"2025-31-03\"",
                "{'concept': 'a:B', 'value': 1}|/facts/0: expected an \"instant\", or \"start\" and \"end\"",
                "{'instant': '2025-03-31', 'value': 1}|/facts/0: expected a \"concept\"",
                "{'concept': 'a:B', 'instant': '2025-03-31', 'value': 1, 'decimals': 'x'}|/facts/0/decimals: expected INF or a whole number from -18 on, not \"x\""
            })
    void violationsAreToldWithPointerAndExpectation(String fact, String violation) throws IOException {
        String json = "{\"facts\": [" + fact.replace('\'', '"') + "]}";
        Result result = check(json);
        assertThat(result.status()).isEqualTo(Status.UNREADABLE);
        assertThat(result.reason()).isEqualTo("does not follow the facts schema: " + violation);
        if (!fact.contains("31-03") && !fact.contains("1e400")) {
            assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void readerAndSchemaAgreeOnTheExample() throws IOException {
        String list = Files.readString(Path.of("fixtures/facts/flat-list.json"));
        assertThat(schema().validate(list, InputFormat.JSON)).isEmpty();
        assertThat(check(list).status()).isEqualTo(Status.AGREES);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = FactsJsonReader.class.getResourceAsStream("/org/ticktie/schema/facts-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
