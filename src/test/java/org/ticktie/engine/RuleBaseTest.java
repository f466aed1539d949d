package org.ticktie.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.definition.rule.Rule;

/** Comments do not survive compilation, so the catalogue is read from text: both must speak of the same rules. */
class RuleBaseTest {
    private static final RuleBase BASE = RuleBase.builtIn();

    @Test
    void theCatalogueHoldsWhatWasCompiled() {
        List<String> compiled = BASE.base().getKiePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .map(Rule::getName)
                .sorted()
                .toList();
        assertThat(BASE.catalogue().rules().stream()
                        .map(org.ticktie.rule.Rule::name)
                        .sorted())
                .containsExactlyElementsOf(compiled);
    }

    @Test
    void rulesHoldNoArithmeticAndNoMachinery() throws IOException {
        Pattern body = Pattern.compile("\\bwhen\\b(.*?)\\bthen\\b(.*?)\\bend\\b", Pattern.DOTALL);
        Pattern banned =
                Pattern.compile("salience|modify|\\beval\\b|\\bglobal\\b|\\bfunction\\b|[0-9]|[+*/]|accumulate");
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                Matcher m = body.matcher(Files.readString(file)
                        .replaceAll("(?s)/\\*\\*.*?\\*/", "")
                        .replaceAll("rule \".*?\"", ""));
                while (m.find()) {
                    String text = (m.group(1) + m.group(2)).replaceAll("\"[^\"]*\"", "");
                    assertThat(banned.matcher(text).find())
                            .as(file + ": " + text)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aMistakeInARuleIsToldWithFileAndLine(@TempDir Path rules) throws IOException {
        String head = "package org.ticktie.rules;\n\nimport org.ticktie.fact.Total;\n\n";
        Files.writeString(
                rules.resolve("bad.drl"), head + "rule \"BA01 Bad\"\nwhen\n    Total( grad == null )\nthen\nend\n");
        assertThatThrownBy(() -> RuleCompiler.compile(rules, Path.of("target/classes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rules do not compile:\nrules/bad.drl:7: ")
                .hasMessageContaining("grad");
    }
}
