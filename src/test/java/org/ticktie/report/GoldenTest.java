package org.ticktie.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.finding.Result;
import org.ticktie.rule.Rule;
import org.ticktie.rule.Severity;

/** Reports byte for byte; {@code mvn test -Dtest=GoldenTest -Dgolden=write} writes them anew, to be read before they are committed. */
class GoldenTest {
    private static final Path FOLDER = Path.of("fixtures/golden");

    @ParameterizedTest
    @CsvSource({
        "TEXT, report.txt",
        "JSON, report.json",
        "JSONL, report.jsonl",
        "SARIF, report.sarif",
        "JUNIT, report.junit.xml",
        "MARKDOWN, report.md",
        "GITHUB, report.github.txt"
    })
    void theReportIsAsReviewed(Format format, String file) throws IOException {
        // put together by hand: what is found in a release changes with the rules, which is no change of the format
        Result result = GivenResult.withFinding();
        // a rule of its own: a word changed in the page of a real one is no change of the format
        Rule rule = new Rule("FT01", "A total foots", Severity.ERROR, "What it checks: sums.", "footing.drl");
        Report report = format.report(new Format.Setting(List.of(rule), Severity.ERROR, true, false));
        String printed = new String(Written.bytes(report, result), StandardCharsets.UTF_8);
        Path golden = FOLDER.resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
    }
}
