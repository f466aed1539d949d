package org.ticktie.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.Ticktie;
import org.ticktie.finding.Acceptance;
import org.ticktie.finding.Result;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

class SarifReportTest {
    private static final String WRONG = """
            Statements of Income
            (in thousands)
                                     Three months ended March 31,
                                           2025          2024
            Product sales                 4,210         3,875
            Licence fees                  1,106         1,020
            Service income                  397           412
            Total revenues                5,731         5,307
            """;

    @Test
    void isValidAgainstTheSchemaOfTheStandard() throws IOException {
        Result accepted = GivenResult.withFinding()
                .accepting(
                        f -> f.accepted(new Acceptance("known", "A. Reviewer", LocalDate.of(2026, 12, 31))), List.of());
        Result[][] cases = {
            {},
            {GivenResult.withFinding()},
            {GivenResult.withFinding(), Result.unreadable("a b.pdf", "is a PDF\nMaybe convert it."), accepted},
            {GivenResult.hostile("[x](y) {0} \u0000 \uD800 </script>")}
        };
        for (Result[] results : cases) {
            assertThat(schema().validate(Written.text(Format.SARIF, results), InputFormat.JSON))
                    .isEmpty();
        }
        Report all = new SarifReport(Ticktie.builtInRules().rules(), true);
        String passes = new String(Written.bytes(all, checked(WRONG)), StandardCharsets.UTF_8);
        assertThat(schema().validate(passes, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate("{\"version\":\"2.1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aRegionPointsAtTheFigure() {
        String sarif = Written.text(Format.SARIF, GivenResult.withFinding());
        assertThat(sarif)
                .contains(
                        "\"region\":{\"startLine\":5,\"startColumn\":21,\"endColumn\":26,\"charOffset\":120,\"charLength\":5}")
                .contains("\"partialFingerprints\":{\"ticktieFinding/v1\":\"0a1b2c\"},\"suppressions\":[]")
                .contains("{\"id\":1,\"message\":{\"text\":\"may be wrong instead: 5,507\"}")
                .contains("{\"id\":2,\"message\":{\"text\":\"component: 1,406\"}")
                .contains("\"fullyQualifiedName\":\"Statements of Income > row 3 > 2025\"")
                .contains("\"executionSuccessful\":true,\"exitCode\":1");
    }

    @Test
    void aByteOrderMarkIsNotCounted() {
        String region = "\"region\":{\"startLine\":8";
        String plain = Written.text(Format.SARIF, checked(WRONG));
        String marked = Written.text(Format.SARIF, checked("\uFEFF" + WRONG));
        assertThat(plain).contains(region).isEqualTo(marked);
    }

    @Test
    void relationsThatHoldAreToldOnRequest() {
        Report all = new SarifReport(Ticktie.builtInRules().rules(), true);
        String passes = new String(Written.bytes(all, checked(WRONG)), StandardCharsets.UTF_8);
        assertThat(passes)
                .contains(
                        "\"kind\":\"pass\",\"level\":\"none\",\"message\":{\"text\":\"3,875 + 1,020 + 412 = 5,307\"}");
        assertThat(Written.text(Format.SARIF, checked(WRONG))).doesNotContain("\"kind\":\"pass\"");
    }

    @Test
    void aRuleComesWithItsPage() {
        assertThat(Written.text(Format.SARIF))
                .contains(
                        "{\"id\":\"FT01\",\"shortDescription\":{\"text\":\"A total equals the sum of the rows that it covers\"}")
                .contains(
                        "\"markdown\":\"# FT01 A total equals the sum of the rows that it covers\\n\\nWhat it checks: ");
    }

    @Test
    void whatWasNotReadIsANotification() {
        assertThat(Written.text(Format.SARIF, Result.unreadable("a b.pdf", "is a PDF")))
                .contains("\"executionSuccessful\":false")
                .contains("{\"level\":\"error\",\"message\":{\"text\":\"a b.pdf was not read: is a PDF\"},"
                        + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"a%20b.pdf\"}}}]}");
    }

    @Test
    void anAcceptedFindingIsSuppressed() {
        Result accepted =
                GivenResult.withFinding().accepting(f -> f.accepted(new Acceptance("known", "", null)), List.of());
        assertThat(Written.text(Format.SARIF, accepted))
                .contains(
                        "\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"known\"}]");
    }

    private static Result checked(String text) {
        return new Ticktie().check(new Source("wrong.txt", MediaType.TEXT, text));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
