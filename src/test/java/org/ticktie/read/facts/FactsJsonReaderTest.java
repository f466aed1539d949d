package org.ticktie.read.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Table;
import org.ticktie.read.UnreadableException;
import org.ticktie.source.JsonPointer;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

class FactsJsonReaderTest {
    private static final String STATEMENT = """
            {"statements": [{"kind": "balance-sheet", "scale": "thousands", "currency": "USD",
              "columns": ["March 31, 2025", "December 31, 2024"],
              "rows": [{"caption": "Cash", "indent": 1, "values": [2025, -1234.5]},
                       {"caption": "Other", "values": [null, "(7)"]}]}]}
            """;

    @Test
    void laysAStatementOutAsATable() throws UnreadableException {
        Document document = read(STATEMENT);
        assertThat(document.blocks()).hasSize(2);
        assertThat(((Heading) document.blocks().get(0)).text()).hasToString("Consolidated Balance Sheets");
        Table table = (Table) document.blocks().get(1);
        assertThat(table.rows().stream().map(r -> r.cells().stream()
                        .map(c -> c.left() + ":" + c.text())
                        .toList()
                        .toString()))
                .containsExactly(
                        "[0:(USD in thousands)]",
                        "[1:March 31, 2025, 2:December 31, 2024]",
                        "[0:Cash, 1:2,025, 2:(1,234.5)]",
                        "[0:Other, 2:(7)]");
        Cell cell = table.rows().get(2).cells().get(2);
        assertThat(cell.text().place(1, 5)).isEqualTo(new JsonPointer("/statements/0/rows/0/values/1"));
        assertThat(table.rows().get(2).cells().get(0).style().indent()).isEqualTo(1);
    }

    @Test
    void theExampleFollowsThePublishedSchema() throws IOException {
        try (InputStream in = FactsJsonReader.class.getResourceAsStream("/org/ticktie/schema/facts-1.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(STATEMENT, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate("{\"statement\": []}", InputFormat.JSON)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | the file: expected \"statements\" or \"facts\"",
                "[] | the file: expected an object with \"statements\" or \"facts\"",
                "{\"statements\": 5} | /statements: expected an array of statements",
                "{\"statements\": [5]} | /statements/0: expected a statement",
                "{\"statements\": [{\"columns\": [\"a\"], \"bogus\": [1]}]} | /statements/0/bogus: is not known here; expected kind, title, scale, currency, columns or rows",
                "{\"statements\": [{\"rows\": []}]} | /statements/0: expected at least one heading in \"columns\"",
                "{\"statements\": [{\"columns\": [\"a\"], \"rows\": [{\"caption\": \"x\", \"values\": [1, 2]}]}]} | /statements/0/rows/0/values: expected at most 1 values, one for each column",
                "{\"statements\": [{\"columns\": [\"a\"], \"rows\": [{\"values\": [1]}]}]} | /statements/0/rows/0: expected a \"caption\"",
                "{\"statements\": [{\"columns\": [\"a\"], \"rows\": [{\"caption\": \"x\", \"values\": [1e400]}]}]} | /statements/0/rows/0/values/0: expected a number of at most 18 digits",
                "{\"statements\": [{\"columns\": [\"a\"], \"rows\": [{\"caption\": \"x\", \"values\": [1e10000005713]}]}]} | /statements/0/rows/0/values/0: expected a number of at most 18 digits",
                "{\"statements\": [{\"columns\": [\"a\"], \"rows\": [{\"caption\": \"x\", \"values\": [1e-99999999999]}]}]} | /statements/0/rows/0/values/0: expected a number of at most 18 digits",
                "{\"statements\": [{\"columns\": [\"a\"], \"rows\": [{\"caption\": \"x\", \"values\": [true]}]}]} | /statements/0/rows/0/values/0: expected a number, a figure as printed, or null",
                "{\"statements\": [{\"columns\": [\"a\"], \"scale\": \"dozens\"}]} | /statements/0/scale: expected units, thousands, millions or billions (or 1, 1000, 1000000, 1000000000)",
                "{\"statements\": []} x | the file: Unrecognized token 'x' (line 1, column 20)"
            })
    void tellsWhereTheSchemaIsNotFollowedAndWhatWasExpected(String json, String violation) {
        assertThatThrownBy(() -> read(json)).hasMessage("does not follow the facts schema: " + violation);
    }

    @Test
    void refusesWhatJsonDoesNotAllow() {
        assertThatThrownBy(() -> read(STATEMENT.replace("null", "NaN")))
                .hasMessage(
                        "does not follow the facts schema: /statements/0/rows/1/values/0: Non-standard token 'NaN' (line 4, column 47)");
        assertThatThrownBy(() -> read(STATEMENT.replace("\"kind\"", "\"scale\"")))
                .hasMessageContaining("/statements/0/scale: Duplicate field 'scale'");
        assertThatThrownBy(() -> read("{\"statements\":" + "[".repeat(100_000)))
                .hasMessageEndingWith("is nested deeper than 32 levels");
        assertThatThrownBy(() -> read(STATEMENT.replace("null", "9".repeat(1_000_000))))
                .hasMessage(
                        "does not follow the facts schema: /statements/0/rows/1/values/0: is a number of 1000000 characters, more than the 100 that are read");
        assertThatThrownBy(() -> read(STATEMENT.substring(0, 150))).hasMessageContaining("Unexpected end-of-input");
    }

    private static Document read(String json) throws UnreadableException {
        return new FactsJsonReader().read(new Source("facts.json", MediaType.FACTS_JSON, json));
    }
}
