package org.ticktie.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ticktie.Ticktie;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.report.TextReport;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

class HtmlReportTest {
    private static final Path CLEAN = Path.of("fixtures/clean/harrow-vale-2025-q1.txt");
    private static final Path CLEAN_HTML = Path.of("fixtures/clean/harrow-vale-2025-q1.html");
    private static final Path PLANTED = Path.of("fixtures/planted/harrow-vale-2025-q1.html");
    private static final Path HOSTILE = Path.of("fixtures/hostile/scripts.html");
    private static final Path GOLDEN = Path.of("fixtures/golden/review.html");
    private static final Ticktie TICKTIE = new Ticktie();
    private static final HtmlReport REPORT = new HtmlReport();

    private static Document page(Path document) {
        return Jsoup.parse(REPORT.print(TICKTIE.check(document)));
    }

    private static Result check(MediaType type, String text) {
        return TICKTIE.check(new Source("release", type, text));
    }

    @Test
    void isTheReviewedPageByteForByte() throws IOException {
        Result result = GivenReview.everyMark();
        assertThat(result.ticks()).extracting(Tick::mark).contains(Mark.values());
        String printed = REPORT.print(result);
        Path written = Files.writeString(Path.of("target/review.html"), printed);
        assertThat(printed)
                .as("the page; if the change is meant, look at it and copy %s to %s", written, GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void opensWithTheTallyOfEveryReport() {
        Result result = TICKTIE.check(PLANTED);
        String tally = new TextReport(false).print(result).lines().findFirst().orElseThrow();
        Document page = Jsoup.parse(REPORT.print(result));
        assertThat(page.body().text()).startsWith(tally);
        assertThat(page.title()).isEqualTo(tally);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fixtures/clean/harrow-vale-2025-q1.txt",
                "fixtures/planted/harrow-vale-2025-q1.html",
                "fixtures/hostile/scripts.html",
                "fixtures/facts/example.json"
            })
    void everyNumberIsMarkedOnceAndAsItCameOut(String document) {
        assertEveryNumberIsMarked(Path.of(document));
    }

    @Test
    void everyNumberOfPublishedReleasesIsMarked() throws IOException {
        Path corpus = Path.of(System.getProperty("ticktie.corpus", "../shared/corpus"), "dev");
        assumeTrue(Files.isDirectory(corpus), "skipped: no published releases at hand");
        try (Stream<Path> files = Files.walk(corpus)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < all.size(); i += 12) {
                assertEveryNumberIsMarked(all.get(i));
            }
        }
    }

    private static void assertEveryNumberIsMarked(Path document) {
        Result result = TICKTIE.check(document);
        Document page = Jsoup.parse(REPORT.print(result));
        assertThat(page.select("mark"))
                .as(document.toString())
                .hasSize(MarkedTicks.of(result).size());
        for (Tick t : result.ticks()) {
            Element mark = page.getElementById(t.amount().id());
            assertThat(mark).as(document + " " + t).isNotNull();
            assertThat(mark.text().replaceAll("\\D", ""))
                    .isEqualTo(t.amount().text().replaceAll("\\D", ""));
            assertThat(mark.classNames()).contains(MarkKind.of(t.mark()).key());
        }
    }

    @Test
    void aWordThatIsWrongIsMarkedWhereItStands() throws IOException {
        String release = Files.readString(CLEAN_HTML);
        String turned = release.replaceFirst("increased(?= 8\\.6%)", "decreased");
        assertThat(turned).isNotEqualTo(release);
        Document page = Jsoup.parse(REPORT.print(check(MediaType.HTML, turned)));
        Element go = page.selectFirst("aside .finding .suspect a.go");
        assertThat(go.text()).isEqualTo("“decreased”");
        Element mark = page.getElementById(go.attr("href").substring(1));
        assertThat(mark.text()).isEqualTo("decreased");
        assertThat(mark.classNames()).contains(MarkKind.DISCREPANCY.key());
    }

    @Test
    void theReleaseIsShownAsPublished() throws IOException {
        Element release = page(PLANTED).selectFirst(".release");
        assertThat(release.text())
                .isEqualTo(Jsoup.parse(Files.readString(PLANTED)).body().text());
        assertThat(release.select("td[colspan=5]")).hasSize(2);
        assertThat(release.selectFirst("tr:contains(Licence fees)").attr("style"))
                .isEqualTo("background-color:light-dark(#e3eef8,oklch(from #e3eef8 calc(.97 - .75*l) c h))");
        assertThat(page(CLEAN).selectFirst(".release").wholeText().strip())
                .isEqualTo(Files.readString(CLEAN).strip());
    }

    @Test
    void aFindingNamesTheSuspectWhatItShouldBeAndWhy() {
        Element finding = Jsoup.parse(REPORT.print(GivenReview.everyMark())).selectFirst("aside .finding");
        assertThat(finding.selectFirst(".suspect").text()).isEqualTo("6,931 should be 6,913 off by 18");
        assertThat(finding.selectFirst(".cause").text())
                .isEqualTo("Two digits are swapped. Only this figure explains everything.");
        assertThat(finding.selectFirst(".formula").text()).isEqualTo("5,507 + 1,406 ≠ 6,931");
        assertThat(finding.select(".go").eachText()).containsExactly("6,931", "5,507", "1,406");
    }

    @Test
    void everyRuleThatTestedSomethingHasItsPage() {
        Result result = TICKTIE.check(CLEAN);
        Document page = Jsoup.parse(REPORT.print(result));
        assertThat(result.relations()).isNotEmpty().allSatisfy(r -> assertThat(
                        page.getElementById("rule-" + r.rule().code()).text())
                .contains(r.rule().assertion())
                .contains("What it checks"));
    }

    @Test
    void everyUntestedNumberHasItsReason() {
        Result result = TICKTIE.check(PLANTED);
        String untested = page(PLANTED).selectFirst("aside .untested").text();
        assertThat(result.ticks())
                .filteredOn(t -> t.mark() == Mark.UNTESTED)
                .isNotEmpty()
                .allSatisfy(t -> assertThat(untested).contains(t.reason()));
    }

    @Test
    void nothingOfADocumentCanRunOrBeLoaded() throws Exception {
        Document page = page(HOSTILE);
        List<Element> scripts = page.select("script");
        assertThat(scripts).hasSize(2);
        assertThat(scripts.get(0).attr("type")).isEqualTo("application/json");
        assertThat(scripts.get(0).data()).doesNotContain("<", ">", "&");
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(scripts.get(1).data().getBytes(StandardCharsets.UTF_8));
        assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
        assertThat(
                        page.select(
                                "link, base, iframe, object, embed, img, svg, math, input, form[action], meta[http-equiv=refresh]"))
                .isEmpty();
        for (Element e : page.getAllElements()) {
            for (Attribute a : e.attributes()) {
                assertThat(a.getKey())
                        .doesNotStartWith("on")
                        .isNotIn("src", "srcset", "background", "formaction", "srcdoc");
                assertThat(a.getKey().equals("href") && !a.getValue().startsWith("#"))
                        .isFalse();
                assertThat(a.getKey().equals("style") && a.getValue().matches("(?s).*(url|expression|fixed|://).*"))
                        .isFalse();
            }
        }
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.selectFirst("style").data())
                .doesNotContain("url(", "@import", "evil")
                .contains(".release .r-bold{font-weight:bold}");
    }

    @Test
    void aDocumentCannotForgeMarks() {
        Document page = page(HOSTILE);
        assertThat(page.selectFirst(".release p").select("mark")).hasSize(1);
        assertThat(page.selectFirst(".release p").text()).endsWith("March 31, 2025 \uE0000\uE0019\uE002.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixtures/hostile/scripts.html", "fixtures/planted/harrow-vale-2025-q1.html"})
    void aDocumentMayEndAnywhere(String document) throws IOException {
        String text = Files.readString(Path.of(document));
        for (int end = 0; end < text.length(); end += 397) {
            Result result = check(MediaType.HTML, text.substring(0, end));
            assertThat(Jsoup.parse(REPORT.print(result)).select("mark"))
                    .hasSize(result.ticks().size());
        }
    }

    @Test
    void aTextReleaseIsEscaped() {
        Document page = Jsoup.parse(REPORT.print(check(
                MediaType.TEXT,
                "\uFEFF<script>alert('1')</script>\r\nRevenue was $5.7 million & \u0000\u0007more\uD800.\r\n")));
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.selectFirst(".release").wholeText().strip())
                .isEqualTo("<script>alert('1')</script>\nRevenue was $5.7 million & more\uFFFD.");
    }

    @Test
    void longLinesWrapAndTablesKeepTheirColumns() {
        String sentence = "Revenue grew as dairies renewed their plants. ".repeat(6);
        String row = "Product sales" + " ".repeat(120) + "4,210";
        Document page = Jsoup.parse(REPORT.print(check(MediaType.TEXT, sentence + "\n" + row + "\n")));
        assertThat(page.selectFirst("pre.wrap").text()).isEqualTo(sentence.strip());
        assertThat(page.selectFirst("pre:not(.wrap)").wholeText()).isEqualTo(row + "\n");
        assertThat(page.selectFirst(".release").attr("style")).isEqualTo("--columns:" + row.length());
    }

    @Test
    void saysWhyADocumentWasNotRead() {
        Document page = Jsoup.parse(REPORT.print(Result.unreadable("x.pdf", "is a PDF\nMaybe convert it.")));
        assertThat(page.body().text()).startsWith("x.pdf: not read: is a PDF Maybe convert it.");
        assertThat(page.select(".release, .rules, .tools")).isEmpty();
    }

    @Test
    void isTheSameForEveryLocaleAndTimeZone() {
        Result result = TICKTIE.check(PLANTED);
        String expected = REPORT.print(result);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new HtmlReport().print(result)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
