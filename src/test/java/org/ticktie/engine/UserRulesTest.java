package org.ticktie.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Line;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.StatementKind;
import org.ticktie.finding.Relation;
import org.ticktie.rule.RuleException;
import org.ticktie.rule.RuleMistake;
import org.ticktie.rule.RuleSettings;
import org.ticktie.rule.Severity;
import org.ticktie.ruletest.Amounts;

/** A user's own rules beside the built-in ones, and what is said of mistakes in them. */
class UserRulesTest {
    private static final String GOOD = """
            package house.rules;

            import org.ticktie.fact.Line;
            import org.ticktie.fact.LineItem;
            import static org.ticktie.check.Words.*;

            /** What it checks: a part is not above the whole. */
            rule "HR01 Inventories do not exceed current assets"
                @severity( WARNING )
            when
                $part : Line( item == LineItem.INVENTORIES, $statement : statement, $column : column )
                $whole : Line( item == LineItem.TOTAL_CURRENT_ASSETS, statement == $statement, column == $column )
            then
                insert( expect( $part ).notToExceed( same( $whole ) ) );
            end
            """;

    @TempDir
    Path folder;

    private RuleSettings own(String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(folder.resolve("house" + i + ".drl"), texts[i]);
        }
        return new RuleSettings(folder, Set.of(), Map.of());
    }

    private static Facts inventories(String part, String whole) {
        Amounts amounts = new Amounts();
        return new Facts(
                List.of(),
                List.of(),
                List.of(line(LineItem.INVENTORIES, amounts, part), line(LineItem.TOTAL_CURRENT_ASSETS, amounts, whole)),
                List.of());
    }

    private static Line line(LineItem item, Amounts amounts, String printed) {
        return new Line(item, 1, StatementKind.BALANCE_SHEET, 0, null, amounts.money(printed));
    }

    @Test
    void runBesideTheBuiltInOnes() throws IOException {
        RuleBase base = RuleBase.of(own(GOOD));
        List<Relation> relations = new Engine(base).relations(inventories("5,100", "1,500"));
        assertThat(relations).hasSize(1);
        assertThat(relations.get(0).rule().code()).isEqualTo("HR01");
        assertThat(relations.get(0).rule().severity()).isEqualTo(Severity.WARNING);
        assertThat(relations.get(0).outcome()).isEqualTo(Outcome.EXCEPTION);
        assertThat(base.catalogue().rule("HR01").page()).isEqualTo("What it checks: a part is not above the whole.");
        assertThat(base.catalogue().rules())
                .hasSize(RuleBase.builtIn().catalogue().rules().size() + 1);
    }

    @Test
    void areSilencedAndGradedAsTheOthers() throws IOException {
        RuleSettings settings = own(GOOD);
        RuleBase graded = RuleBase.of(new RuleSettings(folder, Set.of("BS"), Map.of("HR01", Severity.NOTE)));
        assertThat(graded.catalogue().rule("HR01").severity()).isEqualTo(Severity.NOTE);
        assertThat(graded.catalogue().rule("BS01")).isNull();
        RuleBase silent = RuleBase.of(new RuleSettings(settings.own(), Set.of("HR01"), Map.of()));
        assertThat(new Engine(silent).relations(inventories("5,100", "1,500"))).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("a field", "column ==", "colum ==", 12, "Line has no field colum", "column"),
                Arguments.of(
                        "a constant",
                        "m.INVENTORIES",
                        "m.INVENTORY",
                        11,
                        "LineItem has no constant INVENTORY",
                        "INVENTORIES"),
                Arguments.of("a fact", "$part : Line(", "$part : Lin(", 11, "there is no fact Lin", "Line"),
                Arguments.of(
                        "a reserved field",
                        "column == $column",
                        "amount.figure.unit == 3",
                        12,
                        "Figure has no field unit",
                        "one of displayedDigits, interval, negate, nil, significantDigits, signum, ulp, uom, value, zero"),
                Arguments.of(
                        "a variable",
                        "== $statement",
                        "== $statment",
                        12,
                        "the variable $statment is not bound before",
                        "$statement"),
                Arguments.of(
                        "an import",
                        "import org.ticktie.fact.LineItem;",
                        "import org.ticktie.fact.LinItem;",
                        4,
                        "org.ticktie.fact.LinItem cannot be imported",
                        "org.ticktie.fact.LineItem"),
                Arguments.of(
                        "a forgotten import",
                        "import org.ticktie.fact.LineItem;",
                        "",
                        11,
                        "LineItem is not imported",
                        "import org.ticktie.fact.LineItem;"),
                Arguments.of(
                        "forgotten words",
                        "import static org.ticktie.check.Words.*;",
                        "",
                        14,
                        "the words of rules are not imported",
                        "import static org.ticktie.check.Words.*;"),
                Arguments.of("a word", "notToExceed", "notToExced", 14, "there is no word notToExced", "notToExceed"),
                Arguments.of(
                        "what a consequence names",
                        "same( $whole",
                        "same( $whol",
                        14,
                        "$whol is not known here",
                        "$whole"),
                Arguments.of(
                        "a consequence",
                        "$whole ) ) );",
                        "$whole ) )",
                        14,
                        "what follows \"then\" is not complete",
                        "a bracket or a semicolon"),
                Arguments.of(
                        "a condition",
                        "column == $column )",
                        "column > > 3 )",
                        12,
                        "the condition \"column > > 3\" is not understood",
                        ""),
                Arguments.of("a keyword", "\nwhen", "\nwhn", 10, "\"whn\" is not expected here", "when"),
                Arguments.of("no end", "\nend", "\n", 8, "it has no end", "\"end\" below its last line"),
                Arguments.of(
                        "no code",
                        "HR01 Inventories",
                        "Inventories",
                        8,
                        "its name should be a code and what should hold",
                        "\"HR01 …\""),
                Arguments.of(
                        "no severity",
                        "@severity( WARNING )",
                        "",
                        8,
                        "it has no @severity",
                        "@severity( ERROR ), @severity( WARNING ) or @severity( NOTE )"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakesAreToldWithLineAndGuess(String what, String right, String wrong, int line, String said, String maybe)
            throws IOException {
        assertThat(GOOD).contains(right);
        RuleSettings settings = own(GOOD.replace(right, wrong));
        RuleException e = catchThrowableOfType(RuleException.class, () -> RuleBase.of(settings));
        assertThat(e.mistakes())
                .extracting(RuleMistake::line, RuleMistake::text, RuleMistake::maybe)
                .contains(org.assertj.core.groups.Tuple.tuple(line, said, maybe));
        assertThat(e.mistakes()).allSatisfy(m -> {
            assertThat(m.file()).endsWith("house0.drl");
            assertThat(m.line()).isPositive();
        });
        assertThat(e.getMessage()).doesNotContain("Rule_").doesNotContain(":-1");
    }

    @Test
    void neverReplaceABuiltInRule() throws IOException {
        String theirs = GOOD.replace("house.rules", "org.ticktie.rules");
        assertThatThrownBy(() -> RuleBase.of(own(theirs)))
                .hasMessageEndingWith("house0.drl:1: the package org.ticktie.rules is kept for the built-in rules, "
                        + "which a rule of the same name would replace\n  Maybe package house.rules;");
        String code = GOOD.replace("HR01 Inventories do not exceed current assets", "BS01 Total assets equal");
        assertThatThrownBy(() -> RuleBase.of(own(code)))
                .hasMessageEndingWith("house0.drl:8: rule \"BS01 Total assets equal\": the code BS01 is taken, "
                        + "by a rule in rules/balance-sheet.drl");
    }

    @Test
    void twoOfOneCodeAreRefused() throws IOException {
        assertThatThrownBy(() -> RuleBase.of(own(GOOD, GOOD.replace("Inventories do", "Stocks do"))))
                .hasMessageContaining(
                        "house1.drl:8: rule \"HR01 Stocks do not exceed current assets\": the code HR01 is taken");
    }

    @Test
    void aFolderWithoutRulesIsNoFolderOfRules() {
        assertThatThrownBy(() -> RuleBase.of(new RuleSettings(folder, Set.of(), Map.of())))
                .hasMessageEndingWith(": holds no rules (*.drl)");
        assertThatThrownBy(() -> RuleBase.of(new RuleSettings(folder.resolve("none"), Set.of(), Map.of())))
                .hasMessageEndingWith(": no such file or directory");
    }

    @Test
    void aRuleThatBreaksDownIsNamed() throws IOException {
        String throwing = GOOD.replaceAll("insert\\(.*", "throw new RuntimeException(\"not today\");");
        Engine engine = new Engine(RuleBase.of(own(throwing)));
        assertThatThrownBy(() -> engine.relations(inventories("1", "2")))
                .isInstanceOf(RuleFailure.class)
                .hasMessage("rule \"HR01 Inventories do not exceed current assets\" failed on it: not today");
        String mistyped = GOOD.replace("column == $column )", "column == \"abc\" )");
        Engine other = new Engine(RuleBase.of(own(mistyped)));
        assertThatThrownBy(() -> other.relations(inventories("1", "2")))
                .hasMessage(
                        "the condition column == \"abc\" of a rule of your own failed on it: For input string: \"abc\"");
    }

    @Test
    void settingsThatSpeakOfNoRuleAreRefused() {
        assertThatThrownBy(() -> RuleBase.of(new RuleSettings(null, Set.of("NA91"), Map.of("T01", Severity.NOTE))))
                .hasMessage("there is no rule and no family NA91\n  Maybe NA01\n"
                        + "there is no rule and no family T01\n  Maybe FT01");
    }
}
