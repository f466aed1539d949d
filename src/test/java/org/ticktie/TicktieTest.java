package org.ticktie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Counts;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.finding.Tick;
import org.ticktie.report.JsonReport;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

class TicktieTest {
    private static final Path CLEAN = Path.of("fixtures/clean/harrow-vale-2025-q1.txt");
    private static final Ticktie TICKTIE = new Ticktie();

    @Test
    void aCleanReleaseAgrees() {
        Result result = TICKTIE.check(CLEAN);
        assertThat(result.findings()).isEmpty();
        assertThat(result.status()).isEqualTo(Status.AGREES);
        assertThat(result.relations()).noneMatch(r -> r.outcome() == Outcome.EXCEPTION);
    }

    @Test
    void everyFigurePointsAtItsDigits() throws IOException {
        String text = Files.readString(CLEAN);
        for (Tick t : TICKTIE.check(CLEAN).ticks()) {
            TextSpan span = (TextSpan) t.amount().place();
            assertThat(text.substring(span.start(), span.end()))
                    .isEqualTo(t.amount().text());
        }
    }

    @Test
    void theTallyAddsUp() {
        Result result = TICKTIE.check(CLEAN);
        Counts c = result.counts();
        assertThat(c.numbers()).isEqualTo(c.tied() + c.roundingNumbers() + c.discrepancies() + c.untested());
        assertThat(c.relations()).isEqualTo(c.agree() + c.rounding() + c.exceptions());
        assertThat(result.ticks())
                .allMatch(t -> (t.mark() == Mark.UNTESTED) == !t.reason().isEmpty());
    }

    @Test
    void allThreeWaysInGiveTheSame() throws IOException {
        Result fromFile = TICKTIE.check(CLEAN);
        Result fromStream = TICKTIE.check(CLEAN.toString(), Files.newInputStream(CLEAN));
        Result fromDocument = TICKTIE.check(TICKTIE.document(CLEAN));
        Facts facts = TICKTIE.read(CLEAN);
        String expected = printed(fromFile);
        assertThat(printed(fromStream)).isEqualTo(expected);
        assertThat(printed(fromDocument)).isEqualTo(expected);
        assertThat(TICKTIE.check(facts).counts()).isEqualTo(fromFile.counts());
    }

    @Test
    void typescriptInsideAPageIsCheckedLikeText() throws IOException {
        String text = Files.readString(CLEAN);
        Result fromText = TICKTIE.check(CLEAN);
        for (String page : List.of(
                "<html><body><pre>\n" + text + "</pre></body></html>",
                "<html><body><div>\n" + text + "</div></body></html>")) {
            Result fromPage =
                    TICKTIE.check("release.html", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
            assertThat(fromPage.counts()).isEqualTo(fromText.counts());
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        String expected = printed(TICKTIE.check(CLEAN));
        List<String> all = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> printed(TICKTIE.check(CLEAN)))
                .distinct()
                .toList();
        assertThat(all).containsExactly(expected);
    }

    @Test
    void factsFromElsewhereGoTheSameWay() {
        String json = """
                {"statements": [{"kind": "income-statement", "scale": "thousands", "columns":
                    ["Three months ended March 31, 2025", "Three months ended March 31, 2024"],
                  "rows": [{"caption": "Product sales", "values": [4210, 3875]},
                           {"caption": "Licence fees", "values": [1106, 1020]},
                           {"caption": "Service income", "values": [397, 412]},
                           {"caption": "Total revenues", "values": [5731, 5307]}]}]}
                """;
        Result wrong = TICKTIE.check("facts.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(wrong.status()).isEqualTo(Status.EXCEPTIONS);
        assertThat(wrong.findings().get(0).reported().place())
                .hasToString("JsonPointer[pointer=/statements/0/rows/3/values/0]");
        Result right = TICKTIE.check(
                "facts.json",
                new ByteArrayInputStream(json.replace("5731", "5713").getBytes(StandardCharsets.UTF_8)));
        assertThat(right.status()).isEqualTo(Status.AGREES);
    }

    @Test
    void noInputMakesItFail() throws IOException {
        String text = Files.readString(CLEAN);
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            StringBuilder damaged = new StringBuilder(text.substring(0, random.nextInt(text.length())));
            for (int j = 0; j < 40 && damaged.length() > 0; j++) {
                damaged.setCharAt(random.nextInt(damaged.length()), "\t|<>&$()%—\u0007,.9".charAt(random.nextInt(14)));
            }
            for (MediaType type : new MediaType[] {MediaType.TEXT, MediaType.HTML}) {
                Result result = TICKTIE.check(new Source("damaged " + i, type, damaged.toString()));
                assertThat(result.status()).as(result.reason() + "\n" + damaged).isNotEqualTo(Status.UNREADABLE);
            }
        }
    }

    private static String printed(Result result) {
        return new JsonReport(true).print(result);
    }
}
