package org.ticktie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ticktie.cli.Called.ticktie;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --rules}, {@code --disable}, {@code --severity} and {@code --config}, on every command that knows them. */
class RuleOptionsTest {
    private static final String CLEAN = "fixtures/clean/harrow-vale-2025-q1.txt";
    private static final String OWN = """
            package house.rules;

            import org.ticktie.fact.Line;
            import org.ticktie.fact.LineItem;
            import static org.ticktie.check.Words.*;

            /** What it checks: assets of a house. */
            rule "HR01 Assets do not exceed what finances them"
                @severity( NOTE )
            when
                $assets : Line( item == LineItem.TOTAL_ASSETS, $statement : statement, $column : column )
                $both : Line( item == LineItem.TOTAL_LIABILITIES_AND_EQUITY, statement == $statement, column == $column )
            then
                insert( expect( $assets ).notToExceed( same( $both ) ) );
            end
            """;

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void ownRulesAreRunListedAndExplained() throws IOException {
        String own = file("house.drl", OWN);
        assertThat(ticktie("check", "--rules", folder.toString(), "--format", "jsonl", CLEAN)
                        .out())
                .contains("\"rule\":\"HR01\"");
        assertThat(ticktie("rules", "--rules", own).out())
                .startsWith(own + "\n  HR01   note     Assets do not exceed what finances them\n\nrules/");
        assertThat(ticktie("explain", "--rules", own, "hr01").out())
                .isEqualTo("HR01 Assets do not exceed what finances them\nnote, " + own
                        + "\n\nWhat it checks: assets of a house.\n");
    }

    @Test
    void aMistakeInThemIsWrongUsage() throws IOException {
        String own = file("house.drl", OWN.replace("TOTAL_ASSETS", "TOTAL_ASETS"));
        for (List<String> command :
                List.of(List.of("check", "--rules", own, CLEAN), List.of("rules", "--rules", own))) {
            Called called = ticktie(command.toArray(String[]::new));
            assertThat(called.code()).isEqualTo(ExitCode.USAGE);
            assertThat(called.out()).isEmpty();
            assertThat(called.err())
                    .isEqualTo("ticktie: " + own + ":11: rule \"HR01 Assets do not exceed what finances them\": "
                            + "LineItem has no constant TOTAL_ASETS\n  Maybe TOTAL_ASSETS\n");
        }
    }

    @Test
    void aDisabledRuleIsNeitherRunNorListed() {
        assertThat(ticktie("check", "--format", "jsonl", CLEAN).out()).contains("\"rule\":\"BS01\"");
        assertThat(ticktie("check", "--disable", "bs01,TO", "--format", "jsonl", CLEAN)
                        .out())
                .doesNotContain("\"rule\":\"BS01\"", "\"rule\":\"TO01\"")
                .contains("\"rule\":\"BS02\"");
        assertThat(ticktie("rules", "--disable", "BS01").out())
                .doesNotContain("BS01")
                .contains("BS02");
    }

    @Test
    void aSeverityDecidesTheExitCode() throws IOException {
        String wrong = file("wrong.txt", Files.readString(Path.of(CLEAN)).replace("5,713", "5,731"));
        assertThat(ticktie("check", wrong).code()).isEqualTo(ExitCode.FINDINGS);
        String[] milder = {
            "check", "--severity", "FT=note,IS=note,EPS=note", "--severity", "NA=note,RT=note,TO=note", wrong
        };
        assertThat(ticktie(milder).code()).isEqualTo(ExitCode.AGREES);
    }

    @Test
    void theSameInAFileWhichTheCommandLineGoesBefore() throws IOException {
        String config = file("ticktie.yaml", "disable: [bs01]\nseverity:\n  TO01: note\n  TO02: note\n");
        assertThat(ticktie("rules", "--config", config, "--severity", "TO02=error")
                        .out())
                .doesNotContain("BS01")
                .contains("TO01   note ", "TO02   error ", "TO03   note ");
        assertThat(ticktie("explain", "--config", config, "TO01").out()).contains("\nnote, rules/tie-out.drl\n");
        assertThat(ticktie("rules", "--config", file("empty.yaml", "")).code()).isZero();
    }

    @Test
    void mistakesInTheFileAreToldWithLineAndGuess() throws IOException {
        String config = file("ticktie.yaml", "disabel: [BS01]\nrules: mine\ndisable: BS01\nseverity:\n  TO01: warn\n");
        Called called = ticktie("rules", "--config", config);
        assertThat(called.code()).isEqualTo(ExitCode.USAGE);
        assertThat(called.err())
                .isEqualTo("ticktie: " + config + ":1: there is no setting disabel\n  Maybe disable\n"
                        + config + ":2: rules are code and come from the command line alone\n  Maybe --rules DIR\n"
                        + config + ":3: disable should be a list of codes\n  Maybe disable: [NA09, RT]\n"
                        + config + ":5: there is no severity warn\n  Maybe error, warning or note\n");
        assertThat(ticktie("rules", "--config", file("bad.yaml", "disable: [BS01\n"))
                        .err())
                .startsWith("ticktie: " + folder.resolve("bad.yaml") + ":2: expected ',' or ']'");
        assertThat(ticktie("rules", "--config", folder.resolve("none.yaml").toString())
                        .err())
                .isEqualTo("ticktie: " + folder.resolve("none.yaml") + ": no such file\n");
    }

    @Test
    void aTagInTheFileConstructsNothing() throws IOException {
        String config = file("ticktie.yaml", "disable: !!java.io.File [/etc/passwd]\n");
        assertThat(ticktie("rules", "--config", config).err())
                .isEqualTo("ticktie: there is no rule and no family /ETC/PASSWD\n");
    }

    @Test
    void aRuleThatIsNotThereIsGuessed() {
        assertThat(ticktie("check", "--disable", "BS0l", CLEAN).err())
                .isEqualTo("ticktie: there is no rule and no family BS0L\n  Maybe BS01\n");
        assertThat(ticktie("explain", "BS91").err())
                .isEqualTo("ticktie: there is no rule BS91; \"ticktie rules\" lists them all\n  Maybe BS01\n");
    }

    private static final Pattern COMPILER =
            Pattern.compile("drools-(?:mvel|drl|ecj|wiring-dynamic)|mvel2|/ecj|antlr|drools-model-codegen");

    private static String classPathWithoutCompiler() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(p -> !COMPILER.matcher(p).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reading and compiling what is not asked for would cost every start; the compiler is not even on its class path. */
    @Test
    void nothingOfThisIsLoadedUnlessAskedFor() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        classPathWithoutCompiler(),
                        "org.ticktie.cli.Main",
                        "check",
                        CLEAN)
                .redirectErrorStream(true)
                .start();
        String loaded;
        try (InputStream in = process.getInputStream()) {
            loaded = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).isZero();
        assertThat(loaded)
                .contains(" org.ticktie.engine.RuleBase ")
                .doesNotContain(" org.ticktie.engine.UserRules ", " org.ticktie.cli.ConfigFile ", " org.snakeyaml.");
    }
}
