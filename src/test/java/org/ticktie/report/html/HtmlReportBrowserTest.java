package org.ticktie.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.ticktie.Ticktie;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** The page in a real browser. */
class HtmlReportBrowserTest {
    private static final Ticktie TICKTIE = new Ticktie();
    private static Browser browser;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Whatever is done with a page: it complains of nothing and asks for nothing. */
    @AfterEach
    void nothingIsLoggedOrRequested() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).hasSize(1).allMatch(url -> url.startsWith("file:"));
    }

    private static Result planted() throws IOException {
        return load(TICKTIE.check(Path.of("fixtures/planted/harrow-vale-2025-q1.html")));
    }

    private static Result load(Result result) throws IOException {
        browser.load(Files.writeString(folder.resolve("review.html"), new HtmlReport().print(result)));
        return result;
    }

    private static WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static void press(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static List<String> ids(String selector) {
        return browser.value("[...document.querySelectorAll('" + selector + "')].map(e => e.id)");
    }

    @Test
    void everyNumberIsMarkedAndSeen() throws IOException {
        Result result = planted();
        assertThat(ids("mark.n")).hasSize(result.ticks().size());
        for (Mark mark : Mark.values()) {
            long count = result.ticks().stream().filter(t -> t.mark() == mark).count();
            assertThat(ids("mark." + MarkKind.of(mark).key())).hasSize((int) count);
        }
        String sign = browser.value("getComputedStyle(document.querySelector('mark.t'), '::after').content");
        assertThat(sign).isEqualTo("\"✓\"");
        assertThat(find("mark.x").getSize().width).isPositive();
    }

    @Test
    void aClickShowsTheFormulaAndPointsAtTheOtherNumbers() throws IOException {
        load(GivenReview.everyMark());
        find("#n2").click();
        assertThat(find("#formula .on .formula").getText()).isEqualTo("5,507 + 1,406 ≠ 6,931");
        assertThat(find("#formula .on .title").getText()).isEqualTo("FT01 A total equals the sum of its rows");
        assertThat(find("#formula .on .outcome").getText()).isEqualTo("✗ does not agree");
        assertThat(ids(".with")).containsExactly("n2", "n4", "n6");
        assertThat(ids(".stated")).containsExactly("n6");
        assertThat(ids(".sel")).containsExactly("n2");

        find("#formula .on .go").click();
        assertThat(ids(".sel")).containsExactly("n6");
        assertThat(find("#formula .on .formula").getText()).isEqualTo("5,507 + 1,406 ≠ 6,931");
    }

    @Test
    void aClickOnAFindingLeadsToItsSuspect() throws IOException {
        Result result = planted();
        String suspect = result.findings().get(0).suspects().get(0).id();
        find("#f1 .kind").click();
        assertThat(ids(".sel")).containsExactly(suspect);
        assertThat(ids(".finding.on")).containsExactly("f1");
        assertThat(find("#formula .on .formula").getText())
                .isEqualTo(Formula.of(result.findings().get(0).relations().get(0)));
        assertThat(find("#formula .on .outcome").getText()).startsWith("✗ does not agree");
        assertThat(
                        browser.<Boolean>value(
                                "(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('.sel').getBoundingClientRect())"))
                .isTrue();
    }

    @Test
    void anUntestedNumberSaysWhy() throws IOException {
        Result result = planted();
        Tick untested = result.ticks().stream()
                .filter(t -> t.mark() == Mark.UNTESTED)
                .findFirst()
                .orElseThrow();
        browser.value("document.getElementById('" + untested.amount().id() + "').click()");
        assertThat(find("#formula .reason").getText()).isEqualTo("Untested: " + untested.reason() + ".");
    }

    @Test
    void keysStepThroughNumbersAndFindings() throws IOException {
        Result result = planted();
        List<String> order = ids("mark.n");
        press("j");
        assertThat(ids(".sel")).containsExactly(order.get(0));
        press("j", "j");
        press("k");
        assertThat(ids(".sel")).containsExactly(order.get(1));
        assertThat(browser.<String>value("document.activeElement.id")).isEqualTo(order.get(1));
        press(Keys.ENTER);
        assertThat(browser.<String>value("document.activeElement.id")).isEqualTo("formula");
        press(Keys.ESCAPE);
        assertThat(browser.<String>value("document.activeElement.id")).isEqualTo(order.get(1));
        press(Keys.ESCAPE);
        assertThat(ids(".sel")).isEmpty();
        assertThat(find("#formula").isDisplayed()).isFalse();
        press("n");
        assertThat(ids(".sel"))
                .containsExactly(result.findings().get(0).suspects().get(0).id());
        press("?");
        assertThat(find("#sheet").getText()).contains("next, previous finding");
        press(Keys.ESCAPE);
        assertThat(find("#sheet").isDisplayed()).isFalse();
    }

    @Test
    void filtersHideMarksAndSteppingPassesThemOver() throws IOException {
        Result result = planted();
        find(".chip[data-mark=t]").click();
        assertThat(find(".chip[data-mark=t]").getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(browser.<String>value("getComputedStyle(document.querySelector('mark.t'), '::after').content"))
                .isEqualTo("none");
        press("j");
        String first = ids(".sel").get(0);
        Tick tick = result.ticks().stream()
                .filter(t -> t.amount().id().equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(tick.mark()).isNotEqualTo(Mark.TIED);
        long left = result.counts().numbers() - result.counts().tied();
        assertThat(find("#shown").getText())
                .isEqualTo(left + " of " + result.counts().numbers() + " numbers shown");
        press("1");
        assertThat(find("#shown").getText()).isEmpty();
    }

    @Test
    void onlyNumbersOfOneFamilyOfRulesAreMarked() throws IOException {
        planted();
        find("#family option[value=EPS]").click();
        String content = "getComputedStyle(document.querySelector('%s'), '::after').content";
        assertThat(browser.<String>value(content.formatted("mark.t[data-f~=EPS]")))
                .isEqualTo("\"✓\"");
        assertThat(browser.<String>value(content.formatted("mark.t:not([data-f~=EPS])")))
                .isEqualTo("none");
        press(Keys.ESCAPE);
        find("[data-step=\"1\"]").click();
        assertThat(browser.<String>value("document.querySelector('.sel').dataset.f"))
                .contains("EPS");
    }

    @Test
    void aRuleOpensItsPage() throws IOException {
        load(GivenReview.everyMark());
        find("#f1 .rule").click();
        assertThat(find("#sheet").getText())
                .contains("FT01")
                .contains("What it checks.")
                .contains("Silent when.");
    }

    @Test
    void theThemeIsTheReaders() throws IOException {
        planted();
        String paper = "getComputedStyle(document.querySelector('.release')).backgroundColor";
        find("#theme").click();
        assertThat(browser.<String>value(paper)).isEqualTo("rgb(255, 255, 255)");
        find("#theme").click();
        assertThat(browser.<String>value(paper)).isEqualTo("rgb(27, 30, 35)");
        find("#theme").click();
        assertThat(find("#theme").getText()).isEqualTo("Theme: system");
    }

    @Test
    void nothingOfAHostileDocumentRuns() throws IOException {
        Result result = load(TICKTIE.check(Path.of("fixtures/hostile/scripts.html")));
        for (WebElement link : browser.driver().findElements(By.cssSelector(".release a"))) {
            link.click();
        }
        browser.value("document.querySelectorAll('.release *').forEach(e => e.click())");
        assertThat(browser.<Object>value("window.pwned")).isNull();
        assertThat(ids("mark.n")).hasSize(result.ticks().size());
        assertThat(browser.<Boolean>value(
                        "getComputedStyle(document.querySelector('.release mark')).display !== 'none'"))
                .isTrue();
    }

    /** However large the document, a step changes the elements of two relations and the panel, a filter one attribute. */
    @Test
    void aLongReleaseStaysResponsive() throws IOException {
        Result result = load(TICKTIE.check(new Source("long.txt", MediaType.TEXT, longRelease(40, 26))));
        assertThat(result.counts().numbers()).isGreaterThan(2000);
        browser.value("void (window.changes = [], window.watch = new MutationObserver(m => changes.push(...m)),"
                + " watch.observe(document, {subtree: true, childList: true, attributes: true, characterData: true}))");
        String touched =
                "(c => (window.changes = [], new Set(c.map(m => m.target)).size))(changes.concat(watch.takeRecords()))";
        Relation longest = result.relations().stream()
                .filter(r -> r.comparison().amounts().size() == 27)
                .findFirst()
                .orElseThrow();
        find("#" + longest.comparison().amounts().get(0).id()).click();
        assertThat(ids(".with")).hasSize(27);
        // the figures of the relation, the panel, its relations, the body
        assertThat(browser.<Long>value(touched)).isBetween(27L, 40L);
        press("j");
        assertThat(browser.<Long>value(touched)).isBetween(27L, 70L);
        press("2");
        assertThat(browser.<Long>value(touched)).isBetween(1L, 4L);
        press(Keys.ESCAPE);
        browser.driver()
                .executeScript("for (let i = 0; i < 300; i++)"
                        + " document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}))");
        assertThat(ids(".sel")).isEqualTo(ids("mark.n").subList(299, 300));
    }

    /** Statements of two columns and a total. */
    private static String longRelease(int statements, int rows) {
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < statements; s++) {
            text.append(String.format(Locale.ROOT, "%nSchedule %d of Product Sales%n(in thousands)%n", s + 1));
            text.append(String.format(Locale.ROOT, "%-30s%12s%12s%n", "", "March 31,", "March 31,"));
            text.append(String.format(Locale.ROOT, "%-30s%12s%12s%n", "", "2025", "2024"));
            int[] sums = new int[2];
            for (int r = 0; r < rows; r++) {
                int first = 1000 + (s * 131 + r * 977) % 8000;
                int second = 1000 + (s * 373 + r * 1409) % 8000;
                sums[0] += first;
                sums[1] += second;
                text.append(String.format(
                        Locale.ROOT, "%-30s%,12d%,12d%n", "Pump model " + (char) ('A' + r), first, second));
            }
            text.append(String.format(Locale.ROOT, "%-30s%,12d%,12d%n", "Total product sales", sums[0], sums[1]));
        }
        return text.toString().replace("\r\n", "\n");
    }
}
