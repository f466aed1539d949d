package org.ticktie.ruletest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ticktie.Ticktie;
import org.ticktie.check.Outcome;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.rule.Rule;

/** The two examples of a rule's page, through the whole pipeline. */
class PageExamplesTest {
    private static final Ticktie TICKTIE = new Ticktie();

    /** Examples that extraction does not understand yet; the list may only become shorter. */
    private static final Set<String> PENDING = pending();

    @TestFactory
    Stream<DynamicTest> whatAgreesIsTestedAndFindsNothing() {
        return rulesWith("Agrees:")
                .map(r -> DynamicTest.dynamicTest(r.code(), () -> {
                    assumeFalse(PENDING.contains(r.code() + " agrees"), "not understood yet");
                    Result result = check(r, "Agrees:");
                    assertThat(result.findings()).as(told(result)).isEmpty();
                    assertThat(outcomes(result, r))
                            .as(told(result))
                            .isNotEmpty()
                            .doesNotContain(Outcome.EXCEPTION);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotAgreeIsFound() {
        return rulesWith("Does not agree:")
                .map(r -> DynamicTest.dynamicTest(r.code(), () -> {
                    assumeFalse(PENDING.contains(r.code() + " does not agree"), "not understood yet");
                    Result result = check(r, "Does not agree:");
                    assertThat(outcomes(result, r)).as(told(result)).contains(Outcome.EXCEPTION);
                    assertThat(result.findings()).isNotEmpty();
                }));
    }

    private static Stream<Rule> rulesWith(String section) {
        return TICKTIE.rules().rules().stream().filter(r -> !example(r, section).isBlank());
    }

    private static List<Outcome> outcomes(Result result, Rule rule) {
        return result.relations().stream()
                .filter(r -> r.rule().code().equals(rule.code()))
                .map(r -> r.outcome())
                .toList();
    }

    private static Result check(Rule rule, String section) {
        String example = example(rule, section);
        return TICKTIE.check(rule.code(), new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)));
    }

    private static String told(Result result) {
        return result.relations().stream()
                        .map(r -> r.rule().code() + " " + r.outcome() + " "
                                + r.comparison().formula())
                        .collect(Collectors.joining("\n"))
                + result.findings().stream().map(Finding::message).collect(Collectors.joining("\n", "\n", ""));
    }

    private static Set<String> pending() {
        try (InputStream in = PageExamplesTest.class.getResourceAsStream("pending-examples.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The indented lines below a heading of the page. */
    static String example(Rule rule, String section) {
        String page = "\n" + rule.page() + "\n";
        int at = page.indexOf("\n" + section + "\n");
        if (at < 0) {
            return "";
        }
        return page.substring(at + section.length() + 2)
                .lines()
                .takeWhile(l -> l.isBlank() || l.startsWith("    "))
                .map(l -> l.isBlank() ? "" : l.substring(4))
                .collect(Collectors.joining("\n"));
    }
}
