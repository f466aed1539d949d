package org.ticktie.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ticktie.Ticktie;

class RuleBookTest {
    @Test
    void theIndexIsThatOfTheRules() throws IOException {
        assertThat(Files.readString(RuleBook.FILE))
                .as("run .ci/applied, which writes it")
                .isEqualTo(new RuleBook().print());
    }

    @Test
    void everyRuleNamesTheChecksThatItCovers() {
        Map<String, ?> checks = RuleBook.table(Path.of("rules/checks.tsv"));
        assertThat(checks).hasSize(151).containsKeys("C001", "C151");
        for (Rule rule : Ticktie.builtInRules().rules()) {
            assertThat(RuleBook.checks(rule)).as(rule.code()).isSubsetOf(checks.keySet());
            // hedges and book value stand in the catalogue without a number
            assertThat(rule.page())
                    .as(rule.code())
                    .containsAnyOf("of the catalogue", "to the catalogue", "the catalogue of checks");
        }
    }

    @Test
    void everyCheckHasARuleOrAReason() {
        Set<String> covered = new TreeSet<>();
        Ticktie.builtInRules().rules().forEach(rule -> covered.addAll(RuleBook.checks(rule)));
        RuleBook.table(Path.of("rules/checks.tsv"))
                .forEach((check, cells) ->
                        assertThat(cells.get(2).isEmpty()).as(check).isEqualTo(covered.contains(check)));
    }

    @Test
    void aRangeOfChecksIsReadWhole() {
        Rule rule = new Rule("ZZ01", "x", Severity.NOTE, "What: C099\n\nReference: C001, C003 to C005 of it.", "z.drl");
        assertThat(RuleBook.checks(rule)).containsExactly("C001", "C003", "C004", "C005");
    }
}
